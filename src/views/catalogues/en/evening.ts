import type * as nl from '../nl/evening.ts';
import type { SameKeys } from '../same-keys.ts';

export const refusals: SameKeys<typeof nl.refusals> = {
  attendanceNotACount: 'Fill in a whole number of 0 or more.',
  contactIncomplete: 'Fill in a name or an e-mail address, and for what. An answer by e-mail needs an address.',
  groupInUse: 'This working group still has people or reactions. Move those to another group first.',
  reactionsOpen: 'Not every reaction has an answer yet. Answer first, then the e-mail can go.',
  noLetterDue: 'No e-mail belongs here any more: it has gone, or there is no address.',
};

export const notFound: SameKeys<typeof nl.notFound> = {
  contribution: 'I can’t find this contribution. Open the residents’ evening again.',
  workingGroup: 'I can’t find this working group. Choose another one.',
  contact: 'I can’t find this e-mail address or name. Check whether you typed it right.',
  letter: 'I can’t find this e-mail. Open the residents’ evening again.',
};

export const reactions: SameKeys<typeof nl.reactions> = {
  saved: '{now, plural, one {# reaction is saved} other {# reactions are saved}}. Together there are {total} now.',
  ready: 'Ready',
  whichTheme: 'Which theme?',
  whichGroup: 'Which working group?',
  email: 'E-mail address for an answer',
  emailHint: 'Only if the resident wants that. We use it once, for the answer. Then we erase it.',
  sort: 'Sort reactions…',
  sortTitle: 'Sort reactions',
  sortIntro: 'Choose the reactions that belong together. The rest comes after.',
  theme: 'Theme: {theme}',
  group: 'Working group: {group}',
  answerWanted: 'This resident gets an answer by e-mail.',
  inAmendment: '{disposition}, in amendment {number}',
  becomesAmendment:
    'The agreements are signed. What you change becomes an amendment. Choose “Make an amendment” at the response.',
  amend: 'Make an amendment…',
  whichAmendment: 'In which amendment?',
  whichAmendmentHint: 'If an amendment makes the change',
  amendment: 'Amendment {number}: {what}',
  draftAmendment: 'Amendment being made: {what}',
};

export const groups: SameKeys<typeof nl.groups> = {
  name: 'Working groups',
  show: 'Working groups',
  title: 'Working groups: {programme}',
  summary: '{programme}: {count, plural, =0 {no working groups yet} one {# working group} other {# working groups}}',
  none: 'There are no working groups yet. Residents who want to go on talking are put in a group.',
  add: 'New working group…',
  look: 'Look',
  one: '{name}: {count, plural, =0 {nobody yet} one {# person} other {# people}}',
  project: 'Project: {project}',
  members: '{count, plural, =0 {Nobody takes part yet.} one {# person takes part.} other {# people take part.}}',
  reactions: '{count, plural, one {# reaction} other {# reactions}}',
  private: 'You alone see names and addresses. Do not pass them on.',
  nobodyKnown: 'Somebody without details',
  join: 'Add somebody…',
  change: 'Change…',
  leave: 'Take out of the group',
  leaveTitle: 'Take out of the group?',
  leaveQuestion: 'This person then no longer counts in this group.',
  remove: 'Remove the group',
  removeTitle: 'Remove the group?',
  removeQuestion: 'The working group {name} is gone then.',
  formTitle: 'Working group',
  whatName: 'What is the working group called?',
  whatNameHint: 'For example: playground',
  whichProject: 'Which project?',
  joinTitle: 'Join a group',
  joinIntro: 'Somebody joins the working group {name}. A name or address is not needed: leave everything empty then.',
  joined: '{count, plural, one {# person was added.} other {# people were added.}}',
  joinSubmit: 'Add',
};

export const contacts: SameKeys<typeof nl.contacts> = {
  name: 'Name',
  email: 'E-mail address',
  whatFor: 'What may we use this for?',
  whatForHint: 'Ask the resident',
  feedbackChoice: 'One answer to what was said here',
  invitationsChoice: 'Invitations of the working group',
  feedback: 'one answer',
  invitations: 'invitations',
  for: 'For: {purposes}',
  promise:
    'We erase the address for an answer 30 days after that answer. We erase the rest 30 days after the programme.',
  withdraw: 'Take details away…',
  yesWithdraw: 'Take away',
  withdrawTitle: 'Take details away?',
  withdrawQuestion: 'The name and address of {who} are gone then. You can’t undo this.',
  formTitle: 'Take details away',
  formIntro: 'A resident wants us to erase their details. We do that at once. You can’t undo it.',
  who: 'Which e-mail address or name?',
  whoHint: 'Exactly as the resident left it',
  what: 'What goes?',
  goes_details: 'Name and address',
  goes_words: 'Name, address and what the resident said',
};

export const letters: SameKeys<typeof nl.letters> = {
  show: 'Answer by e-mail…',
  title: 'What did we do with your reaction? {programme}',
  summary: '{programme}: {count, plural, =0 {no e-mail goes now} one {# e-mail can go} other {# e-mails can go}}',
  byMail: 'Whoever left an address gets one e-mail: what did we do with your reaction?',
  byHand: 'Handslag can’t send e-mail here. You get a list. Copy it and send the letters yourself.',
  ready: 'Ready to send',
  waiting: 'Waiting for an answer of yours',
  silent: 'Without a reaction',
  sent: 'Sent',
  underWay: 'Under way',
  waived: 'Without an e-mail',
  example: 'This is how the first reads, to {address}',
  subject: 'Subject: {subject}',
  problem:
    '{state, select, lost {Perhaps not arrived. Nobody knows for sure} refused {Not arrived: this address takes no e-mail} other {Not arrived: it failed, four times}}: {when}',
  problemSummary: '{programme}: not every e-mail to residents arrived',
  problemText:
    '{notArrived, plural, =0 {} one {# e-mail did not arrive. } other {# e-mails did not arrive. }}{perhaps, plural, =0 {} one {Of # e-mail nobody knows for sure. } other {Of # e-mails nobody knows for sure. }}Call the resident, or send the e-mail again.',
  problemBecause: 'You get this because you are a coordinator. At most one such message comes a day.',
  again: 'Send again',
  send: 'Send {count, plural, one {# e-mail} other {# e-mails}}',
  sendTitle: 'Send the e-mails?',
  sendQuestion: '{count, plural, one {# resident gets} other {# residents get}} an e-mail now. You can’t undo this.',
  list: 'Show the list',
  listTitle: 'Letters to send yourself: {programme}',
  page: 'Part {page} of {pages}. You alone see this.',
  record: 'I have sent them',
  recordTitle: 'All sent?',
  recordQuestion: 'We then record that these residents got an answer. In 30 days we erase their address.',
  waive: 'Send no e-mail',
  waiveTitle: 'Send no e-mail?',
  waiveQuestion:
    '{count, plural, one {# resident gets} other {# residents get}} no answer then. We erase the address 30 days after the evening.',
};

export const letter: SameKeys<typeof nl.letter> = {
  subject: 'What did we do with your reaction? {programme}',
  dear: 'Dear {name},',
  dearResident: 'Dear resident,',
  youSaid:
    'You helped to think about {programme}. Thank you. {count, plural, one {Below you read what we did with your reaction.} other {Below you read what we did with your reactions.}}',
  youSaidOn:
    'On {date} you helped to think about {programme}. Thank you. {count, plural, one {Below you read what we did with your reaction.} other {Below you read what we did with your reactions.}}',
  takenOver: 'We will do this.',
  changed: 'With this we changed the plan.',
  notTakenOver: 'We will not do this.',
  inAmendment: 'It stands in amendment {number} of the agreements.',
  thanks: '{count, plural, one {Your reaction helped us} other {Your reactions helped us}} to make the plan better.',
  regards: 'Kind regards,\non behalf of all parties of {programme},\n{municipality}',
  why: 'You get this e-mail because you left your address for this answer. You get only one.',
  erased: 'In {days} days we erase your address. Sooner? Reply to this e-mail.',
  kept: 'We keep your address for invitations of your working group. No longer want that? Reply to this e-mail.',
};

export const eveningMinutes: SameKeys<typeof nl.eveningMinutes> = {
  show: 'Minutes of the evening',
  title: 'Minutes of the residents’ evening: {programme}',
  held: 'The evening was on {date}. {count, plural, one {# person came.} other {# people came.}}',
  notHeld: 'The evening has not been held yet.',
  reactions: 'Reactions',
  theme: '{theme}: {count, plural, one {# reaction} other {# reactions}}',
  noTheme: 'Without a theme',
  what: 'What was done with the reactions',
  count: 'Number',
  asPdf: 'Minutes as PDF',
  asDocx: 'Minutes for Word',
};

export const done: SameKeys<typeof nl.done> = {
  contributionsSorted: '{count, plural, one {# reaction is sorted.} other {# reactions are sorted.}}',
  groupSaved: 'The working group “{name}” is saved.',
  groupRemoved: 'The working group “{name}” is gone.',
  groupLeft: 'This person no longer takes part in “{name}”.',
  contactWithdrawn: 'The details are gone. The journal says only that it happened.',
  feedbackSent:
    '{count, plural, one {# e-mail goes out now.} other {# e-mails go out now.}} Look later whether they arrived.',
  feedbackRecorded: 'Recorded: {count, plural, one {# resident got} other {# residents got}} an answer.',
  feedbackWaived:
    '{count, plural, one {# resident gets} other {# residents get}} no e-mail. We erase the addresses in time.',
  letterAgain: 'The e-mail goes out once more.',
};

export const nextStep: SameKeys<typeof nl.nextStep> = {
  feedback: 'Send {count, plural, one {# resident} other {# residents}} an answer by e-mail.',
};

export const fieldErrors: SameKeys<typeof nl.fieldErrors> = {
  notAnAddress: 'This is no e-mail address. Write one, such as joke@example.com',
  nobodyLeftThis: 'Nobody left this. Check whether you typed it exactly so.',
};

export const kind: SameKeys<typeof nl.kind> = { letterProblem: 'e-mails to residents' };

export const why: SameKeys<typeof nl.why> = {
  letterProblem: 'An e-mail to a resident did not arrive, or perhaps not.',
};
