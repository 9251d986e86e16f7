import { evolveErasure } from '../erasure/erasure.ts';
import type { Instant } from '../ids.ts';
import { evolveAmendment } from './amendments/evolve.ts';
import { evolveCarryingOver } from './carrying-over/evolve.ts';
import { evolveClosing } from './closing/evolve.ts';
import { evolveContact, withoutErased } from './contacts/evolve.ts';
import { evolveEvening } from './evening/evolve.ts';
import { evolveContributions } from './evening/evolve-contributions.ts';
import type { ProgrammeEvent } from './events.ts';
import { evolveFeedback } from './feedback/evolve.ts';
import { evolveFreezing } from './freezing/evolve.ts';
import { evolveGroup } from './groups/evolve.ts';
import { evolveHandover } from './handovers/evolve.ts';
import { evolveJudging } from './judging/evolve.ts';
import { evolveMidTerm } from './mid-term/evolve.ts';
import { evolveMoney } from './money/evolve.ts';
import { evolveOwnership } from './ownership/evolve.ts';
import { evolvePausing } from './pausing/evolve.ts';
import { evolveActivity, evolveOutline } from './proposals/evolve.ts';
import { evolvePublishing } from './publishing/evolve.ts';
import { evolveSetUp } from './set-up/evolve.ts';
import { evolveChangeRequest, evolvePartyAnswer, evolveSigningPlan } from './signing/evolve.ts';
import type { Programme } from './state.ts';
import { evolveSuccession } from './succession/evolve.ts';

export const evolve = (programme: Programme, event: ProgrammeEvent, at: Instant): Programme => {
  switch (event.type) {
    case 'PersonalErased':
      return withoutErased(evolveErasure(programme, event), event);
    case 'ContributionsSorted':
    case 'ContributionsGivenBy':
    case 'ContributionsLinked':
      return evolveContributions(programme, event);
    case 'ContactGiven':
    case 'ContactWithdrawn':
      return evolveContact(programme, event, at);
    case 'WorkingGroupSet':
    case 'WorkingGroupRemoved':
    case 'WorkingGroupJoined':
    case 'WorkingGroupLeft':
      return evolveGroup(programme, event);
    case 'FeedbackDecided':
    case 'FeedbackWaived':
    case 'LetterAttempted':
    case 'LetterDeferred':
    case 'LetterEnded':
    case 'LetterAskedAgain':
      return evolveFeedback(programme, event, at);
    case 'ProgrammeSetUp':
    case 'SetUpChanged':
    case 'CoordinatorAdded':
      return evolveSetUp(programme, event);
    case 'AgendaItemSet':
    case 'AgendaItemRemoved':
    case 'ProjectSet':
    case 'ProjectRemoved':
      return evolveOutline(programme, event);
    case 'ActivityProposed':
    case 'ActivityChanged':
    case 'ActivityWithdrawn':
      return evolveActivity(programme, event);
    case 'BudgetSet':
    case 'BudgetRemoved':
    case 'ActivityPlaced':
    case 'MostLedSet':
      return evolveMoney(programme, event);
    case 'ActivityTakenIn':
    case 'OwnerAsked':
    case 'OwnerAccepted':
    case 'OwnerDeclined':
      return evolveOwnership(programme, event, at);
    case 'CriteriaSet':
    case 'ProposalMade':
    case 'ProposalJudged':
    case 'JudgementTakenBack':
    case 'ProposedAgain':
      return evolveJudging(programme, event, at);
    case 'EveningPlanned':
    case 'EveningHeld':
    case 'ContributionRecorded':
    case 'ContributionCorrected':
    case 'ContributionsDisposed':
      return evolveEvening(programme, event);
    case 'TextFrozen':
    case 'TextReopened':
      return evolveFreezing(programme, event, at);
    case 'SignRequestDelivered':
    case 'SignRequestNotReached':
    case 'SignatureGiven':
    case 'SignatureUndone':
    case 'SignatureCounted':
    case 'DeclineGiven':
    case 'DeclineUndone':
    case 'DeclineCounted':
      return evolvePartyAnswer(programme, event, at);
    case 'ChangeAsked':
    case 'ChangeAnswered':
      return evolveChangeRequest(programme, event, at);
    case 'SuccessionStarted':
    case 'TakenOver':
    case 'TakeOverDeclined':
    case 'SuccessionWithdrawn':
      return evolveSuccession(programme, event, at);
    case 'HandoverStarted':
    case 'HandoverAccepted':
    case 'HandoverDeclined':
    case 'HandoverWithdrawn':
    case 'HolderLeft':
      return evolveHandover(programme, event, at);
    case 'PagePublished':
    case 'PageTakenBack':
      return evolvePublishing(programme, event, at);
    case 'AmendmentComposed':
    case 'AmendmentDiscarded':
    case 'AmendmentSent':
    case 'AmendmentOwnerAccepted':
    case 'AmendmentOwnerDeclined':
    case 'AmendmentRequestDelivered':
    case 'AmendmentRequestNotReached':
    case 'ConsentGiven':
    case 'ConsentRefused':
    case 'ConsentUndone':
    case 'ConsentCounted':
    case 'AmendmentWithdrawn':
    case 'AmendmentBecameStale':
    case 'AmendmentTookEffect':
    case 'AgreementTextFixed':
    case 'RefreshWindowSet':
      return evolveAmendment(programme, event, at);
    case 'ProgrammePaused':
    case 'PauseMoved':
    case 'PauseEnded':
      return evolvePausing(programme, event, at);
    case 'MidTermSet':
    case 'MidTermOpened':
    case 'MidTermClosed':
      return evolveMidTerm(programme, event, at);
    case 'SignatoryNamed':
    case 'SigningMeetingPlanned':
    case 'SigningMeetingCancelled':
    case 'SignByDateSet':
    case 'PartyLeftOut':
    case 'ProgrammeStopped':
      return evolveSigningPlan(programme, event, at);
    case 'ProgrammeFollowed':
    case 'ActivityCarriedOver':
      return evolveCarryingOver(programme, event);
    case 'ProgrammeClosed':
      return evolveClosing(programme, event, at);
    case 'ProgrammeActivated': {
      const { on, revision, overdue } = event;
      return { ...programme, phase: 'active', activated: { at, on, revision, overdue } };
    }
  }
};
