import type { PersonalErased } from '../erasure/erasure.ts';
import type {
  AgendaItemId,
  AgreementId,
  AreaId,
  ContributionId,
  LocalDate,
  MunicipalityId,
  PartyId,
  PersonId,
  ProgrammeId,
  ProjectId,
  Sha256,
  ThemeId,
  TimeZone,
} from '../ids.ts';
import type { NamedTheme } from '../municipality/themes/theme.ts';
import type { Sealed } from '../sealed.ts';
import type { DispositionKind, EveningOrder, Language, PartyKind, ProgrammeKind, Reach } from '../words.ts';
import type { AmendmentEvent } from './amendments/events.ts';
import type { CarryingOverEvent } from './carrying-over/events.ts';
import type { ProgrammeClosed } from './closing/events.ts';
import type { ContactEvent } from './contacts/events.ts';
import type { ContributionsEvent } from './evening/events.ts';
import type { FeedbackEvent } from './feedback/events.ts';
import type { GroupEvent } from './groups/events.ts';
import type { HandoverEvent } from './handovers/events.ts';
import type { JudgingEvent } from './judging/events.ts';
import type { MidTermEvent } from './mid-term/events.ts';
import type { MoneyEvent } from './money/events.ts';
import type { PausingEvent } from './pausing/events.ts';
import type { PublishingEvent } from './publishing/events.ts';
import type { SigningEvent } from './signing/events.ts';
import type { SuccessionEvent } from './succession/events.ts';
import type { ActivityFields } from './terms.ts';

export interface ProgrammeParty {
  readonly partyId: PartyId;
  readonly name: string;
  readonly kind: PartyKind;
  readonly reach: Reach;
}

/** Both dates are included. */
export interface Term {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** Part of what the parties sign. Working days after the due date without "done". */
export interface Ladder {
  readonly ownerAfter: number;
  readonly coordinatorAfter: number;
}

export interface SetUp {
  readonly name: string;
  readonly kind: ProgrammeKind;
  readonly order: EveningOrder;
  readonly language: Language;
  readonly zone: TimeZone;
  readonly term: Term;
  readonly areas: readonly { readonly areaId: AreaId; readonly name: string }[];
  readonly themes: readonly ThemeId[];
  /** The municipality's own names for themes, as they stood when this was set up: under these they are signed. */
  readonly themeNames: readonly NamedTheme[];
  readonly parties: readonly ProgrammeParty[];
  readonly ladder: Ladder;
  /** Minutes in which a signature or a decline can be taken back; 0 = it counts at once. */
  readonly undoMinutes: number;
}

export interface AgendaItem {
  readonly itemId: AgendaItemId;
  readonly title: string;
  readonly themes: readonly ThemeId[];
}

export interface ProjectFields {
  readonly projectId: ProjectId;
  readonly name: string;
  readonly description: string | null;
  readonly agendaItemIds: readonly AgendaItemId[];
}

export type ProgrammeEvent =
  | HandoverEvent
  | SuccessionEvent
  | PublishingEvent
  | AmendmentEvent
  | PersonalErased
  | PausingEvent
  | MidTermEvent
  | JudgingEvent
  | ProgrammeClosed
  | CarryingOverEvent
  | MoneyEvent
  | ContributionsEvent
  | ContactEvent
  | GroupEvent
  | FeedbackEvent
  | {
      readonly type: 'ProgrammeSetUp';
      readonly programmeId: ProgrammeId;
      readonly municipalityId: MunicipalityId;
      readonly setUp: SetUp;
    }
  | { readonly type: 'SetUpChanged'; readonly setUp: SetUp }
  | { readonly type: 'CoordinatorAdded'; readonly personId: PersonId }
  | { readonly type: 'AgendaItemSet'; readonly item: AgendaItem }
  | { readonly type: 'AgendaItemRemoved'; readonly itemId: AgendaItemId }
  | { readonly type: 'ProjectSet'; readonly project: ProjectFields }
  | { readonly type: 'ProjectRemoved'; readonly projectId: ProjectId }
  | {
      readonly type: 'ActivityProposed';
      readonly activityId: AgreementId;
      readonly projectId: ProjectId;
      readonly fields: ActivityFields;
      readonly ownerId: PersonId | null;
    }
  | {
      readonly type: 'ActivityChanged';
      readonly activityId: AgreementId;
      readonly fields: ActivityFields;
      readonly ownerId: PersonId | null;
    }
  | { readonly type: 'ActivityWithdrawn'; readonly activityId: AgreementId }
  | { readonly type: 'ActivityTakenIn'; readonly activityId: AgreementId }
  /** `ask` counts the questions put for this activity: an answer to an earlier ask is stale. */
  | { readonly type: 'OwnerAsked'; readonly activityId: AgreementId; readonly ownerId: PersonId; readonly ask: number }
  | {
      readonly type: 'OwnerAccepted';
      readonly activityId: AgreementId;
      readonly ownerId: PersonId;
      readonly ask: number;
    }
  | {
      readonly type: 'OwnerDeclined';
      readonly activityId: AgreementId;
      readonly ownerId: PersonId;
      readonly ask: number;
      readonly reason: Sealed;
    }
  | { readonly type: 'EveningPlanned'; readonly on: LocalDate }
  | { readonly type: 'EveningHeld'; readonly heldOn: LocalDate; readonly attendance: number }
  | { readonly type: 'ContributionRecorded'; readonly contributionId: ContributionId; readonly text: Sealed }
  | { readonly type: 'ContributionCorrected'; readonly contributionId: ContributionId; readonly text: Sealed }
  | {
      readonly type: 'ContributionsDisposed';
      readonly contributionIds: readonly ContributionId[];
      readonly disposition: DispositionKind;
      readonly reason: Sealed;
    }
  | {
      readonly type: 'TextFrozen';
      readonly revision: number;
      readonly textSha256: Sha256;
      readonly templateVersion: string;
      readonly agreementIds: readonly AgreementId[];
      /** Where four eyes are asked, this person does not sign alone for the municipality. */
      readonly frozenBy: PersonId | null;
    }
  | { readonly type: 'TextReopened'; readonly revision: number; readonly reason: Sealed }
  | SigningEvent
  /** `overdue`: agreements whose due date passed before the last signature counted; the coordinator decides on each. */
  | {
      readonly type: 'ProgrammeActivated';
      readonly revision: number;
      readonly on: LocalDate;
      readonly overdue: readonly AgreementId[];
    };
