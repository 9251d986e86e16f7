import type { SourceStanding } from '../../domain/agreement/spending/state.ts';
import type { Standing } from '../../domain/agreement/state.ts';
import type { AnyEvent } from '../../domain/events.ts';
import type { Instant, LocalDate, OutcomeId, ReportId, SpendingId } from '../../domain/ids.ts';
import type { MessageKind } from '../../domain/plan/kinds.ts';
import type { Term } from '../../domain/programme/events.ts';
import type { InForceBy, Phase } from '../../domain/programme/state.ts';
import type { AgreementTerms, Means, Result } from '../../domain/programme/terms.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Cause, EveningOrder, Progress } from '../../domain/words.ts';
import type { Action } from '../actions.ts';
import type { CommandName } from '../command-grammar.ts';
import type { Themes } from './agenda.ts';
import type { Waiter } from './amendments.ts';
import type { EvidenceLine, MilestoneLine } from './course.ts';
import type { HistoryNames } from './history.ts';
import type { SpendingInHistory } from './money.ts';
import type { NamesById } from './names.ts';
import type { OtherAgreement, ShownOutcome } from './outcome.ts';
import type { SettingsModel } from './settings.ts';
import type { AgreementRef, Counts, ProgrammeRef } from './shared.ts';
import type { TakenOverFrom } from './succession.ts';
import type { TownBrief } from './town.ts';
import type { Waiting } from './waiting.ts';

export type Role = 'coordinator' | 'signatory' | 'owner' | 'projectTeam';

export interface RoleIn {
  readonly programme: ProgrammeRef;
  readonly phase: Phase;
  readonly roles: readonly Role[];
}

export interface HelpModel {
  readonly name: string;
  readonly roles: readonly RoleIn[];
  /** For coordinators. */
  readonly town: TownBrief | null;
  /** How many things wait for the reader. */
  readonly waiting: number;
}

export interface OwnAgreement {
  readonly programme: ProgrammeRef;
  readonly agreement: AgreementRef;
  /** Null before the activation. */
  readonly standing: Standing | null;
}

export interface MineModel {
  readonly waiting: readonly Waiting[];
  readonly agreements: readonly OwnAgreement[];
}

/** What the coordinator does next. */
export type NextStep =
  | { readonly step: 'propose' }
  | { readonly step: 'takeIn'; readonly count: number }
  | { readonly step: 'waitForProposers'; readonly count: number }
  | { readonly step: 'waitForOwners'; readonly count: number }
  | { readonly step: 'planEvening' }
  | { readonly step: 'recordEvening'; readonly on: LocalDate }
  | { readonly step: 'dispose'; readonly count: number }
  /** Residents can get their answer by e-mail. */
  | { readonly step: 'feedback'; readonly count: number }
  | { readonly step: 'fillGaps'; readonly count: number }
  | { readonly step: 'freeze' }
  | { readonly step: 'collectSignatures'; readonly signed: number; readonly total: number }
  | { readonly step: 'decideOnDecline'; readonly party: string }
  | { readonly step: 'decideLateStart'; readonly count: number }
  | { readonly step: 'present' }
  | { readonly step: 'outcomes'; readonly count: number }
  | { readonly step: 'close' }
  | { readonly step: 'closed' }
  | { readonly step: 'paused'; readonly until: LocalDate }
  /** The mid-term review is going on; so many agreements wait for an answer. */
  | { readonly step: 'midTerm'; readonly open: number }
  | { readonly step: 'nothing' };

export interface StatusModel {
  readonly programme: ProgrammeRef;
  /** The reader is a coordinator of it. */
  readonly coordinates: boolean;
  readonly phase: Phase;
  readonly order: EveningOrder;
  readonly term: Term;
  readonly areas: readonly string[];
  /** Only for a coordinator. */
  readonly nextStep: NextStep | null;
  /** Only while the text is out for signature. */
  readonly signing: { readonly signed: number; readonly total: number; readonly revision: number } | null;
  /** Null before the activation. */
  readonly counts: Counts | null;
  readonly agreements: readonly (AgreementRef & {
    readonly standing: Standing | null;
    readonly ended: InForceBy | null;
  })[];
  /** How many amendments were sent. */
  readonly amendments: number;
  /** The reader asked how it stood on this date. */
  readonly asOf: LocalDate | null;
  /** "Wijkbewoners" may hear of it later: `signFirst` and no evening held yet. */
  readonly notPresentedYet: boolean;
  /** It ended unsigned on this date. */
  readonly stoppedOn: LocalDate | null;
  /** The first day on which it goes on; null while it does. */
  readonly pausedUntil: LocalDate | null;
}

export interface HistoryLine {
  readonly at: Instant;
  readonly what:
    | ReportInHistory
    | SpendingInHistory
    | { readonly is: 'happened'; readonly event: AnyEvent; readonly names: HistoryNames };
}

export interface ReportInHistory {
  readonly is: 'reported' | 'corrected';
  readonly reportId: ReportId;
  /** This value was put right later; it stays on the record. */
  readonly corrected: boolean;
  readonly progress: Progress;
  readonly cause: Cause | null;
  readonly note: string | null;
  readonly consequence: string | 'unknown' | null;
  readonly correction: string | 'unknown' | null;
  readonly by: string | null;
  readonly onBehalfOf: string | null;
}

export interface AgreementDetailModel extends Themes {
  readonly programme: ProgrammeRef;
  readonly agreement: AgreementRef;
  readonly project: string;
  readonly forWhom: AgreementTerms['forWhom'];
  readonly ownerFunction: string | null;
  readonly involved: readonly string[];
  readonly means: Means | null;
  readonly result: Result | null;
  /** Each source with what is agreed and spent; empty before the activation. */
  readonly money: readonly SourceStanding[];
  /** Null before the activation. */
  readonly standing: Standing | null;
  readonly outcome: ShownOutcome | null;
  /** Added by an amendment; null: as signed. */
  readonly since: InForceBy | null;
  readonly ended: InForceBy | null;
  /** From which party it came, when one ended. */
  readonly takenFrom: TakenOverFrom | null;
  readonly waitsFor: readonly string[];
  readonly waiting: readonly Waiter[];
  /** The agreement of the earlier programme that this goes on with. */
  readonly past: OtherAgreement | null;
  /** Where it goes on in the next programme. */
  readonly future: OtherAgreement | null;
  readonly milestones: readonly MilestoneLine[];
  readonly evidence: readonly EvidenceLine[];
  /** Oldest first. For others than the owner and coordinators: without the persons' names. */
  readonly history: readonly HistoryLine[];
  /** What the reader may do with it. */
  readonly may: {
    readonly report: boolean;
    readonly correct: ReportId | null;
    readonly snooze: boolean;
    readonly spend: boolean;
    readonly correctSpending: SpendingId | null;
    /** Report milestones and add evidence, also after it is done. */
    readonly prove: boolean;
    /** The mid-term review asks about it. */
    readonly midTerm: boolean;
    /** Before the freeze: "Maak compleet". */
    readonly complete: boolean;
    /** In force: by amendment. */
    /** Ask somebody else to do it. */
    readonly handOver: boolean;
    readonly amend: boolean;
    readonly withdraw: boolean;
    readonly tellOutcome: boolean;
    readonly correctOutcome: OutcomeId | null;
  };
}

export interface WhyModel {
  readonly because: readonly {
    readonly kind: MessageKind;
    readonly role: Role | 'person';
    readonly programme: string | null;
    /** The agreement, activity, party or person that it is about. */
    readonly about: string | null;
    readonly dueAt: Instant;
  }[];
}

export interface RefusalModel {
  readonly refusal: Refusal;
  /** For the buttons that mend it. */
  readonly programme: ProgrammeRef | null;
  readonly names: NamesById;
  /** Who was first, where the refusal says that it was done already. */
  readonly by: string | null;
}

export interface UnknownCommandModel {
  readonly typed: string;
  readonly nearest: CommandName | null;
}

/** A command that needs one programme or agreement, where the person has several. */
export interface ChooseModel {
  /** `change`: what to amend, be it one agreement or the whole. */
  readonly what: 'programme' | 'agreement' | 'change';
  readonly choices: readonly { readonly label: string; readonly lines: readonly string[]; readonly act: Action }[];
}

export interface HomeModel extends MineModel {
  readonly name: string;
  readonly settings: SettingsModel;
  /** For coordinators. */
  readonly town: TownBrief | null;
  readonly programmes: readonly (RoleIn & {
    readonly counts: Counts | null;
    readonly nextStep: NextStep | null;
    readonly pausedUntil: LocalDate | null;
  })[];
}

export interface ErrorModel {
  /** Short enough to read out. */
  readonly reference: string;
}

export interface OpenAgainModel {
  readonly act: Action;
}
