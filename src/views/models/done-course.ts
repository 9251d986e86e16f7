import type { AgreementId, LocalDate } from '../../domain/ids.ts';
import type { ProgrammeRef } from './shared.ts';

interface OfMilestone {
  readonly agreementId: AgreementId;
  readonly name: string;
}

interface OfEvidence {
  readonly agreementId: AgreementId;
  readonly label: string;
}

interface OfProgramme {
  readonly programme: ProgrammeRef;
}

/** What was just done with milestones, evidence, the mid-term review or a pause. */
export type CourseDone =
  | ({ readonly done: 'milestoneReached' } & OfMilestone)
  | ({ readonly done: 'milestoneCorrected' } & OfMilestone)
  | ({ readonly done: 'milestoneSaved' } & OfMilestone)
  | ({ readonly done: 'milestoneRemoved' } & OfMilestone)
  | ({ readonly done: 'evidenceAdded' } & OfEvidence)
  | ({ readonly done: 'evidenceWithdrawn' } & OfEvidence)
  | { readonly done: 'midTermAnswered'; readonly what: string }
  | ({ readonly done: 'midTermSet'; readonly on: LocalDate } & OfProgramme)
  | ({ readonly done: 'midTermOpened' } & OfProgramme)
  | ({ readonly done: 'midTermClosed' } & OfProgramme)
  | ({ readonly done: 'paused'; readonly until: LocalDate } & OfProgramme)
  | ({ readonly done: 'pauseEnded' } & OfProgramme);
