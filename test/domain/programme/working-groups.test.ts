import { describe, expect, test } from 'vitest';
import { as } from '../../../src/domain/ids.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import { project, sealed } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme } from '../../builders/programme.ts';
import { contact, contactId, group, groupId, memberId, reaction, said } from '../../builders/residents.ts';
import { given } from '../given.ts';

const draft = draftProgramme();
const set = { type: 'WorkingGroupSet', group: group() } as const;
const joined = { type: 'WorkingGroupJoined', groupId, memberId, contactId } as const;

describe('a working group', () => {
  test('begins in every phase, is changed, and set the same it is no news', () => {
    given(programme, activeProgramme()).when({ type: 'SetWorkingGroup', group: group() }).then(set);
    const changed = group({ theme: 'safe', projectId: project.squares });
    given(programme, draft).after(set, joined).when({ type: 'SetWorkingGroup', group: changed }).then({
      type: 'WorkingGroupSet',
      group: changed,
    });
    given(programme, draft).after(set, joined).when({ type: 'SetWorkingGroup', group: group() }).then();
  });

  test('that is changed keeps its members', () => {
    const { state } = given(programme, draft)
      .after(set, joined)
      .when({ type: 'SetWorkingGroup', group: group({ name: 'Veilig spelen' }) });
    expect(state.groups).toEqual([{ ...group({ name: 'Veilig spelen' }), members: [{ memberId, contactId }] }]);
  });

  test('is about a project of this programme', () => {
    given(programme, draft)
      .when({ type: 'SetWorkingGroup', group: group({ projectId: as('elders') }) })
      .refuses({ code: 'notFound', what: 'project' });
  });

  test('goes only when nobody and nothing is in it', () => {
    const remove = { type: 'RemoveWorkingGroup', groupId } as const;
    given(programme, draft).when(remove).refuses({ code: 'notFound', what: 'workingGroup' });
    given(programme, draft).after(set).when(remove).then({ type: 'WorkingGroupRemoved', groupId });
    given(programme, draft).after(set, joined).when(remove).refuses('groupInUse');
    given(programme, draft)
      .after(set, ...said, { type: 'ContributionsSorted', contributionIds: [reaction], theme: null, groupId })
      .when(remove)
      .refuses('groupInUse');
  });
});

describe('a resident joins a working group', () => {
  const join = { type: 'JoinWorkingGroup', groupId, memberId, contact: null } as const;
  const open = given(programme, draft).after(set);

  test('without leaving anything', () => {
    open.when(join).then({ ...joined, contactId: null });
  });

  test('with a name, an address, or both, each by choice and for a purpose', () => {
    const left = contact({ name: sealed('naam-1'), email: null, purposes: ['invitations'] });
    open.when({ ...join, contact: left }).then({ type: 'ContactGiven', ...left }, joined);
  });

  test.each([
    ['neither name nor address', contact({ email: null, purposes: ['invitations'] })],
    ['no purpose', contact({ purposes: [] })],
    ['no address for a letter', contact({ name: sealed('naam-1'), email: null })],
  ])('but not with %s', (_, left) => {
    open.when({ ...join, contact: left }).refuses('contactIncomplete');
  });

  test('once, and only one that is there', () => {
    open.after(joined).when(join).then();
    given(programme, draft).when(join).refuses({ code: 'notFound', what: 'workingGroup' });
  });

  test('and leaves it', () => {
    const leave = { type: 'LeaveWorkingGroup', groupId, memberId } as const;
    open.after(joined).when(leave).then({ type: 'WorkingGroupLeft', groupId, memberId });
    open.when(leave).then();
    expect(open.after(joined).when(leave).state.groups[0]?.members).toEqual([]);
  });
});
