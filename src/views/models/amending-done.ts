import type { Instant } from '../../domain/ids.ts';
import type { ProgrammeRef } from './shared.ts';

/** What was just done with an amendment. */
export type AmendingDone =
  /** `asksOwner`: of how many the owner is asked before the parties. */
  | {
      readonly done: 'amendmentsSent';
      readonly programme: ProgrammeRef;
      readonly count: number;
      readonly asksOwner: number;
    }
  | { readonly done: 'amendmentDiscarded'; readonly programme: ProgrammeRef; readonly what: string }
  | { readonly done: 'amendmentWithdrawn'; readonly programme: ProgrammeRef; readonly number: number }
  | { readonly done: 'amendmentOwnerAccepted' }
  | { readonly done: 'amendmentOwnerDeclined' }
  | { readonly done: 'consented'; readonly count: number; readonly undoUntil: Instant | null }
  | { readonly done: 'consentUndone' }
  | { readonly done: 'consentRefused'; readonly undoUntil: Instant | null }
  | { readonly done: 'consentRecorded'; readonly party: string }
  | { readonly done: 'textFixed'; readonly what: string }
  | { readonly done: 'refreshWindowSet'; readonly programme: ProgrammeRef; readonly weeks: number };
