import type { AgreementId, EvidenceId, MilestoneId, ProgrammeId, Sha256 } from '../../domain/ids.ts';
import type { Sealed } from '../../domain/sealed.ts';

/** What is kept of a message that was chosen in the chat itself. */
export interface ChosenMessage {
  /** The link that it belongs to: when another is typed in its place, it says nothing about that. */
  readonly permalink: string;
  readonly textSha256: Sha256;
  readonly author: Sealed | null;
}

/** Milestones, evidence, the mid-term review, a pause. */
export type CourseAction =
  | { readonly verb: 'reachMilestone'; readonly agreementId: AgreementId; readonly milestoneId: MilestoneId }
  | { readonly verb: 'openReachMilestone'; readonly agreementId: AgreementId; readonly milestoneId: MilestoneId }
  | { readonly verb: 'submitReachMilestone'; readonly agreementId: AgreementId; readonly milestoneId: MilestoneId }
  /** Before the freeze. `milestoneId` null: a new one. */
  | {
      readonly verb: 'openMilestone';
      readonly programmeId: ProgrammeId;
      readonly activityId: AgreementId;
      readonly milestoneId: MilestoneId | null;
    }
  | {
      readonly verb: 'submitMilestone';
      readonly programmeId: ProgrammeId;
      readonly activityId: AgreementId;
      readonly milestoneId: MilestoneId | null;
    }
  | {
      readonly verb: 'removeMilestone';
      readonly programmeId: ProgrammeId;
      readonly activityId: AgreementId;
      readonly milestoneId: MilestoneId;
    }
  /** `link`: of the message or page that it was asked about; '' when the person types it. */
  | {
      readonly verb: 'openEvidence';
      readonly agreementId: AgreementId;
      readonly link: string;
      readonly of: ChosenMessage | null;
    }
  | { readonly verb: 'submitEvidence'; readonly agreementId: AgreementId; readonly of: ChosenMessage | null }
  | { readonly verb: 'withdrawEvidence'; readonly agreementId: AgreementId; readonly evidenceId: EvidenceId }
  | { readonly verb: 'openMidTermAnswer'; readonly agreementId: AgreementId }
  | { readonly verb: 'submitMidTermAnswer'; readonly agreementId: AgreementId }
  | { readonly verb: 'showMidTerm'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'openSetMidTerm'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitSetMidTerm'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'beginMidTerm'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'closeMidTerm'; readonly programmeId: ProgrammeId }
  /** `page`: 1-based. */
  | { readonly verb: 'showMinutes'; readonly programmeId: ProgrammeId; readonly page: number }
  | { readonly verb: 'downloadMinutes'; readonly programmeId: ProgrammeId; readonly as: 'docx' | 'pdf' }
  | { readonly verb: 'openPause'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitPause'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'endPause'; readonly programmeId: ProgrammeId };
