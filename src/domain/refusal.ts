import type { AgreementId, AreaId, ContributionId, Instant, LocalDate, PartyId } from './ids.ts';
import type { AreaLevel, FormalSignature } from './words.ts';

export type GapField = 'leadPartyId' | 'ownerId' | 'ownerFunction' | 'dueOn' | 'means' | 'result';

/** One thing that a freeze, or a closing, lacks. */
export type Gap =
  | { readonly gap: 'fieldMissing'; readonly activityId: AgreementId; readonly field: GapField }
  | { readonly gap: 'ownerHasNotAnswered'; readonly activityId: AgreementId }
  | { readonly gap: 'ownerDeclined'; readonly activityId: AgreementId }
  | { readonly gap: 'dueOutsideTerm'; readonly activityId: AgreementId; readonly dueOn: LocalDate }
  | {
      readonly gap: 'milestoneOutside';
      readonly activityId: AgreementId;
      readonly name: string;
      readonly on: LocalDate;
    }
  /** What it waits for is not, or no longer, in the programme. */
  | { readonly gap: 'waitsForNothing'; readonly activityId: AgreementId }
  | { readonly gap: 'notTakenIn'; readonly activityId: AgreementId }
  /** A question went back to who proposed it. */
  | { readonly gap: 'sentBack'; readonly activityId: AgreementId }
  | { readonly gap: 'noActivities' }
  | { readonly gap: 'noParties' }
  | { readonly gap: 'noSignatory'; readonly partyId: PartyId }
  | { readonly gap: 'eveningNotHeld' }
  | { readonly gap: 'termNotOver'; readonly endsOn: LocalDate }
  | { readonly gap: 'noOutcome'; readonly activityId: AgreementId }
  | { readonly gap: 'amendmentOpen'; readonly number: number }
  /** More is asked of a source than its budget: of one area, or (null) of the whole programme. Whole cents. */
  | {
      readonly gap: 'overBudget';
      readonly areaId: AreaId | null;
      readonly source: string;
      readonly budget: number;
      readonly asked: number;
    }
  /** Several areas have a budget of that source, and nobody said from which. */
  | { readonly gap: 'placeNeeded'; readonly activityId: AgreementId; readonly source: string }
  | { readonly gap: 'noDisposition'; readonly contributionId: ContributionId };

/** What a person can do wrong, as a value. src/views/refusals has words for each, exhaustively. */
export type Refusal =
  | {
      readonly code: 'notFound';
      readonly what:
        | 'programme'
        | 'agreement'
        | 'activity'
        | 'project'
        | 'party'
        | 'person'
        | 'contribution'
        | 'changeRequest'
        | 'amendment'
        | 'report'
        | 'outcome'
        | 'handover'
        | 'succession'
        | 'area'
        | 'milestone'
        | 'evidence'
        | 'round'
        | 'theme'
        | 'pledge'
        | 'agendaItem'
        | 'workingGroup'
        | 'contact'
        | 'letter'
        | 'text';
    }
  | {
      readonly code: 'alreadyExists';
      readonly what:
        | 'municipality'
        | 'programme'
        | 'activity'
        | 'agreement'
        | 'contribution'
        | 'evidence'
        | 'project'
        | 'agendaItem'
        | 'theme'
        | 'pledge'
        | 'contact';
    }
  | { readonly code: 'notAllowed' }
  | { readonly code: 'notYourAgreement' }
  | { readonly code: 'notYourParty' }
  | { readonly code: 'noMandate'; readonly partyId: PartyId }
  | { readonly code: 'mandateOver'; readonly partyId: PartyId; readonly on: LocalDate }
  | { readonly code: 'mandateNotYet'; readonly partyId: PartyId; readonly from: LocalDate }
  /** More money than this person may sign for, and not together with a second either. */
  | { readonly code: 'aboveCeiling'; readonly partyId: PartyId; readonly ceilingCents: number }
  | { readonly code: 'formalSignatureNeeded'; readonly how: FormalSignature; readonly aboveCents: number }
  | { readonly code: 'signsForAnother'; readonly partyId: PartyId }
  | { readonly code: 'noColleagueMaySign'; readonly partyId: PartyId }
  | { readonly code: 'signedHalf'; readonly partyId: PartyId; readonly at: Instant }
  | { readonly code: 'signingNotOpen'; readonly at: Instant; readonly place: string }
  /** What was recorded as signed on paper needs a qualified electronic signature. */
  | { readonly code: 'qualifiedNeeded'; readonly partyId: PartyId; readonly aboveCents: number }
  | { readonly code: 'signByTooEarly'; readonly date: LocalDate }
  | { readonly code: 'signByInPause'; readonly date: LocalDate }
  | { readonly code: 'onlyParty' }
  | { readonly code: 'textIsFrozen'; readonly revision: number }
  | { readonly code: 'textIsNotFrozen' }
  | { readonly code: 'textChanged'; readonly revision: number }
  | { readonly code: 'alreadyActive' }
  | { readonly code: 'notActive' }
  | { readonly code: 'gaps'; readonly gaps: readonly Gap[] }
  | { readonly code: 'cannotClose'; readonly gaps: readonly Gap[] }
  /** Nothing is changed or asked any more; everything can still be read. */
  | { readonly code: 'programmeClosed' }
  | { readonly code: 'nextTooEarly'; readonly from: LocalDate }
  | { readonly code: 'nextExists'; readonly name: string }
  | { readonly code: 'outcomeReasonNeeded' }
  | { readonly code: 'reachedNeeded' }
  /** "Achieved" beside a figure that is not the target. */
  | { readonly code: 'targetNotReached'; readonly target: number; readonly unit: string }
  | { readonly code: 'stale' }
  /** Made from an edition of the agreement that is no longer the one in force. */
  | { readonly code: 'amendmentStale'; readonly activityId: AgreementId }
  /** No draft any more: its text is fixed. */
  | { readonly code: 'amendmentSent'; readonly number: number }
  | {
      readonly code: 'amendmentOver';
      readonly number: number;
      readonly is: 'inForce' | 'withdrawn' | 'ownerDeclined' | 'stale';
    }
  | { readonly code: 'nothingChanges' }
  | { readonly code: 'agreementEnded'; readonly on: LocalDate; readonly amendment: number }
  /** From an agreement and back to it, by what each waits for. */
  | { readonly code: 'waitsInCircle'; readonly chain: readonly AgreementId[] }
  /** More than a slip of the pen: that is an amendment. */
  | { readonly code: 'notAFix' }
  | { readonly code: 'alreadySigned'; readonly partyId: PartyId; readonly at: Instant }
  | { readonly code: 'alreadyDeclined'; readonly partyId: PartyId; readonly at: Instant }
  /** At most one reminder a day to sign. */
  | { readonly code: 'alreadyReminded'; readonly partyId: PartyId }
  | { readonly code: 'undoIsOver'; readonly at: Instant }
  | { readonly code: 'nothingToUndo' }
  | { readonly code: 'tooEarly' }
  | { readonly code: 'alreadyAnswered' }
  | { readonly code: 'questionChanged' }
  | { readonly code: 'ownerMissing' }
  | { readonly code: 'alreadyDone' }
  | { readonly code: 'newerAnswer' }
  | { readonly code: 'projectHasActivities' }
  | { readonly code: 'causeNeeded' }
  | { readonly code: 'wholeReasonNeeded' }
  | { readonly code: 'dateInFuture'; readonly date: LocalDate }
  | { readonly code: 'dateInPast'; readonly date: LocalDate }
  | { readonly code: 'dueOutsideTerm'; readonly startsOn: LocalDate; readonly endsOn: LocalDate }
  | { readonly code: 'termReversed' }
  | { readonly code: 'attendanceNotACount' }
  | { readonly code: 'weeksNotACount' }
  | { readonly code: 'notAnAmount' }
  | { readonly code: 'sourceNeeded' }
  | { readonly code: 'sourceTwice'; readonly source: string }
  | { readonly code: 'mostLedNotACount' }
  /** A name or an address, and for what; for a letter an address. */
  | { readonly code: 'contactIncomplete' }
  | { readonly code: 'groupInUse' }
  /** Somebody said something that has no answer yet. */
  | { readonly code: 'reactionsOpen' }
  /** It was sent, or it is not to be sent. */
  | { readonly code: 'noLetterDue' }
  | { readonly code: 'codeUnknown' }
  | { readonly code: 'codeExpired' }
  | { readonly code: 'codeUsed' }
  | { readonly code: 'accountTaken' }
  /** The operator did not say where the bot is reached from outside. */
  | { readonly code: 'noPublicAddress' }
  | { readonly code: 'pauseTooLong'; readonly endsOn: LocalDate }
  | { readonly code: 'notPaused' }
  | { readonly code: 'programmePaused'; readonly until: LocalDate }
  | { readonly code: 'midTermNotOpen' }
  | { readonly code: 'midTermOpen' }
  | { readonly code: 'midTermClosed' }
  | { readonly code: 'explanationNeeded' }
  | { readonly code: 'lastCoordinator' }
  | { readonly code: 'nameNeeded' }
  /** A pledge to the council has a number and a text. */
  | { readonly code: 'pledgeIncomplete' }
  /** On which day it was made. */
  | { readonly code: 'beforePledge'; readonly pledgedOn: LocalDate }
  /** A pledge is kept by telling the council. */
  | { readonly code: 'letterNeeded' }
  /** Not the code of an area of that level. */
  | { readonly code: 'cbsCodeWrong'; readonly level: AreaLevel }
  | { readonly code: 'cbsCodeTaken'; readonly by: string }
  /** Both chosen and left to regular work in one round. */
  | { readonly code: 'areaTwice' }
  /** A decision on a proposal was taken by these criteria. */
  | { readonly code: 'criteriaInUse' }
  | { readonly code: 'alreadyTakenIn' }
  | { readonly code: 'mergeIntoItself' }
  | { readonly code: 'notJudged' }
  | { readonly code: 'notSentBack' }
  | { readonly code: 'yearsNotACount' }
  | { readonly code: 'retentionNotSet' }
  /** `until`: the last day; null: for ever, or the period has not begun. */
  | { readonly code: 'mustBeKept'; readonly until: LocalDate | null }
  | { readonly code: 'destructionNotProposed' }
  | { readonly code: 'secondPersonNeeded' }
  | { readonly code: 'alreadyDestroyed' }
  | { readonly code: 'holdsItAlready' }
  | { readonly code: 'handoverIsOpen' }
  /** A party that ends, as its own successor. */
  | { readonly code: 'succeedsItself' }
  | { readonly code: 'successorAsked' }
  | { readonly code: 'successorEnds' }
  | { readonly code: 'nothingToTakeOver' };
