import { describe, expect, test } from 'vitest';
import { type AgreementId, as } from '../../../src/domain/ids.ts';
import { textData } from '../../../src/domain/programme/agreement-text.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProposalRef } from '../../../src/domain/programme/judging/proposal.ts';
import { openProposals, recordOf } from '../../../src/domain/programme/judging/record.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { activity, agendaItem, fields, project } from '../../builders/haarlem.ts';
import { draftProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';
import { benches, by, gaps, judge, proposal, reason } from './judged.ts';

describe('a proposal is referred to regular work', () => {
  const referred = judge({ is: 'regularWork', reason }).state;

  test('and leaves the programme: no gap, no text', () => {
    expect(gaps(referred)).toEqual([]);
    expect(textData(referred).agreements).toHaveLength(5);
    expect(referred.setAside.activities.map(({ activityId }) => activityId)).toEqual([benches]);
  });

  test('and comes back when the decision is taken back', () => {
    const back = given(programme, referred).when({ type: 'TakeBackJudgement', proposal }, { by });
    back.then({ type: 'JudgementTakenBack', proposal });
    expect(openProposals(back.state)).toEqual([proposal]);
    expect(back.state.setAside.activities).toEqual([]);
    given(programme, back.state).when({ type: 'TakeBackJudgement', proposal }, { by }).refuses('notJudged');
  });

  test('and comes back when the decision is put right; the record keeps both', () => {
    const { state } = judge({ is: 'accepted', reason }, referred);
    expect(state.activities.at(-1)).toMatchObject({ activityId: benches, takenIn: true });
    expect(recordOf(state, proposal)).toMatchObject({ times: 2, judgement: { outcome: { is: 'accepted' } } });
  });

  test('proposed once more under the same name it exists already', () => {
    given(programme, referred)
      .when({
        type: 'ProposeActivity',
        activityId: benches,
        projectId: project.squares,
        fields: fields(),
        ownerId: null,
      })
      .refuses({ code: 'alreadyExists', what: 'activity' });
  });

  test('a project only when nothing is left in it', () => {
    const squares: ProposalRef = { of: 'project', id: project.squares };
    judge({ is: 'regularWork', reason }, draftProgramme(), squares).refuses('projectHasActivities');
  });

  test('does not come back without its project', () => {
    const alone: Programme = {
      ...referred,
      projects: referred.projects.filter(({ projectId }) => projectId !== project.squares),
    };
    given(programme, alone)
      .when({ type: 'TakeBackJudgement', proposal }, { by })
      .refuses({ code: 'notFound', what: 'project' });
    judge({ is: 'accepted', reason }, alone).refuses({ code: 'notFound', what: 'project' });
  });
});

describe('a proposal is merged into another', () => {
  const square: ProposalRef = { of: 'activity', id: activity.square };

  test('of the same sort, that is in the programme, and not itself', () => {
    const merge = (into: ProposalRef) => judge({ is: 'merged', into, reason });
    merge(proposal).refuses('mergeIntoItself');
    merge({ of: 'project', id: project.youth }).refuses({ code: 'notFound', what: 'activity' });
    merge({ of: 'activity', id: as<AgreementId>('nergens') }).refuses({ code: 'notFound', what: 'activity' });
    expect(merge(square).state.setAside.activities).toHaveLength(1);
  });

  test('an activity that was taken in too', () => {
    const { state } = judge({ is: 'merged', into: square, reason }, draftProgramme(), {
      of: 'activity',
      id: activity.gardens,
    });
    expect(state.activities).toHaveLength(4);
    expect(gaps(state)).toEqual([]);
  });

  test('a project takes its activities along', () => {
    const youth: ProposalRef = { of: 'project', id: project.youth };
    const { state } = judge(
      { is: 'merged', into: { of: 'project', id: project.squares }, reason },
      draftProgramme(),
      youth,
    );
    expect(state.projects.map(({ projectId }) => projectId)).toEqual([project.squares]);
    expect(new Set(state.activities.map(({ projectId }) => projectId))).toEqual(new Set([project.squares]));
  });

  test('an item of the agenda takes its projects along', () => {
    const youth: ProposalRef = { of: 'agendaItem', id: agendaItem.youth };
    const into: ProposalRef = { of: 'agendaItem', id: agendaItem.green };
    const { state } = judge({ is: 'merged', into, reason }, draftProgramme(), youth);
    expect(state.projects.map(({ agendaItemIds }) => agendaItemIds)).toEqual([[agendaItem.green], [agendaItem.green]]);
  });
});
