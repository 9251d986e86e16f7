import type { PersonId } from '../../../domain/ids.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { leaverForm, leftCard } from '../../../views/index.ts';
import { commandMunicipality, commandProgramme } from '../../command.ts';
import { heldRole, holderIn, rolesOf } from '../../handovers/held-roles.ts';
import { isPartOf } from '../../people/overseers.ts';
import { askSignatories } from '../../time/ask-signatories.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { labelOf, namesOf } from '../named-people.ts';
import { type Seen, see } from '../programmes.ts';
import { givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type LeaverVerb = Extract<Verb, 'openLeaver' | 'submitLeaver'>;

export const leaverHandlers: Handlers<LeaverVerb> = {
  openLeaver: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, async (seen) => {
      const people = (await peopleIn(turn, seen)).map((person) => ({
        value: person.personId,
        label: labelOf(person, seen),
      }));
      return opening(leaverForm({ programme: seen.ref, people }, turn.reader));
    }),
  submitLeaver,
};

const peopleIn = async (turn: Turn, { programme }: Seen) =>
  (await turn.ports.people.all(turn.municipalityId)).filter(
    (person) => isPartOf(person, programme) && !programme.leavers.some(({ personId }) => personId === person.personId),
  );

/** The account may be gone already: what they held is shown, each with the button to ask somebody else. */
function submitLeaver(turn: Turn, { programmeId }: ActionOf<'submitLeaver'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, async (seen) => {
    const form = new FormReader(turn);
    const people = await peopleIn(turn, seen);
    const personId = form.choice(
      'person',
      people.map((person) => person.personId),
    );
    if (form.invalid !== null || personId === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const held = rolesOf(seen, turn.today).filter((role) => holderIn(seen, role) === personId);
    const command = { type: 'RecordHolderLeft', personId } as const;
    const outcome = await commandProgramme(turn.ports, turn.municipalityId, programmeId, command, givenBy(turn));
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    await withdrawMandates(turn, seen, personId);
    const now = (await see(turn, programmeId)) ?? seen;
    const names = await namesOf(turn);
    const roles = held
      .map((role) => (role.of === 'signatory' ? { ...role, holderId: null } : role))
      .filter(({ of }) => of !== 'coordinator')
      .map((role) => heldRole(now, role, names));
    return {
      kind: 'closed',
      card: leftCard({ programme: seen.ref, person: names.get(personId) ?? '', roles }, turn.reader),
    };
  });
}

/** Who left signs for nobody any more; who may sign now is asked. */
async function withdrawMandates(turn: Turn, { municipality, programme }: Seen, personId: PersonId): Promise<void> {
  const held = municipality.mandates.filter((mandate) => mandate.personId === personId);
  for (const { partyId } of held) {
    const command = { type: 'WithdrawMandate', partyId, personId } as const;
    const giving = givenBy(turn, `withdraw-${partyId}`);
    await commandMunicipality(turn.ports, turn.municipalityId, command, giving, programme);
  }
  if (held.length > 0) await askSignatories(turn.ports, turn.municipalityId, turn.interaction.id);
}
