import type { AgreementId, OutcomeId, ProgrammeId } from '../../domain/ids.ts';

/** The end of a programme: what became of each agreement, and the closing. */
export type EndAction =
  | { readonly verb: 'openOutcome'; readonly agreementId: AgreementId }
  | { readonly verb: 'submitOutcome'; readonly agreementId: AgreementId }
  | { readonly verb: 'openCorrectOutcome'; readonly agreementId: AgreementId; readonly outcomeId: OutcomeId }
  | { readonly verb: 'submitCorrectOutcome'; readonly agreementId: AgreementId; readonly outcomeId: OutcomeId }
  | { readonly verb: 'openNotReported'; readonly agreementId: AgreementId }
  | { readonly verb: 'submitNotReported'; readonly agreementId: AgreementId }
  | { readonly verb: 'showOutcomes'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'showClosing'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'closeProgramme'; readonly programmeId: ProgrammeId };
