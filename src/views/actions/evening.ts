import type { ContactId, GroupMemberId, LetterId, ProgrammeId, WorkingGroupId } from '../../domain/ids.ts';
import type { DocumentFormat } from '../document.ts';

/** Reactions sorted, working groups, letters to residents, and what residents take back. */
export type EveningAction =
  | { readonly verb: 'openSort'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitSort'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'showEveningMinutes'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'downloadEveningMinutes'; readonly programmeId: ProgrammeId; readonly as: DocumentFormat }
  | { readonly verb: 'showGroups'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'showGroup'; readonly programmeId: ProgrammeId; readonly groupId: WorkingGroupId }
  /** `groupId` null: a new one. */
  | { readonly verb: 'openGroup'; readonly programmeId: ProgrammeId; readonly groupId: WorkingGroupId | null }
  | { readonly verb: 'submitGroup'; readonly programmeId: ProgrammeId; readonly groupId: WorkingGroupId | null }
  | { readonly verb: 'removeGroup'; readonly programmeId: ProgrammeId; readonly groupId: WorkingGroupId }
  | { readonly verb: 'openJoin'; readonly programmeId: ProgrammeId; readonly groupId: WorkingGroupId }
  | { readonly verb: 'submitJoin'; readonly programmeId: ProgrammeId; readonly groupId: WorkingGroupId }
  | {
      readonly verb: 'leaveGroup';
      readonly programmeId: ProgrammeId;
      readonly groupId: WorkingGroupId;
      readonly memberId: GroupMemberId;
    }
  /** The resident is known by what they left, typed. */
  | { readonly verb: 'openWithdraw'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitWithdraw'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'withdrawContact'; readonly programmeId: ProgrammeId; readonly contactId: ContactId }
  | { readonly verb: 'showFeedback'; readonly programmeId: ProgrammeId }
  /** `seq`: what was shown; when the programme went on since, it is shown again. */
  | { readonly verb: 'sendFeedback'; readonly programmeId: ProgrammeId; readonly seq: number }
  /** `page`: 1-based. */
  | { readonly verb: 'showLetters'; readonly programmeId: ProgrammeId; readonly page: number }
  | { readonly verb: 'recordFeedback'; readonly programmeId: ProgrammeId; readonly seq: number }
  | { readonly verb: 'waiveFeedback'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'sendLetterAgain'; readonly programmeId: ProgrammeId; readonly letterId: LetterId };
