import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/domain/agreement/decider.ts';
import type { MidTermAnswer } from '../../../src/domain/agreement/mid-term/events.ts';
import { on, report, startedAgreement } from '../../builders/agreement.ts';
import { asked as ask, midTermAnswer } from '../../builders/course.ts';
import { personActor } from '../../builders/fold.ts';
import { date, person, sealed } from '../../builders/haarlem.ts';
import { given } from '../given.ts';

const owner = { at: on('2008-10-02'), by: personActor(person.greenManager) };
const answer = (changes: Partial<MidTermAnswer> = {}) =>
  ({ type: 'AnswerMidTerm', answer: midTermAnswer(changes) }) as const;

const underWay = given(agreement, startedAgreement());
const wasAsked = underWay.after({ type: 'MidTermAsked', review: date('2008-09-30') });
const ended = wasAsked.after({ type: 'MidTermEnded' });

describe('the question of the mid-term review', () => {
  it('comes once to each agreement under way', () => {
    underWay.when(ask).then({ type: 'MidTermAsked', review: ask.review });
    wasAsked.when(ask).then();
  });

  it('does not come to what is done', () => {
    underWay
      .after({ type: 'ProgressReported', report: report({ progress: 'done' }) })
      .when(ask)
      .then();
  });

  it('is answered by the owner', () => {
    wasAsked.when(answer(), owner).then({ type: 'MidTermAnswered', answer: midTermAnswer() });
    const other = { ...owner, by: personActor(person.caretaker) };
    wasAsked.when(answer({ by: person.caretaker }), other).refuses('notYourAgreement');
  });

  it.each([
    ['a change', { wishes: ['change'] }],
    ['an end', { wishes: ['drop'] }],
    ['something new', { wishes: ['add'] }],
    ['no use any more', { useful: 'no' }],
  ] as const)('asks for words with %s', (_, said) => {
    wasAsked.when(answer(said), owner).refuses('explanationNeeded');
    const withWords = midTermAnswer({ ...said, explanation: sealed('uitleg') });
    wasAsked.when(answer(withWords), owner).then({ type: 'MidTermAnswered', answer: withWords });
  });

  it('may be answered again until the review is closed: the last answer counts', () => {
    const again = midTermAnswer({ onCourse: false });
    const { state } = wasAsked.after({ type: 'MidTermAnswered', answer: midTermAnswer() }).when(answer(again), owner);
    expect(state.midTerm?.answer).toEqual({ ...again, at: owner.at });
  });

  it('is not answered before it comes, or after the review is closed', () => {
    underWay.when(answer(), owner).refuses('midTermNotOpen');
    ended.when(answer(), owner).refuses('midTermClosed');
  });

  it('does not come to what was ended, and is not answered about it', () => {
    const over = { type: 'AgreementEnded', on: date('2008-09-01'), amendment: 1 } as const;
    underWay.after(over).when(ask).then();
    wasAsked.after(over).when(answer(), owner).refuses('agreementEnded');
  });

  it('ends once, where it came', () => {
    wasAsked.when({ type: 'EndMidTerm' }).then({ type: 'MidTermEnded' });
    ended.when({ type: 'EndMidTerm' }).then();
    underWay.when({ type: 'EndMidTerm' }).then();
  });
});
