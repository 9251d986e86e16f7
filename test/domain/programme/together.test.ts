import { describe, expect, test } from 'vitest';
import { as } from '../../../src/domain/ids.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ChangeOfProposals } from '../../../src/domain/programme/together/commands.ts';
import { personActor } from '../../builders/fold.ts';
import { activity, fields, person, project } from '../../builders/haarlem.ts';
import { activeProgramme, draftProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';

const by = { by: personActor(person.coordinator) };
const light = { projectId: as<typeof project.squares>('licht'), name: 'Licht', description: null, agendaItemIds: [] };
const proposal = (id: string, projectId = project.squares): ChangeOfProposals => ({
  type: 'ProposeActivity',
  activityId: as(id),
  projectId,
  fields: fields(),
  ownerId: null,
});
const together = (...changes: readonly ChangeOfProposals[]) => ({ type: 'ChangeTogether', changes }) as const;

describe('changes of proposals that are made together', () => {
  test('stand in one commit, each decided on what those before it made', () => {
    const { state, decision } = given(programme, draftProgramme()).when(
      together({ type: 'SetProject', project: light }, proposal('lamp-1', light.projectId), proposal('lamp-2')),
      by,
    );
    expect(decision.ok && decision.events.map(({ type }) => type)).toEqual([
      'ProjectSet',
      'ActivityProposed',
      'ProposalMade',
      'ActivityProposed',
      'ProposalMade',
    ]);
    expect(state.activities.slice(-2).map(({ activityId }) => activityId)).toEqual(['lamp-1', 'lamp-2']);
  });

  test('are refused together: one that is not right stops all', () => {
    given(programme, draftProgramme())
      .when(together(proposal('lamp-1'), proposal('lamp-2', light.projectId)), by)
      .refuses({ code: 'notFound', what: 'project' });
    given(programme, activeProgramme())
      .when(together(proposal('lamp-1')), by)
      .refuses('alreadyActive');
  });

  test('ask an owner again by the same rule as one alone', () => {
    const owner = { activityId: activity.square, fields: fields({ what: 'Anders' }), ownerId: person.greenManager };
    const { decision } = given(programme, draftProgramme()).when(together({ type: 'ChangeActivity', ...owner }), by);
    expect(decision.ok && decision.events.map(({ type }) => type)).toEqual(['ActivityChanged', 'OwnerAsked']);
  });

  test('that change nothing are no news', () => {
    given(programme, draftProgramme()).when(together(), by).then();
  });
});
