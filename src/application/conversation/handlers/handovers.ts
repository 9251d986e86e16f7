import type { ProgrammeId } from '../../../domain/ids.ts';
import { as, type HandoverId } from '../../../domain/ids.ts';
import type { HandedRole } from '../../../domain/programme/handovers/handed-role.ts';
import { partyOfRole } from '../../../domain/programme/handovers/role.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { declineHandoverForm, handoverForm, rolesCard } from '../../../views/index.ts';
import { heldRole, holderIn, rolesOf } from '../../handovers/held-roles.ts';
import { roleInWords } from '../../handovers/role-words.ts';
import { keepPersonal } from '../../personal-values.ts';
import type { Person } from '../../ports/people.ts';
import { forPartaker } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { labelOf, namesOf } from '../named-people.ts';
import { type Seen, seeAll } from '../programmes.ts';
import { mayEnd } from '../successions.ts';
import { derivedId, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';
import { dossierHandlers } from './dossier.ts';
import { leaverHandlers } from './leavers.ts';

type HandoverVerb = Extract<
  Verb,
  | 'showRoles'
  | 'openHandover'
  | 'submitHandover'
  | 'showDossier'
  | 'acceptHandover'
  | 'openDeclineHandover'
  | 'submitDeclineHandover'
  | 'withdrawHandover'
  | 'openLeaver'
  | 'submitLeaver'
>;

const LONGEST_LINE = 150;

export const handoverHandlers: Handlers<HandoverVerb> = {
  ...dossierHandlers,
  ...leaverHandlers,
  showRoles: (turn, { programmeId }) => showRoles(turn, programmeId),
  openHandover,
  submitHandover,
  acceptHandover: (turn, { programmeId, handoverId }) =>
    forPartaker(turn, programmeId, () =>
      give(turn, programmeId, { type: 'AcceptHandover', handoverId }, () => ({ done: 'handoverAccepted' })),
    ),
  openDeclineHandover: (turn, { programmeId, handoverId }) =>
    forPartaker(turn, programmeId, ({ ref }) =>
      opening(declineHandoverForm({ programme: ref, handoverId }, turn.reader)),
    ),
  submitDeclineHandover,
  withdrawHandover: (turn, { programmeId, handoverId }) =>
    forPartaker(turn, programmeId, () =>
      give(turn, programmeId, { type: 'WithdrawHandover', handoverId }, () => ({ done: 'handoverWithdrawn' })),
    ),
};

/** All roles for a coordinator; one's own for everybody else. */
function showRoles(turn: Turn, programmeId: ProgrammeId): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const names = await namesOf(turn);
    const roles = rolesOf(seen, turn.today).filter(
      (role) => seen.isCoordinator || holderIn(seen, role) === turn.person.personId,
    );
    const model = {
      programme: seen.ref,
      roles: roles.map((role) => heldRole(seen, role, names)),
      mayRecordLeaver: seen.isCoordinator,
      mayEndParty:
        seen.programme.phase === 'active' &&
        seen.programme.setUp.parties.some(({ partyId }) => mayEnd(turn, seen, partyId)),
    };
    return privately(rolesCard(model, turn.reader));
  });
}

/** `weg`: what one does, over all programmes, to hand over. */
export async function showOwnRoles(turn: Turn): Promise<Reply> {
  const [first] = (await seeAll(turn)).filter((seen) =>
    rolesOf(seen, turn.today).some((role) => holderIn(seen, role) === turn.person.personId),
  );
  if (first !== undefined) return showRoles(turn, first.programmeId);
  const [any] = await seeAll(turn);
  return any === undefined ? refused({ code: 'notFound', what: 'programme' }) : showRoles(turn, any.programmeId);
}

/** People of the party that the role is for; a coordinator may be of any party. */
async function successors(turn: Turn, { programme }: Seen, role: HandedRole): Promise<readonly Person[]> {
  const people = await turn.ports.people.all(turn.municipalityId);
  const partyId = partyOfRole(role, programme);
  const parties = programme.setUp.parties.map((party) => party.partyId);
  return people.filter(
    (person) =>
      !programme.leavers.some(({ personId }) => personId === person.personId) &&
      (role.of === 'signatory' ? person.partyId === partyId : parties.some((each) => each === person.partyId)),
  );
}

function openHandover(turn: Turn, { programmeId, role }: ActionOf<'openHandover'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const people = await successors(turn, seen, role);
    const model = {
      programme: seen.ref,
      role,
      words: roleInWords(seen.programme, role),
      people: people.map((person) => ({ value: person.personId, label: labelOf(person, seen) })),
    };
    return opening(handoverForm(model, turn.reader));
  });
}

function submitHandover(turn: Turn, { programmeId, role }: ActionOf<'submitHandover'>): Promise<Reply> {
  return forPartaker(turn, programmeId, async (seen) => {
    const form = new FormReader(turn);
    const people = await successors(turn, seen, role);
    const toId = form.choice(
      'person',
      people.map(({ personId }) => personId),
    );
    const handed = filledRole(form, role);
    if (form.invalid !== null || toId === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const handoverId = as<HandoverId>(derivedId(turn, 'handover'));
    const to = people.find(({ personId }) => personId === toId)?.name ?? '';
    return give(turn, programmeId, { type: 'StartHandover', handoverId, role: handed, toId }, () => ({
      done: 'handoverStarted',
      to,
    }));
  });
}

const filledRole = (form: FormReader, role: HandedRole): HandedRole => {
  if (role.of !== 'signatory') return role;
  const basis = form.text('basis', { required: false, max: LONGEST_LINE });
  const terms = { ...role.terms, basis: basis === '' ? null : basis };
  return { ...role, function: form.text('function', { max: LONGEST_LINE }), terms };
};

function submitDeclineHandover(
  turn: Turn,
  { programmeId, handoverId }: ActionOf<'submitDeclineHandover'>,
): Promise<Reply> {
  return forPartaker(turn, programmeId, async () => {
    const form = new FormReader(turn);
    const words = form.text('reason');
    if (form.invalid !== null) return form.invalid;
    const reason = await keepPersonal(turn.ports, turn.municipalityId, words);
    return give(turn, programmeId, { type: 'DeclineHandover', handoverId, reason }, () => ({
      done: 'handoverDeclined',
    }));
  });
}
