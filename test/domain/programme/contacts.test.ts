import { describe, expect, test } from 'vitest';
import { as, type Instant } from '../../../src/domain/ids.ts';
import { planProgramme } from '../../../src/domain/plan/plan-programme.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../../src/domain/programme/events.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { sealed } from '../../builders/haarlem.ts';
import { draftProgramme } from '../../builders/programme.ts';
import {
  after,
  answered,
  contact,
  contactId,
  decided,
  disposed,
  group,
  groupId,
  letterId,
  memberId,
  reaction,
  said,
} from '../../builders/residents.ts';
import { workCalendar } from '../calendar/calendars.ts';
import { given, noon } from '../given.ts';

const draft = draftProgramme();
const both = contact({ name: sealed('naam-1'), purposes: ['feedback', 'invitations'] });
const attempted = { type: 'LetterAttempted', letterId, attempt: 1 } as const;
const ended = (outcome: 'sent' | 'lost'): ProgrammeEvent => ({
  type: 'LetterEnded',
  letterId,
  attempt: 1,
  outcome,
  code: 250,
});

describe('a resident takes back what they left', () => {
  const withdraw = { type: 'WithdrawContact', contactId, alsoWords: false } as const;
  const joined = { type: 'WorkingGroupJoined', groupId, memberId, contactId } as const;

  test('name and address go, and what they said stays', () => {
    given(programme, draft)
      .after(...said)
      .when(withdraw)
      .then(
        { type: 'ContactWithdrawn', contactId },
        { type: 'PersonalErased', refs: ['email-1'], reason: 'withdrawn' },
      );
  });

  test('what they said goes too, when they want that', () => {
    given(programme, draft)
      .after(...said)
      .when({ ...withdraw, alsoWords: true })
      .then(
        { type: 'ContactWithdrawn', contactId },
        { type: 'PersonalErased', refs: ['email-1', 'reactie-2'], reason: 'withdrawn' },
      );
  });

  test('they leave their working groups', () => {
    const { state } = given(programme, draft)
      .after({ type: 'WorkingGroupSet', group: group() }, { type: 'ContactGiven', ...both }, joined)
      .when(withdraw);
    expect(state.groups[0]?.members).toEqual([]);
    expect(state.contacts[0]).toMatchObject({ name: null, email: null });
    expect(state.erased).toEqual(['email-1', 'naam-1']);
  });

  test('done again it changes nothing, and somebody unknown has nothing to take back', () => {
    const { state } = given(programme, draft)
      .after(...said)
      .when(withdraw);
    given(programme, state).when(withdraw).then();
    given(programme, draft).when(withdraw).refuses({ code: 'notFound', what: 'contact' });
  });
});

/** When the timer lets go of what a resident left. */
const letGoAt = (state: Programme, from = '2007-09-20T10:00:00.000Z', to = '2012-01-01T00:00:00.000Z') =>
  planProgramme(state, workCalendar(), as(from), as(to))
    .commands.filter(({ command }) => command.type === 'LetContactGo')
    .map(({ dueAt }) => dueAt);

describe('what residents left is kept', () => {
  const answeredAt = '2007-10-01T10:00:00.000Z';
  const sent = (how: 'sent' | 'lost') => after(draft, answeredAt, ...said, disposed, decided, attempted, ended(how));

  test('until thirty days after the letter, whether it arrived or not', () => {
    expect(letGoAt(sent('sent'))).toEqual(['2007-10-31T05:00:00.000Z']);
    expect(letGoAt(sent('lost'))).toEqual(['2007-10-31T05:00:00.000Z']);
  });

  test('until thirty days after the evening, when there is no letter; at once, when that day is past', () => {
    const waived = { type: 'FeedbackWaived', contactIds: [contactId] } as const;
    expect(letGoAt(after(draft, '2007-09-20T11:00:00.000Z', ...said, waived))).toEqual(['2007-10-12T04:00:00.000Z']);
    const late = '2008-01-10T11:00:00.000Z';
    expect(letGoAt(after(draft, late, ...said, waived))).toEqual([late]);
  });

  test('until thirty days after the programme, when it was left for invitations, or nobody decided', () => {
    const end = ['2009-10-30T05:00:00.000Z'];
    expect(letGoAt(after(draft, noon, { type: 'ContactGiven', ...both }))).toEqual(end);
    expect(letGoAt(after(draft, noon, ...said))).toEqual(end);
    expect(letGoAt(after(draft, noon, ...said, disposed, decided, attempted))).toEqual(end);
  });

  test('and then it is erased, not before', () => {
    const letGo = { type: 'LetContactGo', contactId } as const;
    const state = sent('sent');
    given(programme, state)
      .when(letGo, { at: as<Instant>('2007-10-30T22:00:00.000Z') })
      .refuses('tooEarly');
    const gone = given(programme, state).when(letGo, { at: as<Instant>('2007-10-31T05:00:00.000Z') });
    gone.then({ type: 'PersonalErased', refs: ['email-1'], reason: 'periodOver' });
    expect(letGoAt(gone.state)).toEqual([]);
    given(programme, gone.state)
      .when(letGo, { at: as<Instant>('2007-11-01T05:00:00.000Z') })
      .then();
  });
});

describe('the programme’s own timer', () => {
  const commandsOf = (state: Programme, to: string) =>
    planProgramme(state, workCalendar(), as('2007-09-20T09:59:59.999Z'), as(to)).commands.map(({ command }) => command);

  test('attempts a letter when it is due, and calls it lost a quarter of an hour after nobody heard', () => {
    const due = after(draft, noon, ...said, disposed, decided);
    expect(commandsOf(due, noon)).toEqual([{ type: 'AttemptLetter', letterId, attempt: 1 }]);
    const sending = after(due, noon, attempted);
    expect(commandsOf(sending, '2007-09-20T10:14:00.000Z')).toEqual([]);
    expect(commandsOf(sending, '2007-09-20T10:15:00.000Z')).toEqual([
      { type: 'RecordLetter', letterId, attempt: 1, outcome: 'lost', code: null },
    ]);
  });

  test('goes on after the closing: what was promised to residents is kept', () => {
    const closed = { ...after(draft, noon, ...said, disposed, decided), phase: 'closed' } as const;
    expect(commandsOf(closed, noon)).toEqual([{ type: 'AttemptLetter', letterId, attempt: 1 }]);
    expect(letGoAt(closed)).toEqual(['2009-10-30T05:00:00.000Z']);
    const letGo = { type: 'LetContactGo', contactId } as const;
    given(programme, closed)
      .when(letGo, { at: as<Instant>('2009-10-30T05:00:00.000Z') })
      .then({ type: 'PersonalErased', refs: ['email-1'], reason: 'periodOver' });
  });

  test('leaves what it does not know alone', () => {
    expect(commandsOf(draft, '2007-12-01T00:00:00.000Z')).toEqual([]);
    expect(draft.contributions.map(({ contributionId }) => contributionId)).toEqual([answered]);
    expect(draft.contributions).not.toContain(reaction);
  });
});
