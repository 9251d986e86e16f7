import type {
  AgreementId,
  AmendmentId,
  ContributionId,
  LocalDate,
  MilestoneId,
  ProgrammeId,
} from '../../domain/ids.ts';
import type { Money } from '../../domain/programme/terms.ts';
import type { FormalSignature } from '../../domain/words.ts';
import type { Option } from '../vocabulary.ts';
import type { AmendmentShown } from './amendments.ts';
import type { PartyRef, ProgrammeRef } from './shared.ts';

export interface AgreementWordsFormModel {
  readonly programmeId: ProgrammeId;
  readonly agreementId: AgreementId;
  readonly isFix: boolean;
  readonly values: { readonly what: string; readonly forWhom: string | null };
}

export interface AmendMilestoneFormModel {
  readonly programmeId: ProgrammeId;
  readonly agreementId: AgreementId;
  readonly what: string;
  /** Null: a new one. */
  readonly milestoneId: MilestoneId | null;
  readonly values: { readonly name: string; readonly on: LocalDate | null };
}

export interface AmendMoneyFormModel {
  readonly programmeId: ProgrammeId;
  readonly agreementId: AgreementId;
  readonly what: string;
  readonly money: readonly Money[];
}

export interface AmendForReactionFormModel {
  readonly programme: ProgrammeRef;
  readonly contributionId: ContributionId;
  readonly reaction: string;
  readonly agreements: readonly Option[];
}

export interface AddAgreementFormModel {
  readonly programme: ProgrammeRef;
  /** The resident's reaction that it answers. */
  readonly contributionId: ContributionId | null;
  readonly projects: readonly Option[];
}

export interface SendAmendmentsFormModel {
  readonly programme: ProgrammeRef;
  readonly seq: number;
  /** Null: the form asks which of several. */
  readonly amendmentId: AmendmentId | null;
  readonly drafts: readonly {
    readonly amendment: AmendmentShown;
    readonly consents: readonly string[];
    readonly told: readonly string[];
  }[];
  readonly reason: string;
  /** Something changed since it was shown. */
  readonly again: boolean;
}

export interface OfAmendmentFormModel {
  readonly programme: ProgrammeRef;
  readonly amendment: AmendmentShown;
}

export interface OfConsentFormModel extends OfAmendmentFormModel {
  readonly party: PartyRef;
}

export interface PaperConsentFormModel extends OfConsentFormModel {
  readonly recent: readonly Option[];
  readonly values: { readonly how: FormalSignature; readonly name: string; readonly function: string };
}

export interface RefreshWindowFormModel {
  readonly programme: ProgrammeRef;
  readonly weeks: number;
}

export interface AmendmentReadingModel extends OfAmendmentFormModel {
  readonly pages: readonly string[];
  /** From 1. */
  readonly page: number;
  readonly courtesy: boolean;
}
