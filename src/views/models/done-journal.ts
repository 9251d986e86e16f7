import type { ProgrammeRef } from './shared.ts';

/** What was done about how long a programme is kept. */
export type JournalDone =
  | { readonly done: 'retentionSet'; readonly programme: ProgrammeRef }
  | { readonly done: 'destructionProposed'; readonly programme: ProgrammeRef }
  | { readonly done: 'destructionWithdrawn'; readonly programme: ProgrammeRef }
  | { readonly done: 'destructionConfirmed'; readonly name: string };
