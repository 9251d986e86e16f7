import type { Mandate } from '../../../domain/municipality/events.ts';
import { mandateOf } from '../../../domain/municipality/mandates.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { mandatePeriodForm } from '../../../views/index.ts';
import { commandMunicipality } from '../../command.ts';
import { askSignatories } from '../../time/ask-signatories.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { grant } from '../grant-mandate.ts';
import { partyRef, type Seen } from '../programmes.ts';
import { done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type PeriodVerb = Extract<Verb, 'openMandatePeriod' | 'submitMandatePeriod' | 'endMandate'>;
type OfPerson = Omit<ActionOf<'openMandatePeriod'>, 'verb'>;

export const mandatePeriodHandlers: Handlers<PeriodVerb> = { openMandatePeriod, submitMandatePeriod, endMandate };

/** Somebody's mandate for a party of the programme, and their name. */
function forMandate(
  turn: Turn,
  { programmeId, partyId, personId }: OfPerson,
  then: (seen: Seen, mandate: Mandate, name: string) => Promise<Reply> | Reply,
): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const isParty = seen.programme.setUp.parties.some((party) => party.partyId === partyId);
    const mandate = isParty ? mandateOf(seen.municipality, partyId, personId) : null;
    if (mandate === null) return refused({ code: 'notFound', what: 'person' }, programmeId);
    const person = await turn.ports.people.get(turn.municipalityId, personId);
    return then(seen, mandate, person?.name ?? '');
  });
}

function openMandatePeriod(turn: Turn, place: OfPerson): Promise<Reply> {
  return forMandate(turn, place, ({ ref }, { partyId, personId, validFrom, validTo }, name) => {
    const model = { programme: ref, partyId, personId, name, values: { validFrom, validTo } };
    return opening(mandatePeriodForm(model, turn.reader));
  });
}

function submitMandatePeriod(turn: Turn, place: OfPerson): Promise<Reply> {
  return forMandate(turn, place, (seen, mandate, name) => {
    const form = new FormReader(turn);
    const validFrom = form.date('validFrom', { required: false });
    const validTo = form.date('validTo', { required: false });
    if (form.invalid !== null) return form.invalid;
    const { programmeId } = place;
    return grant(turn, seen, { ...mandate, validFrom, validTo }, { done: 'mandatePeriodSet', programmeId, name });
  });
}

/** What was signed stays signed: the mandate was judged then. */
function endMandate(turn: Turn, place: OfPerson): Promise<Reply> {
  return forMandate(turn, place, async ({ programme, programmeId }, { partyId, personId }, name) => {
    const command = { type: 'WithdrawMandate', partyId, personId } as const;
    const outcome = await commandMunicipality(turn.ports, turn.municipalityId, command, givenBy(turn), programme);
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    await askSignatories(turn.ports, turn.municipalityId, turn.interaction.id);
    return done(turn, { done: 'mandateEnded', programmeId, party: partyRef(programme, partyId).name, name });
  });
}
