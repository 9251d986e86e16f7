import type { Actor } from '../actor.ts';
import type { CommandId, Instant, MunicipalityId, Sha256, StreamId } from '../ids.ts';

/** One append. Its canonical JSON (RFC 8785) is what is stored and hashed; every other stored field is a copy for queries. */
export interface Commit<Event> {
  readonly municipalityId: MunicipalityId;
  readonly stream: StreamId;
  /** 1, 2, 3 ... per stream, without holes. */
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly commandId: CommandId;
  readonly events: readonly Event[];
  /** Hash of commit seq - 1; null for the first. */
  readonly prevHash: Sha256 | null;
}

export interface StoredCommit {
  readonly municipalityId: MunicipalityId;
  readonly stream: StreamId;
  readonly seq: number;
  readonly at: Instant;
  readonly commandId: CommandId;
  readonly canonical: string;
  readonly hash: Sha256;
}
