import type * as nl from '../nl/retention.ts';
import type { SameKeys } from '../same-keys.ts';

export const historyWords: SameKeys<typeof nl.historyWords> = {
  title: 'The history of {programme}',
  summary: 'The history of {programme}',
  show: 'History',
  nothing: 'Nothing happened yet.',
  page: 'Page {page} of {pages}',
  older: 'Older',
  newer: 'Newer',
  operator: 'the operator',
  somebody: 'somebody',
  of: 'somebody of {party}',
};

export const retention: SameKeys<typeof nl.retention> = {
  show: 'Keeping',
  title: 'How long do you keep {programme}?',
  summary: 'How long do you keep {programme}?',
  notSet: 'There is no retention period yet.',
  processType: 'Kind of work (procestype)',
  processTypeHint: 'The work that the records come from, as in your selection list.',
  result: 'Result',
  resultHint: 'How the work ends, as in your selection list. The period depends on it.',
  years: 'Retention period in years',
  yearsHint: 'Empty is for ever.',
  startsFrom: 'The period begins at',
  termEnd: 'the end of the term',
  closing: 'the closing of the programme',
  period: '{years, plural, one {# year} other {# years}}',
  forEver: 'for ever',
  until: 'Keep until',
  noEnd: 'not known yet',
  mayGo: 'The period is over. The programme may go.',
  explained: 'After that the programme may go. Two people decide that together.',
  set: 'Retention period…',
  formTitle: 'Retention period',
  formIntro: 'This holds for all programmes of the municipality.',
  destroy: 'Destroy…',
  destroyTitle: 'Destroy',
  destroyIntro: 'You propose this. Somebody else has to confirm it. Then everything is gone. Make an archive first.',
  reason: 'Why before the end?',
  reasonHint: 'The period is not over yet. Your reason is kept.',
  propose: 'Propose',
  proposed: 'Proposal to destroy this',
  proposedBy: 'Proposed by {by}, on {when}.',
  proposedOn: 'Proposed on {when}.',
  own: 'You proposed this. Somebody else has to confirm it.',
  confirm: 'Destroy everything',
  confirmTitle: 'Destroy everything?',
  confirmQuestion: 'Everything of {programme} goes. That can’t be undone.',
  withdraw: 'Keep it',
};

export const retentionDone: SameKeys<typeof nl.retentionDone> = {
  retentionSet: 'The retention period is set.',
  destructionProposed: 'You proposed to destroy {programme}. Somebody else has to confirm it.',
  destructionWithdrawn: '{programme} is kept.',
  destructionConfirmed: '{name} goes now. Your operator makes the declaration of destruction.',
};

export const retentionRefusals: SameKeys<typeof nl.retentionRefusals> = {
  yearsNotACount: 'Give a whole number of years, or leave it empty for ever.',
  retentionNotSet: 'There is no retention period yet. Set it first, or give a reason.',
  mustBeKept: 'This must still be kept. Give a reason if it has to go.',
  mustBeKeptUntil: 'This must be kept until {date} at least. Give a reason if it has to go before.',
  destructionNotProposed: 'Nobody proposed to destroy this. Do that first.',
  secondPersonNeeded: 'You proposed this yourself. Somebody else has to confirm it.',
  alreadyDestroyed: 'This programme was destroyed. That can’t be undone.',
};
