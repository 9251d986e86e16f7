import { as, type ContactId, type GroupMemberId, type ProgrammeId, type WorkingGroupId } from '../../../domain/ids.ts';
import { CONTACT_PURPOSES, contactOf, isGone, type NewContact } from '../../../domain/programme/contacts/state.ts';
import { groupOf, type WorkingGroup } from '../../../domain/programme/groups/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { groupCard, groupForm, groupsCard, joinForm } from '../../../views/index.ts';
import type { ShownMember } from '../../../views/models.ts';
import { commandProgramme } from '../../command.ts';
import { isAddress, knownContacts } from '../../feedback/addresses.ts';
import { keepPersonal } from '../../personal-values.ts';
import { forCoordinator } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import type { Seen } from '../programmes.ts';
import { shownGroups, themeOptions } from '../residents.ts';
import { derivedId, givenBy, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';

type GroupVerb = Extract<
  Verb,
  'showGroups' | 'showGroup' | 'openGroup' | 'submitGroup' | 'removeGroup' | 'openJoin' | 'submitJoin' | 'leaveGroup'
>;

export const groupHandlers: Handlers<GroupVerb> = {
  showGroups: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, (seen) =>
      privately(groupsCard({ programme: seen.ref, groups: shownGroups(turn, seen) }, turn.reader)),
    ),
  showGroup: (turn, { programmeId, groupId }) =>
    forGroup(turn, programmeId, groupId, (seen, group) => showGroup(turn, seen, group)),
  openGroup,
  submitGroup,
  removeGroup: (turn, { programmeId, groupId }) =>
    forGroup(turn, programmeId, groupId, ({ ref }, { name }) =>
      give(turn, programmeId, { type: 'RemoveWorkingGroup', groupId }, () => ({
        done: 'groupRemoved',
        programme: ref,
        name,
      })),
    ),
  openJoin: (turn, { programmeId, groupId }) =>
    forGroup(turn, programmeId, groupId, ({ ref }, { name }) =>
      opening(joinForm({ programme: ref, group: { groupId, name }, saved: null }, turn.reader)),
    ),
  submitJoin,
  leaveGroup: (turn, { programmeId, groupId, memberId }) =>
    forGroup(turn, programmeId, groupId, ({ ref }, { name }) =>
      give(turn, programmeId, { type: 'LeaveWorkingGroup', groupId, memberId }, () => ({
        done: 'groupLeft',
        programme: ref,
        groupId,
        name,
      })),
    ),
};

function forGroup(
  turn: Turn,
  programmeId: ProgrammeId,
  groupId: WorkingGroupId,
  then: (seen: Seen, group: WorkingGroup) => Promise<Reply> | Reply,
): Promise<Reply> {
  return forCoordinator(turn, programmeId, (seen) => {
    const group = groupOf(seen.programme.groups, groupId);
    return group === null ? refused({ code: 'notFound', what: 'workingGroup' }, programmeId) : then(seen, group);
  });
}

async function showGroup(turn: Turn, seen: Seen, { groupId, members }: WorkingGroup): Promise<Reply> {
  const { contacts } = seen.programme;
  const known = await knownContacts(turn.ports, turn.municipalityId, contacts);
  const people = members.map(({ memberId, contactId }): ShownMember => {
    const contact = contactId === null ? null : contactOf(contacts, contactId);
    if (contact === null || isGone(contact)) return { memberId, contact: null };
    const left = known.find((each) => each.contact.contactId === contact.contactId);
    const { purposes } = contact;
    const shown = { name: left?.name ?? null, email: left?.email ?? null, purposes };
    return { memberId, contact: { contactId: contact.contactId, ...shown } };
  });
  const group = shownGroups(turn, seen).find((each) => each.groupId === groupId);
  return group === undefined
    ? refused({ code: 'notFound', what: 'workingGroup' }, seen.programmeId)
    : privately(groupCard({ programme: seen.ref, group, people }, turn.reader));
}

function openGroup(turn: Turn, { programmeId, groupId }: ActionOf<'openGroup'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, (seen) => {
    const group = groupId === null ? null : groupOf(seen.programme.groups, groupId);
    if (groupId !== null && group === null) return refused({ code: 'notFound', what: 'workingGroup' }, programmeId);
    const model = {
      programme: seen.ref,
      groupId,
      themes: themeOptions(turn, seen),
      projects: seen.programme.projects.map(({ projectId, name }) => ({ value: projectId, label: name })),
      values: { name: group?.name ?? '', theme: group?.theme ?? '', project: group?.projectId ?? '' },
    };
    return opening(groupForm(model, turn.reader));
  });
}

function submitGroup(turn: Turn, action: ActionOf<'submitGroup'>): Promise<Reply> {
  const { programmeId } = action;
  return forCoordinator(turn, programmeId, async ({ ref, programme: { setUp, projects } }) => {
    const form = new FormReader(turn);
    const name = form.text('name', { max: 150 });
    const theme = form.choice('theme', setUp.themes, { required: false });
    const projectId = form.choice(
      'project',
      projects.map((project) => project.projectId),
      { required: false },
    );
    if (form.invalid !== null) return form.invalid;
    const groupId = action.groupId ?? as<WorkingGroupId>(derivedId(turn, 'group'));
    const group = { groupId, name, theme, projectId };
    return give(turn, programmeId, { type: 'SetWorkingGroup', group }, () => ({
      done: 'groupSaved',
      programme: ref,
      groupId,
      name,
    }));
  });
}

/** Residents stand in line: the form opens again at once for the next one. */
function submitJoin(turn: Turn, { programmeId, groupId }: ActionOf<'submitJoin'>): Promise<Reply> {
  return forGroup(turn, programmeId, groupId, async ({ ref }, { name }) => {
    const left = leftIn(new FormReader(turn));
    if ('kind' in left) return left;
    const contact = await newContact(turn, left);
    const memberId = as<GroupMemberId>(derivedId(turn, 'member'));
    const command = { type: 'JoinWorkingGroup', groupId, memberId, contact } as const;
    const outcome = await commandProgramme(turn.ports, turn.municipalityId, programmeId, command, givenBy(turn));
    if (!outcome.ok) return refused(outcome.refusal, programmeId);
    const saved = groupOf(outcome.state.groups, groupId)?.members.length ?? 0;
    return opening(joinForm({ programme: ref, group: { groupId, name }, saved }, turn.reader));
  });
}

interface Left {
  readonly name: string;
  readonly email: string;
  readonly purposes: NewContact['purposes'];
}

/** What is left is left for something; and an answer needs an address. */
function leftIn(form: FormReader): Left | Reply {
  const name = form.text('name', { required: false, max: 150 });
  const email = form.text('email', { required: false });
  const isLeft = name !== '' || email !== '';
  const purposes = form.choices('purposes', CONTACT_PURPOSES, { required: isLeft });
  if (email !== '' && !isAddress(email)) form.fail('email', { error: 'notAnAddress' });
  if (email === '' && purposes.includes('feedback')) form.fail('email', { error: 'required' });
  if (!isLeft && purposes.length > 0 && !purposes.includes('feedback')) form.fail('name', { error: 'required' });
  return form.invalid ?? { name, email, purposes };
}

async function newContact(turn: Turn, { name, email, purposes }: Left): Promise<NewContact | null> {
  if (name === '' && email === '') return null;
  const keep = (value: string) => (value === '' ? null : keepPersonal(turn.ports, turn.municipalityId, value));
  const contactId = as<ContactId>(derivedId(turn, 'contact'));
  return { contactId, name: await keep(name), email: await keep(email), purposes };
}
