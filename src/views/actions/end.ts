import type { AgreementId, OutcomeId, ProgrammeId } from '../../domain/ids.ts';
import type { ReviewGrouping } from '../../domain/programme/closing/review.ts';
import type { DocumentFormat } from '../document.ts';

/** The end of a programme: what became of each agreement, and the closing. */
export type EndAction =
  | { readonly verb: 'openOutcome'; readonly agreementId: AgreementId }
  | { readonly verb: 'submitOutcome'; readonly agreementId: AgreementId }
  | { readonly verb: 'openCorrectOutcome'; readonly agreementId: AgreementId; readonly outcomeId: OutcomeId }
  | { readonly verb: 'submitCorrectOutcome'; readonly agreementId: AgreementId; readonly outcomeId: OutcomeId }
  | { readonly verb: 'openNotReported'; readonly agreementId: AgreementId }
  | { readonly verb: 'submitNotReported'; readonly agreementId: AgreementId }
  | { readonly verb: 'showOutcomes'; readonly programmeId: ProgrammeId }
  /** `page`: from 1. */
  | {
      readonly verb: 'showReview';
      readonly programmeId: ProgrammeId;
      readonly by: ReviewGrouping;
      readonly page: number;
    }
  | { readonly verb: 'makeReview'; readonly programmeId: ProgrammeId; readonly format: DocumentFormat }
  | { readonly verb: 'showClosing'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'openNextProgramme'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitNextProgramme'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'closeProgramme'; readonly programmeId: ProgrammeId };
