import { describe, expect, test } from 'vitest';
import { type AgreementId, as, type ProjectId } from '../../../src/domain/ids.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProposalRef } from '../../../src/domain/programme/judging/proposal.ts';
import { openProposals, recordOf, sentBackProposals } from '../../../src/domain/programme/judging/record.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { activity, type agendaItem, person, sealed } from '../../builders/haarlem.ts';
import { draftProgramme, frozenProgramme } from '../../builders/programme.ts';
import { given } from '../given.ts';
import { benches, by, gaps, judge, partner, proposal, proposed, reason } from './judged.ts';

describe('who proposed it', () => {
  test('is on the record: the outcome is told to them', () => {
    expect(recordOf(proposed(), proposal)).toMatchObject({ proposedBy: person.caretaker, judgement: null });
    expect(openProposals(proposed())).toEqual([proposal]);
  });

  test('of a project or an item of the agenda too, unless a coordinator puts it there', () => {
    const item = { itemId: as<typeof agendaItem.green>('licht'), title: 'Licht', themes: [] };
    const command = { type: 'SetAgendaItem', item } as const;
    const made = {
      type: 'ProposalMade',
      proposal: { of: 'agendaItem', id: item.itemId },
      by: person.caretaker,
    } as const;
    given(programme, draftProgramme()).when(command, { by: partner }).then({ type: 'AgendaItemSet', item }, made);
    given(programme, draftProgramme()).when(command, { by }).then({ type: 'AgendaItemSet', item });
    const paths = { projectId: as<ProjectId>('paden'), name: 'Paden', description: null, agendaItemIds: [] };
    const { state } = given(programme, draftProgramme()).when({ type: 'SetProject', project: paths }, { by: partner });
    expect(openProposals(state)).toEqual([{ of: 'project', id: 'paden' }]);
    const changed = { ...paths, name: 'Fietspaden' };
    given(programme, state)
      .when({ type: 'SetProject', project: changed }, { by: partner })
      .then({ type: 'ProjectSet', project: changed });
  });
});

describe('the criteria', () => {
  const set = (state: Programme, criteria = ['Bewoners vragen erom']) =>
    given(programme, state).when({ type: 'SetCriteria', criteria }, { by });

  test('are agreed before a proposal is judged, and stand from then on', () => {
    const agreed = set(proposed());
    agreed.then({ type: 'CriteriaSet', criteria: ['Bewoners vragen erom'] });
    set(agreed.state).then();
    const { state } = judge({ is: 'regularWork', reason }, agreed.state);
    set(state, ['Het is goedkoop']).refuses('criteriaInUse');
    const back = given(programme, state).when({ type: 'TakeBackJudgement', proposal }, { by });
    set(back.state, ['Het is goedkoop']).then({ type: 'CriteriaSet', criteria: ['Het is goedkoop'] });
  });

  test('are part of what is frozen', () => {
    set(frozenProgramme()).refuses('textIsFrozen');
  });
});

describe('a proposal is accepted', () => {
  const accepted = { is: 'accepted', reason } as const;

  test('with a reason: it is taken in, and its owner is asked', () => {
    judge(accepted).then(
      { type: 'ProposalJudged', proposal, outcome: accepted, by: person.coordinator },
      { type: 'ActivityTakenIn', activityId: benches },
      { type: 'OwnerAsked', activityId: benches, ownerId: person.caretaker, ask: 1 },
    );
    expect(openProposals(judge(accepted).state)).toEqual([]);
  });

  test('once', () => {
    const { state } = judge(accepted);
    judge(accepted, state).then();
    judge({ is: 'sentBack', reason }, state).refuses('alreadyTakenIn');
    given(programme, state).when({ type: 'TakeBackJudgement', proposal }, { by }).refuses('alreadyTakenIn');
  });

  test('together with others, all or none', () => {
    const unknown: ProposalRef = { of: 'activity', id: as<AgreementId>('nergens') };
    judge(accepted, proposed(), proposal, unknown).refuses({ code: 'notFound', what: 'activity' });
  });
});

describe('a proposal is sent back with a question', () => {
  const sentBack = judge({ is: 'sentBack', reason: sealed('question') }).state;
  const again = { type: 'ProposeAgain', proposal, answer: sealed('answer') } as const;

  test('and waits for who proposed it: the freeze says so', () => {
    expect(openProposals(sentBack)).toEqual([]);
    expect(sentBackProposals(sentBack)).toHaveLength(1);
    expect(gaps(sentBack)).toEqual([{ gap: 'sentBack', activityId: benches }]);
  });

  test('they answer, and it waits for the coordinator again', () => {
    const answered = given(programme, sentBack).when(again, { by: partner });
    answered.then({ type: 'ProposedAgain', proposal, answer: sealed('answer') });
    expect(openProposals(answered.state)).toEqual([proposal]);
    expect(recordOf(answered.state, proposal)?.answer).toMatchObject({ text: sealed('answer'), times: 1 });
    given(programme, answered.state).when(again, { by: partner }).refuses('alreadyAnswered');
  });

  test('without a question there is nothing to answer', () => {
    given(programme, proposed()).when(again, { by: partner }).refuses('notSentBack');
    given(programme, judge({ is: 'regularWork', reason }).state)
      .when(again, { by: partner })
      .refuses('notSentBack');
  });

  test('taken in after all, it waits for nobody', () => {
    const { state } = given(programme, sentBack).when({ type: 'TakeIn', activityIds: [benches] }, { by });
    expect(sentBackProposals(state)).toEqual([]);
  });
});

test('nothing is decided about proposals while the text is frozen', () => {
  judge({ is: 'regularWork', reason }, frozenProgramme(), { of: 'activity', id: activity.square }).refuses(
    'textIsFrozen',
  );
});

test('what is withdrawn is no proposal any more', () => {
  const { state } = given(programme, judge({ is: 'sentBack', reason }).state).when({
    type: 'WithdrawActivity',
    activityId: benches,
  });
  expect(recordOf(state, proposal)).toBeNull();
});
