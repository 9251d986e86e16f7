import type { LocalDate } from '../../domain/ids.ts';
import type { MessageKind } from '../../domain/plan/kinds.ts';
import type {
  AmendmentDeclinedModel,
  AmendmentInForceModel,
  AmendmentOverModel,
  AmendmentOwnerRequestModel,
  AmendmentRequestModel,
  AmendmentsInvitedModel,
  AmendmentToldModel,
  BlockingModel,
  PaperAmendmentRequestModel,
  WaitOverModel,
} from './amendments.ts';
import type { MidTermModel, MilestoneModel, PausedModel, ResumedModel } from './course.ts';
import type { OutcomeQuestionModel, ProgrammeClosedModel, ProgrammeEndingModel } from './end.ts';
import type { LetterProblemModel } from './evening.ts';
import type { HandoverAnsweredModel, HandoverRequestModel, OrphanModel } from './handovers.ts';
import type { ProposalOutcomeModel } from './judging.ts';
import type { AccountConfirmedModel, AccountToConfirmModel } from './people.ts';
import type {
  CheckInModel,
  EscalationModel,
  FollowUpModel,
  LateStartModel,
  NotReachedModel,
  NudgeModel,
  PresentationDueModel,
  SummaryModel,
} from './progress.ts';
import type { OwnerDeclinedModel, OwnerRequestModel } from './proposals.ts';
import type {
  ActivatedModel,
  ChangeAnsweredModel,
  ChangeAskedModel,
  DeclineNoticeModel,
  PaperSignRequestModel,
  SignRequestModel,
} from './signing.ts';
import type {
  PartyLeftOutModel,
  ProgrammeStoppedModel,
  SignByPassedModel,
  SigningMeetingModel,
  SignNudgeModel,
} from './signing-term.ts';
import type { PartyEndingModel, SuccessionAnsweredModel, SuccessionRequestModel } from './succession.ts';
import type { WorkspaceStoppedModel } from './workspaces.ts';

/** The model of every kind of message. */
export interface MessageModels {
  readonly ownerRequest: OwnerRequestModel;
  readonly ownerDeclined: OwnerDeclinedModel;
  readonly proposalOutcome: ProposalOutcomeModel;
  readonly signRequest: SignRequestModel;
  readonly paperSignRequest: PaperSignRequestModel;
  readonly signingMeeting: SigningMeetingModel;
  readonly signNudge: SignNudgeModel;
  readonly signByPassed: SignByPassedModel;
  readonly partyLeftOut: PartyLeftOutModel;
  readonly programmeStopped: ProgrammeStoppedModel;
  readonly declineNotice: DeclineNoticeModel;
  readonly changeAsked: ChangeAskedModel;
  readonly changeAnswered: ChangeAnsweredModel;
  readonly activated: ActivatedModel;
  readonly lateStart: LateStartModel;
  readonly nudge: NudgeModel;
  readonly escalation: EscalationModel;
  readonly checkIn: CheckInModel;
  readonly followUp: FollowUpModel;
  readonly milestone: MilestoneModel;
  readonly midTerm: MidTermModel;
  readonly paused: PausedModel;
  readonly resumed: ResumedModel;
  readonly presentationDue: PresentationDueModel;
  readonly outcomeQuestion: OutcomeQuestionModel;
  readonly programmeEnding: ProgrammeEndingModel;
  readonly programmeClosed: ProgrammeClosedModel;
  readonly letterProblem: LetterProblemModel;
  readonly summary: SummaryModel;
  readonly workspaceStopped: WorkspaceStoppedModel;
  readonly accountToConfirm: AccountToConfirmModel;
  readonly accountConfirmed: AccountConfirmedModel;
  readonly notReached: NotReachedModel;
  readonly handoverRequest: HandoverRequestModel;
  readonly handoverAnswered: HandoverAnsweredModel;
  readonly orphan: OrphanModel;
  readonly successionRequest: SuccessionRequestModel;
  readonly successionAnswered: SuccessionAnsweredModel;
  readonly partyEnding: PartyEndingModel;
  readonly amendmentOwnerRequest: AmendmentOwnerRequestModel;
  readonly amendmentRequest: AmendmentRequestModel;
  readonly paperAmendmentRequest: PaperAmendmentRequestModel;
  readonly amendmentTold: AmendmentToldModel;
  readonly amendmentDeclined: AmendmentDeclinedModel;
  readonly amendmentOver: AmendmentOverModel;
  readonly amendmentInForce: AmendmentInForceModel;
  readonly amendmentsInvited: AmendmentsInvitedModel;
  readonly blocking: BlockingModel;
  readonly waitOver: WaitOverModel;
}

/** A message that carries one delivery (all of one owner's requests count as one). */
export type SingleMessage = {
  readonly [Kind in MessageKind]: { readonly kind: Kind; readonly model: MessageModels[Kind] };
}[MessageKind];

/** The kinds that share the one list a day. */
export type ListKind =
  | 'outcomeQuestion'
  | 'programmeEnding'
  | 'orphan'
  | 'partyEnding'
  | 'lateStart'
  | 'signNudge'
  | 'signByPassed'
  | 'nudge'
  | 'escalation'
  | 'checkIn'
  | 'followUp'
  | 'milestone'
  | 'midTerm'
  | 'presentationDue'
  | 'notReached'
  | 'amendmentsInvited'
  | 'blocking';
export type ListLine = Extract<SingleMessage, { readonly kind: ListKind }>;

/** One list per person per working day. The view groups the lines by programme, most urgent first. */
export interface ListModel {
  readonly messageId: string;
  readonly on: LocalDate;
  readonly lines: readonly ListLine[];
}
