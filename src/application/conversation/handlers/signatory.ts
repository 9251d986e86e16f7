import type { Mandate } from '../../../domain/municipality/events.ts';
import { maySignOn, WITHOUT_BOUNDS } from '../../../domain/municipality/mandates.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { otherSignatoryForm } from '../../../views/index.ts';
import { commandMunicipality, commandProgramme } from '../../command.ts';
import type { Person } from '../../ports/people.ts';
import { askSignatories } from '../../time/ask-signatories.ts';
import { forPartaker } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { partyRef, type Seen } from '../programmes.ts';
import { done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type SignatoryVerb = Extract<Verb, 'openOtherSignatory' | 'submitOtherSignatory'>;
type Place = Omit<ActionOf<'openOtherSignatory'>, 'verb'>;

export const signatoryHandlers: Handlers<SignatoryVerb> = { openOtherSignatory, submitOtherSignatory };

/**
 * A coordinator names anybody of the party; a signatory passes the request on to a colleague who may sign. Who has no say
 * in it hears so before choosing.
 */
function forNaming(
  turn: Turn,
  { programmeId, partyId }: Place,
  then: (seen: Seen, people: readonly Person[]) => Promise<Reply> | Reply,
): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const { programme, municipality, isCoordinator } = seen;
    if (!programme.setUp.parties.some((party) => party.partyId === partyId))
      return refused({ code: 'notFound', what: 'party' }, programmeId);
    const maySign = (person: Person) => maySignOn(municipality, partyId, person.personId, turn.today);
    if (!isCoordinator && !maySign(turn.person)) return refused({ code: 'notYourParty' }, programmeId);
    const ofParty = (await turn.ports.people.all(turn.municipalityId)).filter((person) => person.partyId === partyId);
    const colleagues = ofParty.filter((person) => maySign(person) && person.personId !== turn.person.personId);
    if (!isCoordinator && colleagues.length === 0) return refused({ code: 'noColleagueMaySign', partyId }, programmeId);
    return then(seen, isCoordinator ? ofParty : colleagues);
  });
}

function openOtherSignatory(turn: Turn, place: Place): Promise<Reply> {
  return forNaming(turn, place, ({ ref, programme, isCoordinator }, people) => {
    const model = {
      programme: ref,
      party: partyRef(programme, place.partyId),
      people: people.map(({ personId, name, function: held }) => ({ value: personId, label: `${name}, ${held}` })),
      mayGrant: isCoordinator,
      values: { person: '', function: '' },
    };
    return opening(otherSignatoryForm(model, turn.reader));
  });
}

function submitOtherSignatory(turn: Turn, place: Place): Promise<Reply> {
  const { programmeId, partyId } = place;
  return forNaming(turn, place, async (seen, people) => {
    const { programme, municipality } = seen;
    const form = new FormReader(turn);
    const personId = form.choice(
      'person',
      people.map((person) => person.personId),
    );
    const isNew = personId !== null && !maySignOn(municipality, partyId, personId, turn.today);
    const inFunction = form.text('function', { required: isNew, max: 150 });
    if (form.invalid !== null || personId === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const outcome = await nameSignatory(turn, seen, { partyId, personId, function: inFunction }, isNew);
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    await askSignatories(turn.ports, turn.municipalityId, turn.interaction.id);
    const name = people.find((person) => person.personId === personId)?.name ?? '';
    return done(turn, { done: 'otherSignatory', party: partyRef(programme, partyId).name, name });
  });
}

/** By naming somebody who may not sign yet, a coordinator records that they may. What others hold stays. */
async function nameSignatory(
  turn: Turn,
  { programme, programmeId }: Seen,
  { partyId, personId, function: inFunction }: Pick<Mandate, 'partyId' | 'personId' | 'function'>,
  isNew: boolean,
) {
  if (isNew) {
    const mandate: Mandate = { partyId, personId, function: inFunction, ...WITHOUT_BOUNDS };
    const granted = await commandMunicipality(
      turn.ports,
      turn.municipalityId,
      { type: 'GrantMandate', mandate },
      givenBy(turn, 'grant'),
      programme,
    );
    if (!granted.ok) return granted;
  }
  const command = { type: 'NameSignatory', partyId, personId } as const;
  return commandProgramme(turn.ports, turn.municipalityId, programmeId, command, givenBy(turn, 'name'));
}
