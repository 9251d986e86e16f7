import { type Decision, type Envelope, refuse } from '../decider.ts';
import { decideErasure } from '../erasure/erasure.ts';
import { decideAmendment } from './amendments/decide.ts';
import { decideCarryingOver } from './carrying-over/decide.ts';
import { exists } from './change-of-text.ts';
import { decideClosing, isTooLateFor } from './closing/decide.ts';
import type { ProgrammeCommand } from './commands.ts';
import { decideContact } from './contacts/decide.ts';
import { decideContributions } from './evening/contributions.ts';
import { decideEvening } from './evening/decide.ts';
import type { ProgrammeEvent } from './events.ts';
import { decideFeedback } from './feedback/decide.ts';
import { decideFreezing } from './freezing/decide.ts';
import { decideGroup } from './groups/decide.ts';
import { decideHandover } from './handovers/decide.ts';
import { decideJudging } from './judging/decide.ts';
import { decideMidTerm } from './mid-term/decide.ts';
import { decideMoney } from './money/decide.ts';
import { decideOwnership } from './ownership/decide.ts';
import { decidePausing } from './pausing/decide.ts';
import { decideActivity, decideOutline } from './proposals/decide.ts';
import { decidePublishing } from './publishing/decide.ts';
import { decideFirstSetUp, decideSetUp } from './set-up/decide.ts';
import { decideSigning } from './signing/decide.ts';
import type { Programme } from './state.ts';
import { decideSuccession } from './succession/decide.ts';
import { decideTogether } from './together/decide.ts';

export const decide = (
  command: ProgrammeCommand,
  envelope: Envelope,
  programme: Programme,
): Decision<ProgrammeEvent> => {
  if (command.type === 'SetUpProgramme') return decideFirstSetUp(command, programme);
  if (!exists(programme)) return refuse({ code: 'notFound', what: 'programme' });
  if (isTooLateFor(programme, command)) return refuse({ code: 'programmeClosed' });
  switch (command.type) {
    case 'ErasePersonal':
      return decideErasure(command, programme);
    case 'ChangeSetUp':
    case 'AddCoordinator':
      return decideSetUp(command, programme);
    case 'SetAgendaItem':
    case 'RemoveAgendaItem':
    case 'SetProject':
    case 'RemoveProject':
      return decideOutline(command, envelope, programme);
    case 'ProposeActivity':
    case 'ChangeActivity':
    case 'WithdrawActivity':
      return decideActivity(command, envelope, programme);
    case 'ChangeTogether':
      return decideTogether(command, envelope, programme);
    case 'SetBudget':
    case 'RemoveBudget':
    case 'PlaceActivity':
    case 'SetMostLed':
      return decideMoney(command, programme);
    case 'TakeIn':
    case 'AcceptOwnership':
    case 'DeclineOwnership':
      return decideOwnership(command, envelope, programme);
    case 'SetCriteria':
    case 'JudgeProposals':
    case 'TakeBackJudgement':
    case 'ProposeAgain':
      return decideJudging(command, envelope, programme);
    case 'PlanEvening':
    case 'RecordEvening':
    case 'RecordContribution':
    case 'CorrectContribution':
    case 'DisposeContributions':
      return decideEvening(command, envelope, programme);
    case 'FollowProgramme':
    case 'CarryOver':
      return decideCarryingOver(command, programme);
    case 'CloseProgramme':
      return decideClosing(command, envelope, programme);
    case 'RecordContributions':
    case 'SortContributions':
    case 'LinkContributions':
      return decideContributions(command, programme);
    case 'WithdrawContact':
    case 'LetContactGo':
      return decideContact(command, envelope, programme);
    case 'SetWorkingGroup':
    case 'RemoveWorkingGroup':
    case 'JoinWorkingGroup':
    case 'LeaveWorkingGroup':
      return decideGroup(command, programme);
    case 'DecideFeedback':
    case 'WaiveFeedback':
    case 'SendLetterAgain':
    case 'AttemptLetter':
    case 'RecordLetter':
      return decideFeedback(command, envelope, programme);
    case 'Freeze':
    case 'Reopen':
      return decideFreezing(command, envelope, programme);
    case 'RecordSignRequestDelivered':
    case 'RecordSignRequestNotReached':
    case 'Sign':
    case 'RecordSignature':
    case 'UndoSign':
    case 'CountSignature':
    case 'Decline':
    case 'UndoDecline':
    case 'CountDecline':
    case 'AskForChange':
    case 'AnswerChange':
    case 'NameSignatory':
    case 'PlanSigningMeeting':
    case 'CancelSigningMeeting':
    case 'SetSignByDate':
    case 'GoOnWithout':
    case 'StopUnsigned':
      return decideSigning(command, envelope, programme);
    case 'StartSuccession':
    case 'TakeOver':
    case 'RecordTakeOver':
    case 'DeclineTakeOver':
    case 'WithdrawSuccession':
      return decideSuccession(command, envelope, programme);
    case 'StartHandover':
    case 'AcceptHandover':
    case 'DeclineHandover':
    case 'WithdrawHandover':
    case 'RecordHolderLeft':
      return decideHandover(command, envelope, programme);
    case 'PublishPage':
    case 'TakeBackPage':
      return decidePublishing(command, programme);
    case 'ComposeAmendment':
    case 'RedoAmendment':
    case 'DiscardAmendment':
    case 'SendAmendments':
    case 'WithdrawAmendment':
    case 'AcceptAmendmentOwner':
    case 'DeclineAmendmentOwner':
    case 'RecordAmendmentRequestDelivered':
    case 'RecordAmendmentRequestNotReached':
    case 'GiveConsent':
    case 'RecordConsent':
    case 'RefuseConsent':
    case 'UndoConsent':
    case 'CountConsent':
    case 'FixAgreementText':
    case 'SetRefreshWindow':
      return decideAmendment(command, envelope, programme);
    case 'PauseProgramme':
    case 'EndPause':
      return decidePausing(command, envelope, programme);
    case 'SetMidTerm':
    case 'OpenMidTerm':
    case 'CloseMidTerm':
      return decideMidTerm(command, envelope, programme);
  }
};
