import type { MunicipalityId, ProgrammeId, StreamId } from '../../domain/ids.ts';

/** The folded state at a seq: a cache for loading and for lists. */
export interface Snapshot {
  readonly stream: StreamId;
  readonly municipalityId: MunicipalityId;
  /** The programme that the stream belongs to; null for the municipality's own stream. */
  readonly programmeId: ProgrammeId | null;
  readonly seq: number;
  /** Changes when the shape of the state changes: an older one is folded anew. */
  readonly version: number;
  /** JSON of the state. */
  readonly state: string;
}

export interface SnapshotStore {
  /** Written only over a lower seq or version; otherwise nothing happens. */
  save(snapshot: Snapshot): Promise<void>;
  load(municipalityId: MunicipalityId, stream: StreamId): Promise<Snapshot | null>;
  /** The snapshots of all agreements of a programme. */
  agreements(municipalityId: MunicipalityId, programmeId: ProgrammeId): Promise<readonly Snapshot[]>;
  /** The snapshots of all programmes of a municipality. */
  programmes(municipalityId: MunicipalityId): Promise<readonly Snapshot[]>;
  /** As stored, of all municipalities, in order of stream: for verification. */
  scan(after: StreamId | null, limit: number): Promise<readonly Snapshot[]>;
  /** Takes the place of a snapshot of the same or a lower seq, whatever it says: for rebuilding. False: a newer one stands. */
  replace(snapshot: Snapshot): Promise<boolean>;
  remove(municipalityId: MunicipalityId, stream: StreamId): Promise<void>;
}
