import type { succession as dutch, successionWords as dutchWords } from '../nl/succession.ts';
import type { SameKeys } from '../same-keys.ts';

/** A party that ends, and its successor. */
export const succession: SameKeys<typeof dutch> = {
  show: 'Parties that end',
  title: 'Parties that end: {programme}',
  summary: '{programme}: {count, plural, =0 {no party ends} one {# party ends} other {# parties end}}',
  none: 'No party ends. Does a party stop? Then you ask another one to take all over.',
  endsOn: 'Ends on {date}',
  asked: '{successor} was asked on {date}',
  nobodyAsked: 'Nobody was asked yet.',
  left: '{count, plural, =0 {All was taken over.} one {# agreement has no other party yet.} other {# agreements have no other party yet.}}',
  lead: 'as the lead',
  involved: 'takes part',
  ownerFunction: 'Function of the owner: {function}',
  taken: '{to} took it over on {date}',
  takenFrom: 'Taken over from',
  takenFromValue: '{party}, on {date}',
  start: 'A party ends…',
  startOwn: 'Your party ends…',
  another: 'Ask another party…',
  withdraw: 'Take the question back',
  withdrawSure: 'Take it back?',
  withdrawAsk: 'What was taken over already stays so.',
  form: 'A party ends',
  formIntro: 'The new party gets the question with all agreements. Nothing goes over before its yes.',
  formParty: 'Which party ends?',
  formSuccessor: 'Who takes it over?',
  formSuccessorHint: 'Is the party not there? Then fill in its name below',
  formNewParty: 'Name of a new party',
  formNewPartyHint: 'It signs on paper, and you pass that on',
  formEndsOn: 'What is the last day?',
  ask: 'Ask the successor',
  requestTitle: 'Does {successor} take this over from {party}?',
  requestSummary: '{programme}: does {successor} take over the agreements of {party}?',
  requestText: '{party} ends on {date}. The question is whether {successor} takes these agreements over.',
  requestPaper: '{successor} has no chat. Ask them, and pass the answer on.',
  requestWhy: 'Nothing goes over without your yes. You can take over a part as well.',
  all: 'See all',
  takeOver: 'Take over…',
  recordPaper: 'Pass on the yes…',
  decline: 'Not take over…',
  takeOverForm: 'Take agreements over',
  formAgreements: 'Which agreements do you take over?',
  formOwner: 'Who becomes the owner?',
  formOwnerHint: 'Empty means: the same person. Else this person gets the question',
  consent:
    'On behalf of {successor} I, as {function}, take over agreements from {party}. It is about {programme}. I take over what I choose here, with the money, the date and the result.',
  paperForm: 'Yes on paper',
  declineForm: 'Not take over',
  formNotTaken: 'Which agreements do you not take over?',
  formReason: 'Why not?',
  answeredTaken: '{successor} takes {count, plural, one {# agreement} other {# agreements}} over from {party}',
  answeredDeclined:
    '{successor} does not take {count, plural, one {# agreement} other {# agreements}} over from {party}',
  answeredSummary: '{programme}: answer of {successor}',
  textStays: 'What was agreed stays the same.',
  endingTitle: '{party} ends on {date}',
  endingSummary: '{programme}: a party ends',
  endingDo: 'Ask another party. Or let the agreement end by an amendment.',
  endingBecause: 'You get this because you are the coordinator.',
  more: '{count, plural, one {And # more agreement.} other {And # more agreements.}}',
};

/** What it adds to the topics of others. */
export const successionWords: {
  readonly [Topic in keyof typeof dutchWords]: SameKeys<(typeof dutchWords)[Topic]>;
} = {
  done: {
    successionStarted: '{successor} gets the question to take over from {party}.',
    successionWithdrawn: 'The question was taken back.',
    takenOver:
      '{party} takes {count, plural, one {# agreement} other {# agreements}} over. Everybody who takes part hears it.',
    takeOverDeclined: 'Passed on: {party} does not take {count, plural, one {# agreement} other {# agreements}} over.',
  },
  refusals: {
    succeedsItself: 'A party can’t succeed itself. Choose another party.',
    successorAsked: 'A successor was asked already. Wait for the answer, or take the question back.',
    successorEnds: 'This party ends as well. Choose another party.',
    nothingToTakeOver: 'There is nothing to take over. Choose at least one agreement.',
  },
  notFound: {
    succession: 'I can’t find this question. Look at the parties that end.',
  },
  kind: {
    successionRequest: 'the question whether your party takes agreements over',
    successionAnswered: 'the answer of a successor',
    partyEnding: 'a party that ends',
  },
  why: {
    successionRequest: 'A party ends. You may sign for the party that can take over.',
    successionAnswered: 'A party ends. Another one answered whether it takes over.',
    partyEnding: 'A party ends, and its agreements have no other party yet.',
  },
};
