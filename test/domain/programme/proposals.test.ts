import { describe, expect, test } from 'vitest';
import { type AgreementId, as, type PartyId, type ProjectId, type ThemeId } from '../../../src/domain/ids.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../../src/domain/programme/events.ts';
import { activities, activity, agenda, agendaItem, fields, person, project, projects } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme, frozenProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';

const fresh = {
  activityId: as<AgreementId>('pleinen-9'),
  projectId: project.squares,
  fields: fields({ what: 'Bankjes plaatsen', dueOn: null, means: null }),
  ownerId: null,
} as const;

describe('the agenda and its projects', () => {
  test('set as they stand do not change', () => {
    for (const item of agenda) given(programme, activeProgramme()).when({ type: 'SetAgendaItem', item }).then();
    for (const each of projects) given(programme, activeProgramme()).when({ type: 'SetProject', project: each }).then();
  });

  test('keep their order when one is changed', () => {
    const item = { itemId: agendaItem.green, title: 'Groen', themes: [] };
    const changed = given(programme, draftProgramme()).when({ type: 'SetAgendaItem', item });
    changed.then({ type: 'AgendaItemSet', item });
    expect(changed.state.agenda.map(({ itemId }) => itemId)).toEqual([agendaItem.green, agendaItem.youth]);
  });

  test('an agenda item that is removed leaves its projects', () => {
    const { state } = given(programme, draftProgramme()).when({ type: 'RemoveAgendaItem', itemId: agendaItem.green });
    expect(state.projects[0]?.agendaItemIds).toEqual([]);
    given(programme, state).when({ type: 'RemoveAgendaItem', itemId: agendaItem.green }).then();
  });

  test('a project goes only when nothing is left in it', () => {
    const remove = { type: 'RemoveProject', projectId: project.youth } as const;
    given(programme, draftProgramme()).when(remove).refuses('projectHasActivities');
    given(programme, draftProgramme())
      .after(
        { type: 'ActivityWithdrawn', activityId: activity.rounds },
        { type: 'ActivityWithdrawn', activityId: activity.evenings },
      )
      .when(remove)
      .then({ type: 'ProjectRemoved', projectId: project.youth });
  });
});

describe('a proposal', () => {
  test('has themes that can be named: of the programme, or the default ones', () => {
    const propose = (themes: readonly ThemeId[], state = draftProgramme()) =>
      given(programme, state).when({ type: 'ProposeActivity', ...fresh, fields: { ...fresh.fields, themes } });
    const own = as<ThemeId>('groen');
    expect(propose(['clean']).decision.ok).toBe(true);
    propose([own]).refuses({ code: 'notFound', what: 'theme' });
    const named = draftProgramme({ setUp: { themes: [own], themeNames: [{ themeId: own, name: 'Groen' }] } });
    expect(propose([own], named).decision.ok).toBe(true);
    given(programme, draftProgramme())
      .when({ type: 'SetAgendaItem', item: { itemId: agendaItem.green, title: 'Groen', themes: [own] } })
      .refuses({ code: 'notFound', what: 'theme' });
  });

  test('may have gaps', () => {
    given(programme, draftProgramme())
      .when({ type: 'ProposeActivity', ...fresh })
      .then({ type: 'ActivityProposed', ...fresh });
  });

  test('made again as it stands is no change, and another under its name is refused', () => {
    const [first] = activities;
    if (first === undefined) throw new Error('No activities');
    given(programme, draftProgramme())
      .when({ type: 'ProposeActivity', ...first })
      .then();
    given(programme, draftProgramme())
      .when({ type: 'ProposeActivity', ...first, ownerId: person.stranger })
      .refuses({ code: 'alreadyExists', what: 'activity' });
  });

  test('is made in a project that exists, for parties of the programme', () => {
    given(programme, draftProgramme())
      .when({ type: 'ProposeActivity', ...fresh, projectId: as<ProjectId>('elders') })
      .refuses({ code: 'notFound', what: 'project' });
    given(programme, draftProgramme())
      .when({ type: 'ProposeActivity', ...fresh, fields: fields({ leadPartyId: as<PartyId>('elders') }) })
      .refuses({ code: 'notFound', what: 'party' });
    given(programme, draftProgramme())
      .when({ type: 'ProposeActivity', ...fresh, fields: fields({ involvedPartyIds: [as<PartyId>('elders')] }) })
      .refuses({ code: 'notFound', what: 'party' });
  });

  test('is withdrawn for good', () => {
    const command = { type: 'WithdrawActivity', activityId: activity.square } as const;
    const withdrawn = given(programme, draftProgramme()).when(command);
    withdrawn.then({ type: 'ActivityWithdrawn', activityId: activity.square });
    given(programme, withdrawn.state).when(command).refuses({ code: 'notFound', what: 'activity' });
  });
});

const changes: readonly ProgrammeCommand[] = [
  { type: 'SetAgendaItem', item: { itemId: agendaItem.green, title: 'Anders', themes: [] } },
  { type: 'RemoveAgendaItem', itemId: agendaItem.green },
  { type: 'SetProject', project: { projectId: project.youth, name: 'Anders', description: null, agendaItemIds: [] } },
  { type: 'ProposeActivity', ...fresh },
  { type: 'ChangeActivity', activityId: activity.square, fields: fields(), ownerId: person.stranger },
  { type: 'WithdrawActivity', activityId: activity.square },
];

test.each(changes)('$type is refused while the text is frozen and once it is active', (command) => {
  given(programme, frozenProgramme()).when(command).refuses({ code: 'textIsFrozen', revision: 1 });
  given(programme, activeProgramme()).when(command).refuses('alreadyActive');
});

test('a proposal can be changed again after the text was reopened', () => {
  const reopened: ProgrammeEvent = {
    type: 'TextReopened',
    revision: 1,
    reason: { ref: 'reason', seal: frozenProgramme().texts[0]?.textSha256 ?? as('') },
  };
  for (const command of changes)
    expect(given(programme, frozenProgramme()).after(reopened).when(command).decision.ok).toBe(true);
});
