import type {
  judging as dutch,
  proposalOutcome as dutchOutcome,
  proposalSort as dutchSort,
  judgingWords as dutchWords,
} from '../nl/judging.ts';
import type { SameKeys } from '../same-keys.ts';

export const judging: SameKeys<typeof dutch> = {
  show: 'See the proposals',
  summary:
    '{programme}: {count, plural, =0 {no proposal waits for a decision} one {# proposal waits for a decision} other {# proposals wait for a decision}}',
  sentBackCount:
    '{count, plural, one {# proposal has an open question for whoever proposed it.} other {# proposals have an open question for whoever proposed them.}}',
  none: 'There are no proposals.',
  page: 'Page {page} of {pages}',
  nextPage: 'Next page',
  previousPage: 'Previous page',
  waits: 'Waits for a decision',
  outcomeOn: '{outcome} ({date})',
  mergedInto: 'Merged into: {into} ({date})',
  somethingGone: 'a proposal that is gone',
  asked: 'Question: {reason}',
  noLonger: 'This decision does not stand any more.',
  because: 'Because: {reason}',
  answered: 'Answer of whoever proposed it: {answer}',
  by: 'Proposed by {name}',
  proposedBy: 'Proposed by',
  sort: 'Sort of proposal',
  open: 'Decide…',
  takeBack: 'Take back',
  takeBackTitle: 'Take the decision back?',
  takeBackQuestion: '“{title}” then waits for a decision again. What you decided first stays in the history.',
  setCriteria: 'Criteria…',
  criteriaAre: 'By this we judge proposals:',
  noCriteria: 'There are no criteria yet. You can set them first, with the proposals.',
  criteriaForm: 'Criteria',
  criteriaIntro: 'Set these before you decide. After the first decision the criteria do not change any more.',
  criteriaLabel: 'When does a proposal fit the programme?',
  criteriaHint: 'One per line. Everybody who takes part can read this',
  form: 'Decide on a proposal',
  whatOutcome: 'What happens with this proposal?',
  into: 'Into which proposal do you merge it?',
  intoHint: 'Only when you merge',
  reason: 'Why? Or what is your question?',
  reasonHint: 'Whoever proposed it reads this',
  decide: 'Decide',
  saved: 'Saved: “{title}”. Here is the next proposal.',
  theirAnswer: 'Whoever proposed it answered:',
  others: '{count, plural, one {After this # proposal waits.} other {After this # proposals wait.}}',
  openAgain: 'Answer and propose again…',
  againForm: 'Propose again',
  theQuestion: 'The coordinator asks:',
  titleLabel: 'What is your proposal?',
  titleHint: 'Change it where needed. Write down no names',
  answerLabel: 'What is your answer?',
  answerHint: 'The coordinator reads this',
  again: 'Propose again',
  takeInReasonHint: 'Whoever proposed them reads this. For example: it fits the criteria',
  messageTitle: 'Your proposals for {programme}',
  messageSummary:
    '{programme}: {count, plural, one {there is a decision on your proposal} other {there are decisions on # proposals of yours}}',
  messageQuestion: '{programme}: there is a question about your proposal',
  messageWhy: 'You get this because you made a proposal. Do you not agree? Call the coordinator.',
  told_accepted: 'Your proposal is in the programme now.',
  told_sentBack: 'There is a question about your proposal. Answer it and propose it again.',
  told_merged: 'Your proposal is now a part of: {into}.',
  told_regularWork: 'This is regular work of the municipality. It does not come into the programme.',
  toldHost: 'This proposal now belongs to your proposal: {into}.',
  waitingTitle: 'Question about: {title}',
};

export const proposalOutcome: SameKeys<typeof dutchOutcome> = {
  accepted: 'Take into the programme',
  sentBack: 'Back with a question',
  merged: 'Merge into another',
  regularWork: 'Regular work of the municipality',
};

export const proposalDecided: SameKeys<typeof dutchOutcome> = {
  accepted: 'Taken into the programme',
  sentBack: 'Back with a question',
  merged: 'Merged',
  regularWork: 'Regular work of the municipality',
};

export const proposalSort: SameKeys<typeof dutchSort> = {
  activity: 'Activity',
  project: 'Project',
  agendaItem: 'Item of the agenda',
};

export const judgingWords: {
  readonly [Topic in keyof typeof dutchWords]: SameKeys<(typeof dutchWords)[Topic]>;
} = {
  done: {
    judged:
      'Saved: “{what}”. {outcome, select, accepted {It is in the programme now.} sentBack {Whoever proposed it gets your question.} merged {It is merged.} other {It is regular work of the municipality.}}',
    judgementTakenBack: '“{what}” waits for a decision again.',
    proposedAgain: 'Thank you. “{what}” waits for a decision again.',
    criteriaSet:
      '{count, plural, =0 {There are no criteria any more.} one {# criterion is saved.} other {# criteria are saved.}}',
  },
  nextStep: {
    waitForProposers:
      '{count, plural, one {# proposal has} other {# proposals have}} an open question. Call whoever does not answer.',
  },
  why: {
    proposalOutcome: 'There is a decision on a proposal of yours. Here you read the reason.',
  },
  notFound: {
    agendaItem: 'I cannot find this item of the agenda. Open the agenda again.',
  },
  refusals: {
    criteriaInUse: 'You have already decided by these criteria. Take your decisions back first.',
    alreadyTakenIn: 'This proposal is in the programme already. Withdraw it, or merge it.',
    mergeIntoItself: 'A proposal does not go into itself. Choose another proposal.',
    notJudged: 'You have not decided on this proposal yet. Nothing has changed.',
    notSentBack: 'There is no open question about this proposal. Nothing has changed.',
  },
};
