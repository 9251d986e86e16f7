import type { CommandId, MunicipalityId, StreamId } from '../../domain/ids.ts';
import type { Head } from '../../domain/journal/chain.ts';
import type { StoredCommit } from '../../domain/journal/commit.ts';

/** Append-only. The insert under the unique indexes (stream, seq) and (stream, commandId) is the only lock. */
export interface Journal {
  /** `conflict`: a commit with that seq or that commandId is there already; load again to tell which. */
  append(commit: StoredCommit): Promise<'appended' | 'conflict'>;
  /** Commits with `seq > after`, in order. */
  read(municipalityId: MunicipalityId, stream: StreamId, after: number): Promise<readonly StoredCommit[]>;
  findCommand(municipalityId: MunicipalityId, stream: StreamId, commandId: CommandId): Promise<StoredCommit | null>;
  /** Every stream of the municipality, sorted. */
  streams(municipalityId: MunicipalityId): Promise<readonly StreamId[]>;
  /** Where the stream ends now; null when it has no commit. */
  head(municipalityId: MunicipalityId, stream: StreamId): Promise<Head | null>;
  /** Every municipality that has a stream of its own, sorted: for the tick and the operator. */
  municipalities(): Promise<readonly MunicipalityId[]>;
  /** Commits of all municipalities in order of stream and seq, from after that place on: for verification and rebuilding. */
  scan(after: Head | null, limit: number): Promise<readonly StoredCommit[]>;
  /** Takes a whole stream away: for destroying a programme, after its head was recorded elsewhere. Returns how many commits. */
  remove(municipalityId: MunicipalityId, stream: StreamId): Promise<number>;
}
