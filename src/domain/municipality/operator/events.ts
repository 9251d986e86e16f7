import type { PersonId, ProgrammeId, Sha256 } from '../../ids.ts';

/** `rebuild`: snapshots were made anew from the journal. `migrate`: what is stored beside it was brought up to date. */
export const UPKEEP = ['rebuild', 'migrate'] as const;
export type Upkeep = (typeof UPKEEP)[number];

export type OperatorEvent =
  /** `sha256`: of the list of lists in the package (`tagmanifest-sha256.txt`), by which it can be known again. */
  | {
      readonly type: 'ArchiveMade';
      readonly programmeId: ProgrammeId;
      readonly sha256: Sha256;
      readonly isClosed: boolean;
      readonly withPersonal: boolean;
    }
  /** A code for that person's account that no coordinator has to confirm. */
  | { readonly type: 'CodeIssued'; readonly personId: PersonId }
  /** `what`: which streams or which migration. `changed`: how much of it said something else before. */
  | { readonly type: 'StoresKeptUp'; readonly upkeep: Upkeep; readonly what: string; readonly changed: number }
  /** What was held since a start was let go. `skipped`: messages that went out before, as the operator says. */
  | { readonly type: 'SendingReleased'; readonly sent: number; readonly skipped: number };
