import type { AnyEvent } from '../../domain/events.ts';
import type { Instant } from '../../domain/ids.ts';
import type { ProgrammeRef } from './shared.ts';

/** The names behind the ids in a history, by id. A person who is not in it stays unnamed to the reader. */
export interface HistoryNames {
  readonly parties: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
  readonly activities: Readonly<Record<string, string>>;
}

/** Who did it, as the reader may know them; null: the clock of the programme. */
export type HistoryActor =
  | { readonly is: 'person'; readonly name: string | null; readonly party: string | null }
  | { readonly is: 'operator'; readonly name: string | null }
  | null;

/** One event of a programme. */
export interface Happened {
  readonly at: Instant;
  readonly event: AnyEvent;
  readonly by: HistoryActor;
  /** What somebody wrote with it, for those who may read that. */
  readonly said: readonly string[];
}

export interface HistoryModel {
  readonly programme: ProgrammeRef;
  readonly names: HistoryNames;
  /** Newest first. */
  readonly lines: readonly Happened[];
  readonly page: number;
  readonly pages: number;
}
