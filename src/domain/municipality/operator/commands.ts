import type { PersonId, ProgrammeId, Sha256 } from '../../ids.ts';
import type { Upkeep } from './events.ts';

/** What an operator did at the terminal, for the journal. */
export type OperatorCommand =
  | {
      readonly type: 'RecordArchive';
      readonly programmeId: ProgrammeId;
      readonly sha256: Sha256;
      readonly isClosed: boolean;
      readonly withPersonal: boolean;
    }
  | { readonly type: 'RecordCode'; readonly personId: PersonId }
  | { readonly type: 'RecordUpkeep'; readonly upkeep: Upkeep; readonly what: string; readonly changed: number }
  | { readonly type: 'RecordRelease'; readonly sent: number; readonly skipped: number };
