import type { LocalDate } from '../../../domain/ids.ts';
import type { MunicipalityCommand } from '../../../domain/municipality/commands.ts';
import type { Mandate } from '../../../domain/municipality/events.ts';
import { signatoryOf } from '../../../domain/municipality/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { otherSignatoryForm } from '../../../views/index.ts';
import { commandMunicipality } from '../../command.ts';
import { askSignatories } from '../../time/ask-signatories.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { partyRef, type Seen } from '../programmes.ts';
import { done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type SignatoryVerb = Extract<Verb, 'openOtherSignatory' | 'submitOtherSignatory'>;
type Place = Omit<ActionOf<'openOtherSignatory'>, 'verb'>;

export const signatoryHandlers: Handlers<SignatoryVerb> = { openOtherSignatory, submitOtherSignatory };

const peopleOf = async ({ ports, municipalityId }: Turn, { partyId }: Place) =>
  (await ports.people.all(municipalityId)).filter((person) => person.partyId === partyId);

function openOtherSignatory(turn: Turn, place: Place): Promise<Reply> {
  const { programmeId, partyId } = place;
  return forCoordinator(turn, programmeId, async ({ ref, programme, municipality }) => {
    if (!programme.setUp.parties.some((party) => party.partyId === partyId))
      return refused({ code: 'notFound', what: 'party' }, programmeId);
    const present = signatoryOf(municipality, partyId, turn.today);
    const people = await peopleOf(turn, place);
    const model = {
      programme: ref,
      party: partyRef(programme, partyId),
      people: people.map(({ personId, name, function: held }) => ({ value: personId, label: `${name}, ${held}` })),
      values: { person: '', function: present?.function ?? '' },
    };
    return opening(otherSignatoryForm(model, turn.reader));
  });
}

function submitOtherSignatory(turn: Turn, place: Place): Promise<Reply> {
  const { programmeId, partyId } = place;
  return forCoordinator(turn, programmeId, async (seen) => {
    const { programme } = seen;
    if (!programme.setUp.parties.some((party) => party.partyId === partyId))
      return refused({ code: 'notFound', what: 'party' }, programmeId);
    const form = new FormReader(turn);
    const people = await peopleOf(turn, place);
    const personId = form.choice(
      'person',
      people.map((person) => person.personId),
    );
    const inFunction = form.text('function', { max: 150 });
    if (form.invalid !== null || personId === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const outcome = await handOver(turn, seen, { partyId, personId, function: inFunction });
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    await askSignatories(turn.ports, turn.municipalityId, turn.interaction.id);
    const name = people.find((person) => person.personId === personId)?.name ?? '';
    return done(turn, { done: 'otherSignatory', party: partyRef(programme, partyId).name, name });
  });
}

/** The new mandate stands before the old one ends, so that no moment leaves the party without. */
async function handOver(
  turn: Turn,
  { programme, municipality }: Seen,
  { partyId, personId, function: inFunction }: Pick<Mandate, 'partyId' | 'personId' | 'function'>,
) {
  const mandate = { partyId, personId, function: inFunction, basis: null, validFrom: null, validTo: null };
  const command = (given: MunicipalityCommand, part: string) =>
    commandMunicipality(turn.ports, turn.municipalityId, given, givenBy(turn, part), programme);
  let outcome = await command({ type: 'GrantMandate', mandate }, 'grant');
  const held = municipality.mandates.filter((each) => each.partyId === partyId && each.personId !== personId);
  for (const { personId: holder } of held.filter((each) => isValidOn(each, turn.today))) {
    if (!outcome.ok) return outcome;
    outcome = await command({ type: 'WithdrawMandate', partyId, personId: holder }, `withdraw-${holder}`);
  }
  return outcome;
}

const isValidOn = ({ validFrom, validTo }: Mandate, on: LocalDate): boolean =>
  (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo);
