import type { LocalDate, PersonId } from '../../ids.ts';
import type { AgreementTerms } from '../../programme/terms.ts';

export type AmendingEvent =
  /** The terms in force from here on, as the programme has them. */
  | {
      readonly type: 'TermsAmended';
      readonly terms: AgreementTerms;
      readonly ownerId: PersonId;
      readonly onPaper: boolean;
      readonly edition: number;
      readonly amendment: number | null;
    }
  | { readonly type: 'AgreementEnded'; readonly on: LocalDate; readonly amendment: number };
