import type { LocalDate, PersonId } from '../../ids.ts';
import type { AgreementTerms } from '../../programme/terms.ts';

/** Both follow from the programme's own stream. `amendment`: its number; null where only a slip of the pen was put right. */
export type AmendingCommand =
  | {
      readonly type: 'AmendTerms';
      readonly terms: AgreementTerms;
      readonly ownerId: PersonId;
      readonly onPaper: boolean;
      readonly edition: number;
      readonly amendment: number | null;
    }
  | { readonly type: 'EndAgreement'; readonly on: LocalDate; readonly amendment: number };
