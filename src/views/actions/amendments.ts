import type { AgreementId, AmendmentId, ContributionId, MilestoneId, PartyId, ProgrammeId } from '../../domain/ids.ts';

interface OfProgramme {
  readonly programmeId: ProgrammeId;
}
interface OfAgreement extends OfProgramme {
  readonly agreementId: AgreementId;
}
interface OfAmendment extends OfProgramme {
  readonly amendmentId: AmendmentId;
}
/** Where one party answers. */
interface OfParty extends OfAmendment {
  readonly partyId: PartyId;
}

export type AmendmentAction =
  /** All of them, for everybody who takes part. */
  | ({ readonly verb: 'showAmendments' } & OfProgramme)
  | ({ readonly verb: 'showAmendment' } & OfAmendment)
  | ({ readonly verb: 'readAmendment'; readonly page: number } & OfAmendment)
  // Drafting, by a coordinator: an agreement has at most one draft
  | ({ readonly verb: 'chooseChange' } & OfAgreement)
  /** 1 = who and when, 2 = what is needed, 3 = result and what it waits for. */
  | ({ readonly verb: 'openAmendTerms'; readonly step: 1 | 2 | 3 } & OfAgreement)
  | ({ readonly verb: 'submitAmendTerms'; readonly step: 1 | 2 | 3 } & OfAgreement)
  | ({ readonly verb: 'openAmendWords' } & OfAgreement)
  | ({ readonly verb: 'submitAmendWords' } & OfAgreement)
  | ({ readonly verb: 'openFixText' } & OfAgreement)
  | ({ readonly verb: 'submitFixText' } & OfAgreement)
  | ({ readonly verb: 'showAmendMilestones' } & OfAgreement)
  | ({ readonly verb: 'removeAmendMilestone'; readonly milestoneId: MilestoneId } & OfAgreement)
  /** Null: a new one. */
  | ({ readonly verb: 'openAmendMilestone'; readonly milestoneId: MilestoneId | null } & OfAgreement)
  | ({ readonly verb: 'submitAmendMilestone'; readonly milestoneId: MilestoneId | null } & OfAgreement)
  /** The money of any of its sources: the form of what is needed has the first. */
  | ({ readonly verb: 'openAmendMoney' } & OfAgreement)
  | ({ readonly verb: 'submitAmendMoney' } & OfAgreement)
  /** What a resident said changes an agreement: which one. */
  | ({ readonly verb: 'openAmendForReaction'; readonly contributionId: ContributionId } & OfProgramme)
  | ({ readonly verb: 'submitAmendForReaction'; readonly contributionId: ContributionId } & OfProgramme)
  | ({ readonly verb: 'openAddAgreement' } & OfProgramme)
  /** `contributionId`: the resident's reaction that it answers. */
  | ({ readonly verb: 'submitAddAgreement'; readonly contributionId: ContributionId | null } & OfProgramme)
  | ({ readonly verb: 'proposeEnd' } & OfAgreement)
  | ({ readonly verb: 'discardAmendment' } & OfAmendment)
  | ({ readonly verb: 'redoAmendment' } & OfAmendment)
  /** `seq`: the programme as the coordinator saw it. `amendmentId` null: of several, the form asks which. */
  | ({
      readonly verb: 'openSendAmendments';
      readonly amendmentId: AmendmentId | null;
      readonly seq: number;
    } & OfProgramme)
  | ({
      readonly verb: 'submitSendAmendments';
      readonly amendmentId: AmendmentId | null;
      readonly seq: number;
    } & OfProgramme)
  | ({ readonly verb: 'openWithdrawAmendment' } & OfAmendment)
  | ({ readonly verb: 'submitWithdrawAmendment' } & OfAmendment)
  | ({ readonly verb: 'openRefreshWindow' } & OfProgramme)
  | ({ readonly verb: 'submitRefreshWindow' } & OfProgramme)
  // The owner whom it names
  | ({ readonly verb: 'acceptAmendmentOwner' } & OfAmendment)
  | ({ readonly verb: 'openDeclineAmendmentOwner' } & OfAmendment)
  | ({ readonly verb: 'submitDeclineAmendmentOwner' } & OfAmendment)
  // The parties
  | ({ readonly verb: 'consent' } & OfParty)
  | ({
      readonly verb: 'consentToAll';
      readonly places: readonly { readonly amendmentId: AmendmentId; readonly partyId: PartyId }[];
    } & OfProgramme)
  | ({ readonly verb: 'undoConsent' } & OfParty)
  | ({ readonly verb: 'openRefuseConsent' } & OfParty)
  | ({ readonly verb: 'submitRefuseConsent' } & OfParty)
  | ({ readonly verb: 'openPaperConsent' } & OfParty)
  | ({ readonly verb: 'submitPaperConsent' } & OfParty);
