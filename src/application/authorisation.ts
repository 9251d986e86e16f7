import type { Actor } from '../domain/actor.ts';
import { mandateOf, standingOn } from '../domain/municipality/mandates.ts';
import { successionOf } from '../domain/programme/succession/find.ts';
import type { Refusal } from '../domain/refusal.ts';
import { OPERATOR_MAY } from './may/operator.ts';
import { ERASURE_MAY, RESIDENTS_MAY } from './may/residents.ts';
import type { Person } from './ports/people.ts';
import { type AnyCommand, partyNamedIn, type Role, rolesOf, type Standpoint } from './roles-of.ts';

/** One row per command; one without a row does not compile. */
export const MAY: Readonly<Record<AnyCommand['type'], readonly Role[]>> = {
  ...RESIDENTS_MAY,
  ...ERASURE_MAY,
  ...OPERATOR_MAY,

  RegisterMunicipality: ['operator'],
  AppointCoordinator: ['operator', 'coordinator'],
  DefineArea: ['operator', 'coordinator'],
  RegisterParty: ['operator', 'coordinator'],
  SetTheme: ['operator', 'coordinator'],
  RememberColumns: ['operator', 'coordinator'],
  GrantMandate: ['operator', 'coordinator', 'timer'],
  WithdrawMandate: ['operator', 'coordinator', 'timer'],
  SetSigningRules: ['operator', 'coordinator'],
  SetRecesses: ['operator', 'coordinator'],
  DecideRound: ['operator', 'coordinator'],
  SetCouncilPledge: ['operator', 'coordinator'],
  SettleCouncilPledge: ['operator', 'coordinator'],
  ReopenCouncilPledge: ['operator', 'coordinator'],
  SetRetention: ['operator', 'coordinator'],
  ProposeDestruction: ['operator', 'coordinator'],
  WithdrawDestruction: ['operator', 'coordinator'],
  ConfirmDestruction: ['operator', 'coordinator'],
  CompleteDestruction: ['operator', 'timer'],

  SetUpProgramme: ['operator', 'coordinator'],
  ChangeSetUp: ['operator', 'coordinator'],
  AddCoordinator: ['operator', 'coordinator'],
  SetAgendaItem: ['operator', 'coordinator', 'partner'],
  RemoveAgendaItem: ['operator', 'coordinator'],
  SetProject: ['operator', 'coordinator', 'partner'],
  RemoveProject: ['operator', 'coordinator'],
  ProposeActivity: ['operator', 'coordinator', 'partner'],
  ChangeActivity: ['operator', 'coordinator', 'partner'],
  WithdrawActivity: ['operator', 'coordinator'],
  TakeIn: ['operator', 'coordinator'],
  SetCriteria: ['operator', 'coordinator'],
  JudgeProposals: ['coordinator'],
  TakeBackJudgement: ['coordinator'],
  ProposeAgain: ['coordinator', 'partner'],
  AcceptOwnership: ['owner', 'coordinator'],
  DeclineOwnership: ['owner', 'coordinator'],
  PlanEvening: ['operator', 'coordinator'],
  RecordEvening: ['operator', 'coordinator'],
  RecordContribution: ['operator', 'coordinator'],
  CorrectContribution: ['operator', 'coordinator'],
  DisposeContributions: ['operator', 'coordinator'],
  ChangeTogether: ['operator', 'coordinator', 'partner'],
  SetBudget: ['operator', 'coordinator'],
  RemoveBudget: ['operator', 'coordinator'],
  PlaceActivity: ['operator', 'coordinator', 'partner'],
  SetMostLed: ['operator', 'coordinator'],
  Freeze: ['coordinator'],
  Reopen: ['coordinator'],
  RecordSignRequestDelivered: ['timer'],
  RecordSignRequestNotReached: ['timer'],
  Sign: ['signatory'],
  RecordSignature: ['coordinator'],
  UndoSign: ['signatory', 'coordinator'],
  CountSignature: ['timer'],
  Decline: ['signatory', 'coordinator'],
  UndoDecline: ['signatory', 'coordinator'],
  CountDecline: ['timer'],
  AskForChange: ['signatory', 'coordinator'],
  AnswerChange: ['coordinator'],
  PublishPage: ['coordinator'],
  TakeBackPage: ['coordinator'],
  StartHandover: ['operator', 'coordinator', 'owner', 'signatory'],
  AcceptHandover: ['successor', 'coordinator'],
  DeclineHandover: ['successor', 'coordinator'],
  WithdrawHandover: ['coordinator', 'starter'],
  StartSuccession: ['coordinator', 'signatory'],
  TakeOver: ['signatory'],
  RecordTakeOver: ['coordinator'],
  DeclineTakeOver: ['signatory', 'coordinator'],
  WithdrawSuccession: ['coordinator', 'signatory'],
  RecordHolderLeft: ['operator', 'coordinator', 'self'],
  ComposeAmendment: ['coordinator'],
  RedoAmendment: ['coordinator'],
  DiscardAmendment: ['coordinator'],
  SendAmendments: ['coordinator'],
  WithdrawAmendment: ['coordinator'],
  AcceptAmendmentOwner: ['owner', 'coordinator'],
  DeclineAmendmentOwner: ['owner', 'coordinator'],
  RecordAmendmentRequestDelivered: ['timer'],
  RecordAmendmentRequestNotReached: ['timer'],
  GiveConsent: ['signatory'],
  RecordConsent: ['coordinator'],
  RefuseConsent: ['signatory', 'coordinator'],
  UndoConsent: ['signatory', 'coordinator'],
  CountConsent: ['timer'],
  FixAgreementText: ['coordinator'],
  SetRefreshWindow: ['operator', 'coordinator'],
  PauseProgramme: ['coordinator'],
  EndPause: ['coordinator', 'timer'],
  SetMidTerm: ['coordinator'],
  OpenMidTerm: ['coordinator', 'timer'],
  CloseMidTerm: ['coordinator'],
  NameSignatory: ['signatory', 'coordinator'],
  PlanSigningMeeting: ['coordinator'],
  CancelSigningMeeting: ['coordinator'],
  SetSignByDate: ['coordinator'],
  GoOnWithout: ['coordinator'],
  StopUnsigned: ['coordinator'],
  CloseProgramme: ['coordinator'],
  FollowProgramme: ['coordinator'],
  CarryOver: ['coordinator'],

  StartAgreement: ['timer'],
  AmendTerms: ['timer'],
  EndAgreement: ['timer'],
  KeepAsSigned: ['coordinator'],
  RecordCheckInDelivered: ['timer'],
  RecordCheckInNotReached: ['timer'],
  RecordNoReport: ['timer'],
  ChangeOwner: ['timer'],
  RecordOwnerLeft: ['timer'],
  ReportProgress: ['owner', 'coordinator'],
  CorrectProgress: ['owner', 'coordinator'],
  SnoozeNudges: ['owner', 'coordinator'],
  ReportMilestone: ['owner', 'coordinator'],
  CorrectMilestone: ['owner', 'coordinator'],
  AddEvidence: ['owner', 'coordinator'],
  WithdrawEvidence: ['owner', 'coordinator'],
  AskMidTerm: ['timer'],
  AnswerMidTerm: ['owner', 'coordinator'],
  EndMidTerm: ['timer'],
  RecordOutcome: ['owner', 'coordinator'],
  CorrectOutcome: ['owner', 'coordinator'],
  RecordNotReported: ['coordinator'],
  CloseAgreement: ['timer'],
  ReportSpending: ['owner', 'coordinator'],
  CorrectSpending: ['owner', 'coordinator'],
};

/** Null: allowed. A coordinator answers for a party on paper, and for no other; of an owner the decider judges that. */
export function authorise(
  actor: Actor,
  person: Person | null,
  command: AnyCommand,
  standpoint: Standpoint,
): Refusal | null {
  const roles = rolesOf(actor, person, command, standpoint);
  if (!MAY[command.type].some((role) => roles.includes(role)))
    return outOfDate(actor, command, standpoint) ?? wordsFor(command);
  // Nobody may do together what they may not do alone.
  const parts = command.type === 'ChangeTogether' ? command.changes : [];
  const refused = parts.map((part) => authorise(actor, person, part, standpoint)).find((part) => part !== null);
  return refused ?? onBehalf(command, roles, standpoint);
}

/** Who may not sign today, but may on another day, hears from or until when. */
function outOfDate(actor: Actor, command: AnyCommand, { municipality, today }: Standpoint): Refusal | null {
  const partyId = partyNamedIn(command);
  if (actor.kind !== 'person' || partyId === null || !MAY[command.type].includes('signatory')) return null;
  const mandate = mandateOf(municipality, partyId, actor.personId);
  if (mandate === null) return null;
  const { validFrom, validTo } = mandate;
  const standing = standingOn(mandate, today);
  if (standing === 'over' && validTo !== null) return { code: 'mandateOver', partyId, on: validTo };
  return standing === 'notYet' && validFrom !== null ? { code: 'mandateNotYet', partyId, from: validFrom } : null;
}

const wordsFor = (command: AnyCommand): Refusal => {
  if (partyNamedIn(command) !== null) return { code: 'notYourParty' };
  return MAY[command.type].includes('owner') && !('activityId' in command) && !('amendmentId' in command)
    ? { code: 'notYourAgreement' }
    : { code: 'notAllowed' };
};

function onBehalf(command: AnyCommand, roles: readonly Role[], standpoint: Standpoint): Refusal | null {
  const { agreement, programme } = standpoint;
  switch (command.type) {
    case 'Decline':
    case 'UndoDecline':
    case 'RefuseConsent':
    case 'AskForChange': {
      const party = programme?.setUp?.parties.find(({ partyId }) => partyId === command.partyId);
      return roles.includes('signatory') || party?.reach === 'paper' ? null : { code: 'notYourParty' };
    }
    case 'DeclineTakeOver': {
      const succession = programme === null ? null : successionOf(programme, command.successionId);
      const isOnPaper = succession?.successor.reach === 'paper';
      return roles.includes('signatory') || isOnPaper ? null : { code: 'notYourParty' };
    }
    case 'ReportProgress':
    case 'CorrectProgress':
    case 'SnoozeNudges':
    case 'ReportMilestone':
    case 'CorrectMilestone':
    case 'AddEvidence':
    case 'WithdrawEvidence':
    case 'AnswerMidTerm':
    case 'RecordOutcome':
    case 'CorrectOutcome':
    case 'ReportSpending':
    case 'CorrectSpending':
      if (roles.includes('owner')) return null;
      return agreement?.started?.onPaper === true ? null : { code: 'notYourAgreement' };
    // Once it is signed, whose budget pays is no longer for others to say.
    case 'PlaceActivity':
      return programme?.phase === 'draft' || roles.includes('coordinator') || roles.includes('operator')
        ? null
        : { code: 'notAllowed' };
    default:
      return null;
  }
}
