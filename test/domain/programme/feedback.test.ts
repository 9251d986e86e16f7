import { describe, expect, test } from 'vitest';
import { as, type Instant } from '../../../src/domain/ids.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../../src/domain/programme/events.ts';
import { contributionsFor, feedbackDue } from '../../../src/domain/programme/feedback/due.ts';
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
  said,
} from '../../builders/residents.ts';
import { given, noon } from '../given.ts';

const draft = draftProgramme();
const letters = [{ letterId, contactIds: [contactId] }] as const;
const decide = { type: 'DecideFeedback', letters, way: 'mail' } as const;
const attempted = (attempt: number): ProgrammeEvent => ({ type: 'LetterAttempted', letterId, attempt });
const outcome = (how: 'sent' | 'refused' | 'lost' | 'notSent', attempt = 1) =>
  ({ type: 'RecordLetter', letterId, attempt, outcome: how, code: null }) as const;
const ended = (how: 'sent' | 'refused' | 'lost' | 'gaveUp', attempt = 1) =>
  ({ type: 'LetterEnded', letterId, attempt, outcome: how, code: null }) as const;

describe('who left an address for an answer', () => {
  const stages = (...events: readonly ProgrammeEvent[]) => {
    const { ready, waiting, silent } = feedbackDue(after(draft, noon, ...events));
    return { ready: ready.length, waiting: waiting.length, silent: silent.length };
  };

  test('waits while something they said has none, and is ready when all has one', () => {
    expect(stages(...said)).toEqual({ ready: 0, waiting: 1, silent: 0 });
    expect(stages(...said, disposed)).toEqual({ ready: 1, waiting: 0, silent: 0 });
  });

  test('is done with one letter, or with the decision that there is none', () => {
    expect(stages(...said, disposed, decided)).toEqual({ ready: 0, waiting: 0, silent: 0 });
    expect(stages(...said, disposed, { type: 'FeedbackWaived', contactIds: [contactId] }).ready).toBe(0);
  });

  test('for invitations alone gets no letter', () => {
    expect(stages({ type: 'ContactGiven', ...contact({ purposes: ['invitations'] }) }).silent).toBe(0);
  });

  test('said what they said, and what was said in their working groups', () => {
    const state = after(
      draft,
      noon,
      { type: 'WorkingGroupSet', group: group() },
      { type: 'ContactGiven', ...contact() },
      { type: 'WorkingGroupJoined', groupId, memberId, contactId },
    );
    expect(feedbackDue(state).silent).toHaveLength(1);
    const sorted = { type: 'ContributionsSorted', contributionIds: [answered], theme: null, groupId } as const;
    const withGroup = after(state, noon, sorted);
    expect(contributionsFor(withGroup, [contactId]).map((one) => one.contributionId)).toEqual([answered]);
    expect(feedbackDue(withGroup).ready).toHaveLength(1);
  });
});

describe('letters to residents', () => {
  test('are decided on once', () => {
    given(programme, draft)
      .after(...said, disposed)
      .when(decide)
      .then(decided);
    given(programme, draft)
      .after(...said, disposed, decided)
      .when(decide)
      .then();
    given(programme, draft)
      .after(...said, disposed, decided)
      .when({ ...decide, letters: [{ letterId: as('brief-2'), contactIds: [contactId] }] })
      .refuses('noLetterDue');
  });

  test('wait for an answer to everything that was said', () => {
    given(programme, draft)
      .after(...said)
      .when(decide)
      .refuses('reactionsOpen');
    given(programme, draft).when(decide).refuses({ code: 'notFound', what: 'contact' });
  });

  test('brought by hand are brought', () => {
    const { state } = given(programme, draft)
      .after(...said, disposed)
      .when({ ...decide, way: 'byHand' });
    expect(state.letters[0]).toMatchObject({ way: 'byHand', state: { is: 'sent', at: noon } });
  });

  test('that are not to be sent are waived, unless they were decided on', () => {
    const waive = { type: 'WaiveFeedback', contactIds: [contactId] } as const;
    given(programme, draft)
      .after(...said)
      .when(waive)
      .then({ type: 'FeedbackWaived', contactIds: [contactId] });
    given(programme, draft)
      .after(...said, { type: 'FeedbackWaived', contactIds: [contactId] })
      .when(waive)
      .then();
    given(programme, draft)
      .after(...said, disposed, decided)
      .when(waive)
      .refuses('noLetterDue');
    given(programme, draft).when(waive).refuses({ code: 'notFound', what: 'contact' });
  });
});

describe('one letter', () => {
  const open = given(programme, draft).after(...said, disposed, decided);

  test('is attempted by one, each attempt once', () => {
    open.when({ type: 'AttemptLetter', letterId, attempt: 1 }).then(attempted(1));
    open.after(attempted(1)).when({ type: 'AttemptLetter', letterId, attempt: 1 }).then();
    open.when({ type: 'AttemptLetter', letterId, attempt: 2 }).then();
    open.when({ type: 'AttemptLetter', letterId: as('x'), attempt: 1 }).refuses({ code: 'notFound', what: 'letter' });
  });

  test('ends as the mail server says', () => {
    const trying = open.after(attempted(1));
    for (const how of ['sent', 'refused', 'lost'] as const) trying.when(outcome(how)).then(ended(how));
    open.when(outcome('sent')).then();
    trying.when(outcome('sent', 2)).then();
  });

  test('of which nothing was heard is not sent again by itself; a late reply is believed', () => {
    const lost = open.after(attempted(1), ended('lost'));
    lost.when({ type: 'AttemptLetter', letterId, attempt: 2 }).then();
    lost.when(outcome('sent')).then(ended('sent'));
    lost.when(outcome('lost')).then();
    open.after(attempted(1), ended('sent')).when(outcome('lost')).then();
  });

  test('that was certainly not sent is tried again after five minutes, an hour and six hours, and then given up', () => {
    const at = as<Instant>('2007-09-20T10:00:00.000Z');
    const waits = ['2007-09-20T10:05:00.000Z', '2007-09-20T11:00:00.000Z', '2007-09-20T16:00:00.000Z'];
    let trying = open;
    for (const [index, until] of waits.entries()) {
      const attempt = index + 1;
      trying = trying.after(attempted(attempt));
      const deferred = { type: 'LetterDeferred', letterId, attempt, until: as<Instant>(until), code: null } as const;
      trying.when(outcome('notSent', attempt), { at }).then(deferred);
      trying = trying.after(deferred);
    }
    trying.after(attempted(4)).when(outcome('notSent', 4), { at }).then(ended('gaveUp', 4));
  });

  test('goes once more at the coordinator’s wish, when it may not have arrived', () => {
    const again = { type: 'SendLetterAgain', letterId } as const;
    const asked = { type: 'LetterAskedAgain', letterId } as const;
    open.after(attempted(1), ended('lost')).when(again).then(asked);
    open
      .after(attempted(1), ended('gaveUp'), asked)
      .when({ type: 'AttemptLetter', letterId, attempt: 2 })
      .then(attempted(2));
    open.after(attempted(1)).when(again).then();
    open.after(attempted(1), ended('sent')).when(again).refuses('noLetterDue');
  });

  test('does not go to who took back their address', () => {
    const withdrawn = open.when({ type: 'WithdrawContact', contactId, alsoWords: false }).state;
    given(programme, withdrawn).when({ type: 'AttemptLetter', letterId, attempt: 1 }).then();
    expect(withdrawn.letters[0]?.state).toEqual({ is: 'cancelled' });
    given(programme, withdrawn).when({ type: 'SendLetterAgain', letterId }).refuses('noLetterDue');
  });
});
