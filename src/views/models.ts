/** What the application fills for each card, form and home: resolved, read-only, plain values. */
export type * from './models/answers.ts';
export type * from './models/coordinator.ts';
export type * from './models/done.ts';
export type * from './models/downloads.ts';
export type * from './models/end.ts';
export type * from './models/erasure.ts';
export type * from './models/file-errors.ts';
export type * from './models/forms.ts';
export type * from './models/history.ts';
export type * from './models/messages.ts';
export type * from './models/outcome.ts';
export type * from './models/people.ts';
export type * from './models/progress.ts';
export type * from './models/proposals.ts';
export type * from './models/residents.ts';
export type * from './models/shared.ts';
export type * from './models/signing.ts';
