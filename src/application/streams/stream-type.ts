import type { AgreementCommand } from '../../domain/agreement/commands.ts';
import { agreement } from '../../domain/agreement/decider.ts';
import type { AgreementEvent } from '../../domain/agreement/events.ts';
import type { Agreement } from '../../domain/agreement/state.ts';
import type { Decider } from '../../domain/decider.ts';
import type { ProgrammeId, StreamId } from '../../domain/ids.ts';
import type { MunicipalityCommand } from '../../domain/municipality/commands.ts';
import { municipality } from '../../domain/municipality/decider.ts';
import type { MunicipalityEvent } from '../../domain/municipality/events.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { ProgrammeCommand } from '../../domain/programme/commands.ts';
import { programme } from '../../domain/programme/decider.ts';
import type { ProgrammeEvent } from '../../domain/programme/events.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { partsOf } from '../owner-key.ts';

/** A kind of stream: how it decides and folds, and how its snapshot is found. */
export interface StreamType<State, Command, Event> {
  readonly decider: Decider<State, Command, Event>;
  /** Raised when the shape of the state changes. */
  readonly snapshotVersion: number;
  readonly programmeOf: (state: State) => ProgrammeId | null;
}

export const MUNICIPALITY: StreamType<Municipality, MunicipalityCommand, MunicipalityEvent> = {
  decider: municipality,
  snapshotVersion: 3,
  programmeOf: () => null,
};

export const PROGRAMME: StreamType<Programme, ProgrammeCommand, ProgrammeEvent> = {
  decider: programme,
  snapshotVersion: 3,
  programmeOf: (state) => state.identity?.programmeId ?? null,
};

export const AGREEMENT: StreamType<Agreement, AgreementCommand, AgreementEvent> = {
  decider: agreement,
  snapshotVersion: 3,
  programmeOf: (state) => state.started?.programmeId ?? null,
};

/** A stream of which the kind is not known beforehand: it is folded, and not commanded. */
export type AnyStreamType = StreamType<unknown, never, never>;

const TYPES: Readonly<Record<string, AnyStreamType>> = {
  municipality: MUNICIPALITY as unknown as AnyStreamType,
  programme: PROGRAMME as unknown as AnyStreamType,
  agreement: AGREEMENT as unknown as AnyStreamType,
};

/** Null: this version knows no such kind. */
export const typeOf = (stream: StreamId): AnyStreamType | null => TYPES[partsOf(stream).kind] ?? null;
