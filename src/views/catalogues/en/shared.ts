import type * as nl from '../nl/shared.ts';
import type { SameKeys } from '../same-keys.ts';

export const shared: SameKeys<typeof nl.shared> = {
  moment: '{date} at {time}',
  and: '{first} and {last}',
  more: 'More',
  why: 'Why do I get this?',
  no: 'No',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  send: 'Send',
  overview: 'See the programme',
  agreement: 'See the agreement',
  nobody: 'nobody',
  erased: 'erased',
  notFilledIn: 'not filled in yet',
  byWhen: 'by {by}, {when}',
  closedDone: 'This has been done already{hasBy, select, yes { by {by}} other {}}, {when}.',
  closedTextChanged: 'The text changed on {when}. You need not do anything here any more.',
  closedReassigned: 'This is now up to {hasBy, select, yes {{by}} other {somebody else}}, since {when}.',
  closedDateMoved: 'The date changed on {when}. You will get a new message in time.',
  closedExpired: 'The time to answer has been over since {when}.',
  closedEnded: 'The agreement has ended. You don’t have to do anything.',
  closedWithdrawn: 'This was withdrawn{hasBy, select, yes { by {by}} other {}}, {when}.',
  closedStopped: 'The programme was stopped, {when}. You need not do anything any more.',
  dueOn: 'Ready on {date}',
  dueUnknown: 'Ready on: not filled in yet',
  forWhom: 'For: {forWhom}',
  party: 'Party: {party}',
  hours: '{count, plural, one {# hour} other {# hours}}',
  money: '{amount} ({source})',
  result: '{indicator}: from {baseline} to {target} {unit}',
};

export const standing: SameKeys<typeof nl.standing> = {
  onTrack: 'On track',
  atRisk: 'At risk',
  offTrack: 'Off track',
  noReport: 'No report',
  done: 'Done',
};

export const cause: SameKeys<typeof nl.cause> = {
  permit: 'Permit',
  money: 'Money',
  people: 'Too few people',
  weather: 'Weather',
  partner: 'Another party',
  residents: 'Residents',
  supplier: 'Supplier',
  other: 'Something else',
};

export const disposition: SameKeys<typeof nl.disposition> = {
  takenOver: 'Taken over',
  changed: 'Changed',
  notTakenOver: 'Not taken over',
};

export const role: SameKeys<typeof nl.role> = {
  coordinator: 'coordinator',
  signatory: 'signatory',
  owner: 'owner',
  projectTeam: 'project team',
  person: 'participant',
};

export const phase: SameKeys<typeof nl.phase> = {
  absent: 'Not started yet',
  draft: 'In preparation',
  frozen: 'The text is ready to be signed',
  active: 'Under way',
  closed: 'Closed',
};

export const programmeKind: SameKeys<typeof nl.programmeKind> = {
  contract: 'Neighbourhood contract',
  programme: 'Neighbourhood programme',
  actionPlan: 'Neighbourhood action plan',
  covenant: 'Covenant',
};

export const theme: SameKeys<typeof nl.theme> = {
  clean: 'Clean',
  wellMaintained: 'Well maintained',
  safe: 'Safe',
  social: 'Social',
};

export const platform: SameKeys<typeof nl.platform> = { slack: 'Slack', teams: 'Teams', playground: 'the playground' };
