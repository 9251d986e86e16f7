import type { Mandate } from '../../../domain/municipality/events.ts';
import { mandatesOf, maySignOn, WITHOUT_BOUNDS } from '../../../domain/municipality/mandates.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { otherSignatoryForm } from '../../../views/index.ts';
import { commandMunicipality, commandProgramme } from '../../command.ts';
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
    const [present] = mandatesOf(municipality, partyId, turn.today);
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
    const outcome = await nameSignatory(turn, seen, { partyId, personId, function: inFunction });
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    await askSignatories(turn.ports, turn.municipalityId, turn.interaction.id);
    const name = people.find((person) => person.personId === personId)?.name ?? '';
    return done(turn, { done: 'otherSignatory', party: partyRef(programme, partyId).name, name });
  });
}

/** A coordinator may name somebody who may not sign yet, and thereby records that they may. What others hold stays. */
async function nameSignatory(
  turn: Turn,
  { programme, programmeId, municipality }: Seen,
  { partyId, personId, function: inFunction }: Pick<Mandate, 'partyId' | 'personId' | 'function'>,
) {
  if (!maySignOn(municipality, partyId, personId, turn.today)) {
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
