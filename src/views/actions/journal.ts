import type { ProgrammeId } from '../../domain/ids.ts';

/** What happened, how long it is kept, and what goes. */
export type JournalAction =
  /** `page` 1: the newest. */
  | { readonly verb: 'showHistory'; readonly programmeId: ProgrammeId; readonly page: number }
  | { readonly verb: 'showRetention'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'openRetention'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitRetention'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'openDestruction'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitDestruction'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'confirmDestruction'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'withdrawDestruction'; readonly programmeId: ProgrammeId };
