import type * as nl from '../nl/proposals.ts';
import type { SameKeys } from '../same-keys.ts';

export const proposals: SameKeys<typeof nl.proposals> = {
  requestTitle: 'Is this right? {programme}',
  requestSummary:
    '{programme}: is it right that you will do this? {count, plural, one {# question} other {# questions}}',
  requestIntro:
    'You are named as the owner of {count, plural, one {this activity} other {these # activities}}. Is it right that you do this, and that it is ready on that day?',
  requestIntroPaper:
    '{name} of {party} is named as the owner and does not use chat. Ask whether this is right and pass the answer on here.',
  requestDone: '{programme}: all questions are answered',
  requestWhy: 'A proposal of others does not bind you. You are the owner only once you say yes.',
  yesThatIsRight: 'Yes, that is right',
  noThatIsNot: 'No',
  saidYes: 'Yes, that is right: {byWhen}.',
  saidNo: 'No: {byWhen}.',
  declinedTitle: 'No owner for: {what}',
  declinedText: 'The owner at {party} says that this is not right.',
  declinedSummary: '{programme}: the owner of an activity says no',
  declinedNext: 'Who can do this? Name another owner, or withdraw the proposal.',
  nameAnother: 'Another owner…',
  withdraw: 'Withdraw proposal',
  withdrawTitle: 'Withdraw the proposal?',
  withdrawQuestion: '“{what}” leaves the programme. It stays in the history.',
  propose: 'Make a proposal…',
  newProject: 'New project…',
  takeInText: 'When you take in a proposal, we ask the owner named at once whether it is right.',
  takeInSome: 'Choose from the list…',
  takeInOne: 'Take in',
  inProject: 'Project: {project}',
  gaps: '{count, plural, one {# thing is still missing} other {# things are still missing}}',
  complete: 'Complete it…',
};
