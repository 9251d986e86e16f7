import type { LocalDate, ProgrammeId } from '../../ids.ts';
import type { Head } from '../../journal/chain.ts';
import type { Sealed } from '../../sealed.ts';
import type { Retention } from './events.ts';

export type RetentionCommand =
  | { readonly type: 'SetRetention'; readonly retention: Retention }
  /** `keptUntil`: as the retention that is set works out for this programme. `today`: in the municipality's zone. */
  | {
      readonly type: 'ProposeDestruction';
      readonly programmeId: ProgrammeId;
      readonly name: string;
      readonly keptUntil: LocalDate | null;
      readonly today: LocalDate;
      readonly reason: Sealed | null;
    }
  | { readonly type: 'WithdrawDestruction'; readonly programmeId: ProgrammeId }
  /** `isAnother`: of two operators, that their names differ: the journal has them sealed. */
  | {
      readonly type: 'ConfirmDestruction';
      readonly programmeId: ProgrammeId;
      readonly isAnother: boolean;
      readonly heads: readonly Head[];
    }
  | {
      readonly type: 'CompleteDestruction';
      readonly programmeId: ProgrammeId;
      readonly commits: number;
      readonly values: number;
      readonly texts: number;
    };
