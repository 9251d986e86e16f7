import type {
  AmendmentId,
  ContactId,
  ContributionId,
  GroupMemberId,
  Instant,
  LetterId,
  LocalDate,
  WorkingGroupId,
} from '../../domain/ids.ts';
import type { ContactPurpose } from '../../domain/programme/contacts/state.ts';
import type { LetterState } from '../../domain/programme/feedback/state.ts';
import type { DispositionKind, EveningOrder } from '../../domain/words.ts';
import type { Option } from '../vocabulary.ts';
import type { Closed, InMessage, Open, ProgrammeRef } from './shared.ts';

/** What was done with a reaction. `amendment`: the number of the amendment that does it; null before one is sent. */
export interface ShownDisposition {
  readonly kind: DispositionKind;
  readonly reason: string;
  readonly amendment: number | null;
}

export interface ShownContribution {
  readonly contributionId: ContributionId;
  readonly text: string;
  readonly disposition: ShownDisposition | null;
  /** Names. */
  readonly theme: string | null;
  readonly group: string | null;
  /** The resident gets an answer by e-mail. */
  readonly answerWanted: boolean;
  /** The amendment in which it stands, drafted, on its way or in force; null: none. */
  readonly amendmentId: AmendmentId | null;
}

export interface EveningModel {
  readonly programme: ProgrammeRef;
  readonly order: EveningOrder;
  readonly plannedOn: LocalDate | null;
  readonly held: { readonly on: LocalDate; readonly attendance: number } | null;
  readonly contributions: readonly ShownContribution[];
  /** The text is signed: "changed" becomes an amendment. */
  readonly isSigned: boolean;
  /** Residents who can get their letter now. */
  readonly lettersReady: number;
}

export interface EveningMinutesModel {
  readonly programme: ProgrammeRef;
  readonly held: { readonly on: LocalDate; readonly attendance: number } | null;
  readonly counts: { readonly reactions: number; readonly open: number } & Readonly<Record<DispositionKind, number>>;
  /** By theme, in the programme's order; `theme` null: without one, last. */
  readonly themes: readonly { readonly theme: string | null; readonly contributions: readonly ShownContribution[] }[];
  readonly groups: readonly { readonly name: string; readonly members: number }[];
}

export interface GroupsModel {
  readonly programme: ProgrammeRef;
  readonly groups: readonly {
    readonly groupId: WorkingGroupId;
    readonly name: string;
    readonly theme: string | null;
    readonly project: string | null;
    readonly members: number;
    readonly reactions: number;
  }[];
}

export interface ShownMember {
  readonly memberId: GroupMemberId;
  /** Null: left nothing, or it is gone. */
  readonly contact: {
    readonly contactId: ContactId;
    readonly name: string | null;
    readonly email: string | null;
    readonly purposes: readonly ContactPurpose[];
  } | null;
}

export interface GroupModel {
  readonly programme: ProgrammeRef;
  readonly group: GroupsModel['groups'][number];
  readonly people: readonly ShownMember[];
}

export interface ContributionsFormModel {
  readonly programme: ProgrammeRef;
  readonly themes: readonly Option[];
  readonly groups: readonly Option[];
  /** What was chosen for the last ones. */
  readonly values: { readonly theme: string; readonly group: string };
  /** What was saved just now; null when it is opened. */
  readonly saved: { readonly now: number; readonly total: number } | null;
}

export interface SortFormModel {
  readonly programme: ProgrammeRef;
  readonly contributions: readonly Option[];
  readonly themes: readonly Option[];
  readonly groups: readonly Option[];
}

export interface GroupFormModel {
  readonly programme: ProgrammeRef;
  readonly groupId: WorkingGroupId | null;
  readonly themes: readonly Option[];
  readonly projects: readonly Option[];
  readonly values: { readonly name: string; readonly theme: string; readonly project: string };
}

export interface JoinFormModel {
  readonly programme: ProgrammeRef;
  readonly group: { readonly groupId: WorkingGroupId; readonly name: string };
  /** How many take part since the one that was just saved; null when it is opened. */
  readonly saved: number | null;
}

export interface WithdrawFormModel {
  readonly programme: ProgrammeRef;
}

/** What a letter says; rendered as text and as HTML. */
export interface LetterModel {
  readonly programme: string;
  readonly municipality: string;
  readonly name: string | null;
  readonly heldOn: LocalDate | null;
  readonly reactions: readonly { readonly words: string; readonly disposition: ShownDisposition }[];
  /** Days after which the address is erased; null: it is kept for the invitations of a working group. */
  readonly erasedAfterDays: number | null;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface ShownLetter {
  readonly letterId: LetterId;
  /** '' when it is erased. */
  readonly address: string;
  readonly state: LetterState['is'];
  readonly at: Instant | null;
}

export interface FeedbackModel {
  readonly programme: ProgrammeRef;
  readonly seq: number;
  /** False: there is no mail server, and the coordinator brings the letters. */
  readonly byMail: boolean;
  readonly ready: number;
  readonly waiting: number;
  readonly silent: number;
  /** The first letter that would go out, and to whom. */
  readonly example: { readonly address: string; readonly letter: Letter } | null;
  readonly sent: number;
  /** On their way. */
  readonly underWay: number;
  /** Those that did not arrive, or perhaps not. */
  readonly problems: readonly ShownLetter[];
  readonly waived: number;
}

export interface LettersModel {
  readonly programme: ProgrammeRef;
  readonly seq: number;
  readonly page: number;
  readonly pages: number;
  readonly letters: readonly { readonly address: string; readonly letter: Letter }[];
}

/** To the coordinators: letters that did not arrive, or perhaps not. */
export interface LetterProblemModel extends InMessage {
  readonly notArrived: number;
  readonly perhaps: number;
  readonly state: Open | Closed;
}
