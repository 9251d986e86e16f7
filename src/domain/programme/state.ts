import type { WithErasures } from '../erasure/erasure.ts';
import type {
  AgreementId,
  AreaId,
  ChangeRequestId,
  Instant,
  LocalDate,
  MunicipalityId,
  PartyId,
  PersonId,
  ProgrammeId,
  ProjectId,
  Sha256,
} from '../ids.ts';
import type { Sealed } from '../sealed.ts';
import type { Amendment, TextFix } from './amendments/state.ts';
import { noPast, type WithPast } from './carrying-over/state.ts';
import type { Closing } from './closing/state.ts';
import type { Contribution, Evening } from './evening/state.ts';
import type { AgendaItem, ProjectFields, SetUp } from './events.ts';
import type { Handover, Leaver } from './handovers/state.ts';
import type { ProposalRecord } from './judging/proposal.ts';
import { type MidTerm, noMidTerm } from './mid-term/state.ts';
import type { Budget } from './money/events.ts';
import type { EndedPause, Paused } from './pausing/state.ts';
import { noResidents, type Residents } from './residents.ts';
import type { SignatureRecord, SignedVia } from './signing/events.ts';
import { noSuccessions, type WithSuccessions } from './succession/state.ts';
import type { ActivityFields } from './terms.ts';

export type OwnerAnswer =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'asked'; readonly at: Instant }
  | { readonly kind: 'accepted'; readonly at: Instant }
  | { readonly kind: 'declined'; readonly at: Instant; readonly reason: Sealed };

export interface Activity {
  readonly activityId: AgreementId;
  readonly projectId: ProjectId;
  readonly fields: ActivityFields;
  readonly ownerId: PersonId | null;
  readonly takenIn: boolean;
  /** Number of times an owner was asked; the current question is number `ask`. */
  readonly ask: number;
  readonly answer: OwnerAnswer;
  /** Counts the changes in force since the activation: an amendment made from an earlier edition is stale. */
  readonly edition: number;
  /** Added by that amendment; null when it is of the text that all parties signed. */
  readonly since: InForceBy | null;
  /** Ended by that amendment: nothing more is asked, its history stays. */
  readonly ended: InForceBy | null;
}

/** An amendment by its number, and the date on which it took effect. */
export interface InForceBy {
  readonly on: LocalDate;
  readonly amendment: number;
}

/** Out of the programme by a decision on a proposal. */
export interface SetAside {
  readonly agenda: readonly AgendaItem[];
  readonly projects: readonly ProjectFields[];
  readonly activities: readonly Activity[];
}

/** One person's signature, or one that was made outside of Handslag. */
export interface Signature {
  readonly at: Instant;
  readonly countsAt: Instant;
  readonly function: string;
  readonly via: SignedVia;
  readonly needsSecond: boolean;
  readonly record: SignatureRecord | null;
}

/** What one party answered to one revision. It signed once its signatures are enough: the last of them stands here. */
export type PartyAnswer =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'signed';
      readonly at: Instant;
      readonly countsAt: Instant;
      readonly counted: boolean;
      readonly function: string;
      readonly via: SignedVia;
    }
  | {
      readonly kind: 'declined';
      readonly at: Instant;
      readonly countsAt: Instant;
      readonly counted: boolean;
      readonly personId: PersonId;
      readonly reason: Sealed;
    };

export interface Signing {
  readonly partyId: PartyId;
  readonly answer: PartyAnswer;
  /** That stand, in the order in which they were given. One that needs a second leaves the answer open. */
  readonly signatures: readonly Signature[];
  readonly delivered: { readonly personId: PersonId; readonly at: Instant } | null;
  readonly notReached: { readonly personId: PersonId; readonly at: Instant } | null;
}

export interface FrozenText {
  readonly revision: number;
  readonly textSha256: Sha256;
  readonly templateVersion: string;
  readonly frozenAt: Instant;
  readonly frozenBy: PersonId | null;
  readonly agreementIds: readonly AgreementId[];
  readonly signings: readonly Signing[];
  /** When a meeting that was called off left it open to be signed at once; null: it opened as planned. */
  readonly openedAt: Instant | null;
  /** Set by a coordinator; null: the default. */
  readonly signBy: { readonly on: LocalDate; readonly saidAt: Instant } | null;
  readonly reopened: { readonly at: Instant; readonly reason: Sealed } | null;
}

export interface ChangeRequest {
  readonly changeRequestId: ChangeRequestId;
  readonly revision: number;
  readonly partyId: PartyId;
  readonly personId: PersonId;
  readonly at: Instant;
  readonly text: Sealed;
  readonly answer: {
    readonly kind: 'adapted' | 'notAdapted';
    readonly at: Instant;
    readonly reason: Sealed | null;
  } | null;
}

/** Where and when the requests to sign open together. */
export interface SigningMeeting {
  readonly at: Instant;
  readonly place: string;
  readonly plannedAt: Instant;
}

/** A party without which the programme went on. */
export interface PartyLeftOut {
  readonly partyId: PartyId;
  readonly name: string;
  readonly revision: number;
  readonly at: Instant;
  readonly reason: Sealed;
}

export type Phase = 'absent' | 'draft' | 'frozen' | 'active' | 'closed';

export interface Programme extends WithErasures, Residents, WithPast, WithSuccessions {
  readonly phase: Phase;
  readonly identity: { readonly programmeId: ProgrammeId; readonly municipalityId: MunicipalityId } | null;
  readonly setUp: SetUp | null;
  readonly coordinators: readonly PersonId[];
  readonly agenda: readonly AgendaItem[];
  readonly projects: readonly ProjectFields[];
  readonly activities: readonly Activity[];
  /** Agreed before the proposals are judged. */
  readonly criteria: readonly string[];
  /** What is known of proposals beside what they say, in the order in which it became known. */
  readonly proposals: readonly ProposalRecord[];
  /** What was merged into another, or referred to regular work: out of the programme, and may come back. */
  readonly setAside: SetAside;
  readonly budgets: readonly Budget[];
  /** From whose budget an activity's money comes, where somebody said so: by the activity's id. */
  readonly places: Readonly<Record<string, AreaId>>;
  /** Whoever leads more agreements than this is named before the freeze. */
  readonly mostLed: number;
  readonly evening: Evening;
  readonly contributions: readonly Contribution[];
  /** Every frozen text so far, oldest first; the current one is the last that is not reopened. */
  readonly texts: readonly FrozenText[];
  readonly changeRequests: readonly ChangeRequest[];
  /** Every time that a role was, or was to be, handed over; oldest first. */
  readonly handovers: readonly Handover[];
  /** Who left without handing over what they held. */
  readonly leavers: readonly Leaver[];
  /** Where residents can read it; null while it is not published. */
  readonly page: { readonly publishedAt: Instant; readonly withReactions: boolean } | null;
  /** Who is asked first to sign for a party. */
  readonly signatories: readonly { readonly partyId: PartyId; readonly personId: PersonId }[];
  readonly signingMeeting: SigningMeeting | null;
  readonly leftOut: readonly PartyLeftOut[];
  /** It ended without being signed: the phase is closed. */
  readonly stopped: { readonly at: Instant; readonly reason: Sealed } | null;
  readonly activated: {
    readonly at: Instant;
    readonly on: LocalDate;
    readonly revision: number;
    readonly overdue: readonly AgreementId[];
  } | null;
  /** Every amendment so far, drafts included, in the order in which they were begun. */
  readonly amendments: readonly Amendment[];
  readonly textFixes: readonly TextFix[];
  /** Weeks from half-way the term on in which amendments are collected. */
  readonly refreshWeeks: number;
  /** Null while it goes on. */
  readonly paused: Paused | null;
  readonly pausesBefore: readonly EndedPause[];
  readonly midTerm: MidTerm;
  readonly closed: Closing | null;
}

export const noProgramme: Programme = {
  erased: [],
  ...noResidents,
  phase: 'absent',
  identity: null,
  setUp: null,
  coordinators: [],
  agenda: [],
  projects: [],
  activities: [],
  criteria: [],
  proposals: [],
  setAside: { agenda: [], projects: [], activities: [] },
  budgets: [],
  places: {},
  mostLed: 5,
  evening: { plannedOn: null, held: null },
  contributions: [],
  texts: [],
  changeRequests: [],
  handovers: [],
  leavers: [],
  page: null,
  signatories: [],
  signingMeeting: null,
  leftOut: [],
  stopped: null,
  activated: null,
  amendments: [],
  textFixes: [],
  refreshWeeks: 6,
  paused: null,
  pausesBefore: [],
  midTerm: noMidTerm,
  closed: null,
  ...noPast,
  ...noSuccessions,
};

/** The text that is out for signature or was signed; null while it is open for change. */
export const currentText = (programme: Programme): FrozenText | null => {
  const last = programme.texts.at(-1);
  return last !== undefined && last.reopened === null ? last : null;
};
