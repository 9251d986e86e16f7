import type { PersonalHours } from '../../domain/calendar/personal.ts';
import type { Instant, MunicipalityId, PartyId, PersonId, ProgrammeId, ProjectId, TimeZone } from '../../domain/ids.ts';
import type { Language } from '../../domain/words.ts';
import type { Account, Conversation, PlatformName } from '../interaction.ts';

export interface LinkedAccount {
  readonly account: Account;
  readonly linkId: string;
  /** A coordinator confirms who it was; until then the account may do nothing. */
  readonly state: 'waiting' | 'confirmed';
  /** The coordinator who did; absent where an operator's code did. */
  readonly confirmedBy?: PersonId;
  readonly linkedAt: Instant;
  /** The direct conversation, once known. */
  readonly direct: Conversation | null;
  /** Set when the platform said that the account or conversation is gone; cleared when the person writes again. */
  readonly goneAt: Instant | null;
}

export interface Person {
  readonly personId: PersonId;
  readonly municipalityId: MunicipalityId;
  readonly name: string;
  readonly function: string;
  readonly partyId: PartyId | null;
  readonly language: Language;
  readonly zone: TimeZone;
  /** What they set for themselves. Absent: as for everybody in the municipality. */
  readonly hours?: PersonalHours;
  readonly accounts: readonly LinkedAccount[];
  /** Counts changes: an update names the version that it was made from. */
  readonly version: number;
}

/** What a one-time code is for. */
export type CodePurpose =
  | {
      readonly for: 'person';
      readonly personId: PersonId /** The operator's codes need no coordinator to confirm. */;
      readonly confirmed: boolean;
    }
  | { readonly for: 'projectTeam'; readonly programmeId: ProgrammeId; readonly projectId: ProjectId };

export interface CodeRecord {
  /** SHA-256 of the code: the code itself is not kept. */
  readonly codeHash: string;
  readonly municipalityId: MunicipalityId;
  readonly purpose: CodePurpose;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}

export interface PeopleStore {
  /** Inserting the same person again changes nothing. */
  add(person: Person): Promise<void>;
  get(municipalityId: MunicipalityId, personId: PersonId): Promise<Person | null>;
  all(municipalityId: MunicipalityId): Promise<readonly Person[]>;
  /** Look-ups without a municipality are this one and the next: who is this account? Waiting links too. */
  byAccount(account: Account): Promise<Person | null>;
  /** Everybody with an account in that workspace, whatever their municipality. */
  inWorkspace(platform: PlatformName, workspace: string): Promise<readonly Person[]>;
  /** Replaces the person of `version - 1`. `accountTaken`: another person has that account. */
  update(person: Person): Promise<'updated' | 'stale' | 'accountTaken'>;
  addCode(code: CodeRecord): Promise<void>;
  findCode(codeHash: string): Promise<CodeRecord | null>;
  /** Codes of the municipality that nobody used yet, expired ones included. */
  unusedCodes(municipalityId: MunicipalityId): Promise<readonly CodeRecord[]>;
  /** The first one to use it gets true. */
  useCode(codeHash: string, at: Instant): Promise<boolean>;
}

/** The channel of a project team. */
export interface TeamChannel {
  readonly municipalityId: MunicipalityId;
  readonly programmeId: ProgrammeId;
  readonly projectId: ProjectId;
  readonly conversation: Conversation;
}

export interface ChannelStore {
  /** One channel per project: setting another replaces it. */
  set(channel: TeamChannel): Promise<void>;
  get(municipalityId: MunicipalityId, projectId: ProjectId): Promise<TeamChannel | null>;
  byConversation(conversation: Conversation): Promise<readonly TeamChannel[]>;
  remove(municipalityId: MunicipalityId, projectId: ProjectId): Promise<void>;
}
