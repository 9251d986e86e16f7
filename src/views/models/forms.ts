import type {
  AgreementId,
  AmendmentId,
  ChangeRequestId,
  ContributionId,
  LocalDate,
  ProjectId,
  ReportId,
} from '../../domain/ids.ts';
import type { LikelySource } from '../../domain/programme/freezing/warnings.ts';
import type { Money, Result } from '../../domain/programme/terms.ts';
import type { Cause, DispositionKind, FormalSignature, Progress } from '../../domain/words.ts';
import type { ActionOf } from '../actions.ts';
import type { Option } from '../vocabulary.ts';
import type { AgreementRef, PartyRef, ProgrammeRef } from './shared.ts';
import type { TextDifference } from './signing.ts';

export interface ProposalFormModel {
  readonly programme: ProgrammeRef;
  readonly projectId: ProjectId | null;
  readonly projects: readonly Option[];
  readonly parties: readonly Option[];
  readonly values: {
    readonly what: string;
    readonly forWhom: string;
    readonly project: string;
    readonly lead: string;
    readonly dueOn: LocalDate | null;
  };
}

export interface NewProjectFormModel {
  readonly programme: ProgrammeRef;
  readonly agendaItems: readonly Option[];
  readonly values: { readonly name: string; readonly description: string; readonly agendaItems: readonly string[] };
}

/** 1 = who and when, 2 = what is needed, 3 = result and what it waits for. */
export type CompleteStep = 1 | 2 | 3;

export type CompleteStepModel =
  | {
      readonly step: 1;
      readonly parties: readonly Option[];
      readonly people: readonly Option[];
      readonly values: {
        readonly lead: string;
        readonly ownerFunction: string;
        readonly owner: string;
        readonly involved: readonly string[];
        readonly dueOn: LocalDate | null;
      };
    }
  | {
      readonly step: 2;
      /** The first source of money can be filled in here; the others stay and are shown. */
      readonly values: {
        readonly money: readonly Money[];
        readonly hours: number | null;
        readonly goods: readonly string[];
      };
    }
  | {
      readonly step: 3;
      /** What it can wait for. */
      readonly agreements: readonly Option[];
      readonly values: { readonly result: Result | null; readonly waitsFor: readonly string[] };
    };

export type CompleteFormModel = CompleteStepModel & {
  readonly what: string;
  /** A source that was named just now, and that others almost spell so. */
  readonly meant?: LikelySource | null;
  readonly submit: ActionOf<'submitComplete' | 'submitAmendTerms'>;
};

export interface TakeInFormModel {
  readonly programme: ProgrammeRef;
  readonly proposals: readonly Option[];
}

export interface DeclineOwnershipFormModel {
  readonly programme: ProgrammeRef;
  readonly activityId: AgreementId;
  readonly ask: number;
  readonly what: string;
}

export interface EveningFormModel {
  readonly programme: ProgrammeRef;
  readonly values: { readonly on: LocalDate | null; readonly attendance: number | null };
}

export interface CorrectContributionFormModel {
  readonly programme: ProgrammeRef;
  readonly contributionId: ContributionId;
  readonly text: string;
}

export interface DispositionsFormModel {
  readonly programme: ProgrammeRef;
  /** The contributions without a disposition, in the residents' words. */
  readonly contributions: readonly Option[];
  readonly values: {
    readonly chosen: readonly string[];
    readonly kind: DispositionKind | null;
    readonly reason: string;
  };
  /** After the signing: the amendments in which a change can stand. */
  readonly amendments: readonly {
    readonly amendmentId: AmendmentId;
    /** Null: it was not sent yet. */
    readonly number: number | null;
    readonly what: string;
  }[];
}

export interface ReopenFormModel {
  readonly programme: ProgrammeRef;
  readonly revision: number;
  /** Parties whose signature is lost by it. */
  readonly signed: readonly string[];
}

interface PartyFormModel {
  readonly programme: ProgrammeRef;
  readonly party: PartyRef;
  readonly revision: number;
}

export interface DeclineFormModel extends PartyFormModel {}
export interface AskForChangeFormModel extends PartyFormModel {}

export interface AnswerChangeFormModel {
  readonly programme: ProgrammeRef;
  readonly changeRequestId: ChangeRequestId;
  readonly party: string;
  readonly text: string;
}

export interface OtherSignatoryFormModel {
  readonly programme: ProgrammeRef;
  readonly party: PartyRef;
  readonly people: readonly Option[];
  /** Somebody who may not sign yet can be named too. */
  readonly mayGrant: boolean;
  readonly values: { readonly person: string; readonly function: string };
}

export interface PaperSignatureFormModel extends PartyFormModel {
  readonly checkCode: string;
  /** Scans sent to the bot in the direct message, newest first. */
  readonly recent: readonly Option[];
  readonly values: {
    readonly how: FormalSignature;
    readonly name: string;
    readonly function: string;
    readonly signedOn: LocalDate | null;
  };
}

export interface ReportValues {
  readonly progress: Progress | null;
  readonly cause: Cause | null;
  readonly note: string;
  readonly consequence: string;
  readonly correction: string;
}

export interface ReportFormModel {
  readonly agreement: AgreementRef;
  readonly slot: LocalDate | null;
  /** Chosen before the form was opened: then it is not asked again. */
  readonly progress: Progress | null;
  readonly onBehalfOf: string | null;
  /** The last answers. */
  readonly values: ReportValues;
}

export interface CorrectReportFormModel {
  readonly agreement: AgreementRef;
  readonly reportId: ReportId;
  readonly values: ReportValues;
}

export interface SnoozeFormModel {
  readonly agreement: AgreementRef;
}

export interface ImportFormModel {
  /** Files sent to the bot in the direct message, newest first. */
  readonly recent: readonly Option[];
}

export interface ReadingModel {
  readonly programme: ProgrammeRef;
  readonly revision: number;
  /** Null while it is not frozen: it can still change. */
  readonly checkCode: string | null;
  readonly pages: readonly string[];
  /** 1-based. */
  readonly page: number;
  /** In another language than the one that is signed: marked as such. */
  readonly courtesy: boolean;
  /** Against the revision that the party signed, for the first page. */
  readonly differences: readonly TextDifference[];
}
