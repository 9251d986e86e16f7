import type * as nl from '../nl/coordinator.ts';
import type { SameKeys } from '../same-keys.ts';

export const people: SameKeys<typeof nl.people> = {
  show: 'See the people',
  title: 'People: {programme}',
  summary:
    '{programme}: {count, plural, =0 {everybody is linked} one {# person is not linked yet} other {# people are not linked yet}}',
  missing:
    '{count, plural, =0 {Everybody is linked.} one {# person gets no messages yet.} other {# people get no messages yet.}}',
  howToLink: 'Hand a code to the person themselves. They then send “join” and the code to Handslag.',
  linked: 'Linked through {platform}',
  notReached: 'Not reached through {platform} since {when}. Call, or hand out a new code.',
  toConfirm: 'Used the code through {platform}. Is this the right person?',
  code: 'Code: {code} (valid up to and including {date})',
  codeOut: 'Code handed out, not used yet. Valid up to and including {date}.',
  noCode: 'Has no code yet.',
  paper: 'Works on paper: you pass the answers on.',
  newCode: 'New code',
  newCodeSummary: 'Code for {name}',
  handOut: 'Hand this code to the person themselves, not in a channel. They send to Handslag: join {code}',
  codeLabel: 'Code',
  validTo: 'Valid up to and including',
  isThis: 'Is this {name}?',
  function: 'Function',
  party: 'Party',
  account: 'Account',
  accountOn: '{user} on {platform}',
  workspace: 'Workspace',
  codeUsed: 'Code used on',
  checkFirst: 'In doubt? Call the person before you say yes. After that this account can answer for this person.',
  confirm: 'Yes, that is right',
  reject: 'No, this is not right',
  rejectTitle: 'Reject the account?',
  rejectQuestion: 'This account will not be linked to {name}. A new code is needed then.',
  confirmed: 'Confirmed',
  rejected: 'Rejected',
  welcome: 'Welcome, {name}',
  welcomeText:
    '{count, plural, =0 {Your account is linked.} other {Your account is linked. You take part in {programmes}.}} See what waits for you with “mine”.',
  notWelcome: 'Your account is not linked',
  notWelcomeText: 'The coordinator could not confirm that this is you. Ask for a new code.',
};

export const evening: SameKeys<typeof nl.evening> = {
  title: 'Residents’ evening: {programme}',
  summary:
    '{programme}: {count, plural, =0 {all contributions have an answer} one {# contribution waits for an answer} other {# contributions wait for an answer}}',
  planned: 'Planned on',
  held: 'Held on',
  attendance: 'Number of people',
  open: 'Contributions without an answer',
  presentFirst: 'Each contribution gets an answer before the text is fixed.',
  signFirst: 'The evening comes after the signing. If something changes, that is an amendment of the agreements.',
  add: 'Add contributions…',
  dispose: 'Give an answer…',
  correct: 'Correct the evening…',
  noDisposition: 'No answer yet',
  because: 'Because: {reason}',
};

export const freeze: SameKeys<typeof nl.freeze> = {
  title: 'Fix the text: {programme}',
  summary:
    '{programme}: {count, plural, =0 {the text can be fixed} one {# thing is missing before the text can be fixed} other {# things are missing before the text can be fixed}}',
  missing:
    '{count, plural, =0 {Everything is there. The text can be fixed.} one {# thing is still missing:} other {# things are still missing:}}',
  whatHappens:
    'Version {revision} with {agreements, plural, one {# agreement} other {# agreements}} is then fixed. The request to sign goes to {parties}. As long as not everybody has signed, you can reopen the text.',
  freeze: 'Fix the text',
  check: 'Check the text',
  sure: 'Fix the text?',
  read: 'Read the text',
  again: 'Check again',
  cannotBeReached: '{count, plural, one {One person gets no messages} other {# people get no messages}}',
};

export const gaps: SameKeys<typeof nl.gaps> = {
  anActivity: 'An activity',
  aParty: 'A party',
  aContribution: 'A contribution',
  theProgramme: 'The programme',
  leadPartyId: 'Which party leads? That is not filled in yet.',
  ownerId: 'Who is the owner? That is not filled in yet.',
  ownerFunction: 'What is the function of the owner? That is not filled in yet.',
  dueOn: 'When is it ready? That is not filled in yet.',
  means: 'What is needed: money, hours or goods? That is not filled in yet.',
  result: 'What is the result? That is not filled in yet.',
  ownerHasNotAnswered: 'The owner has not answered yet. Call, or ask somebody else.',
  ownerDeclined: 'The owner said no. Ask somebody else.',
  dueOutsideTerm: 'The date {date} is outside the term. Choose another date.',
  waitsForNothing: 'This agreement waits for something that is not in the programme. Choose again.',
  notTakenIn: 'This proposal is not taken in yet. Take it in, or withdraw it.',
  sentBack: 'You asked a question about this. Whoever proposed it must still answer.',
  noActivities: 'There are no activities yet. Make a proposal.',
  noParties: 'There are no parties yet. Put them into the file and read it in again.',
  noSignatory: 'Nobody may sign for this party. Name somebody.',
  signatoryOver:
    '{name} could sign up to and including {date}. Nobody may now for this party. Extend that right, or name somebody.',
  signatoryNotYet: '{name} may only sign from {date}. Nobody may now for this party. Name somebody.',
  eveningNotHeld: 'The residents’ evening was not held yet, or not recorded.',
  noDisposition: 'This contribution has no answer yet.',
  fillIn: 'Fill in…',
  nameSignatory: 'Name somebody…',
  mandatePeriod: 'How long…',
};

export const importing: SameKeys<typeof nl.importing> = {
  newProgramme: 'A new programme',
  howTo:
    'You prepare a programme in a file: the areas, the parties, the people, the projects and the activities. You see first what changes; then you decide.',
  open: 'Choose a file…',
  previewTitle: 'This will change: {programme}',
  previewSummary: '{programme}: {added} added, {changed} changed, {removed} removed',
  previewText: '{added} added, {changed} changed, {removed} removed.',
  nothing: 'This file changes nothing: everything stands so already.',
  fromFile: 'From {file}',
  apply: 'Carry it out',
  otherFile: 'Another file…',
  added: 'Added ({count})',
  changed: 'Changed ({count})',
  removed: 'Removed ({count})',
  one: '{what}: {name}',
  fileIsRight:
    '{file} is right. {programme}: {parties, plural, one {# party} other {# parties}}, {projects, plural, one {# project} other {# projects}} and {activities, plural, one {# activity} other {# activities}}.',
  fileIsUnfinished:
    'In {count, plural, one {# activity} other {# activities}} something is still empty. That is fine until you fix the text.',
  errorsSummary: '{file}: {count, plural, one {# error} other {# errors}}',
  errorsText: 'Nothing was changed. Correct this in the file and try again:',
  atLine: 'Line {line}: {path}',
  wholeFile: 'The file',
  nothingFound: 'nothing',
  found: 'Found: {found}',
  expected: 'Expected: {expected}',
  tryAgain: 'Try again…',
  imported: '{programme} was read in',
  handOutCodes:
    '{count, plural, one {Hand this code to the person themselves. You see it only once.} other {Hand these codes to the people themselves. You see them only once.}}',
  teamCodes:
    '{count, plural, one {With this code a channel becomes that of the project team: type “join” and the code there.} other {With these codes a channel becomes that of a project team: type “join” and the code there.}}',
  person: 'For',
};

export const imported: SameKeys<typeof nl.imported> = {
  programme: 'Programme',
  party: 'Party',
  person: 'Person',
  area: 'Area',
  theme: 'Theme',
  criteria: 'Criteria',
  budget: 'Budget',
  workingGroup: 'Working group',
  agendaItem: 'Agenda',
  project: 'Project',
  activity: 'Activity',
  mandate: 'May sign',
  round: 'Round',
  municipality: 'Municipality',
  coordinator: 'Coordinator',
  evening: 'Residents’ evening',
};
