import type { Instant, MunicipalityId, StreamId } from '../../domain/ids.ts';
import type { RecipientKey } from './deliveries.ts';

export type WakeupOwner = StreamId | RecipientKey;

export interface Wakeup {
  readonly owner: WakeupOwner;
  readonly municipalityId: MunicipalityId;
  readonly nextDueAt: Instant | null;
  readonly plannedUntil: Instant;
  /** The stream's seq up to which follow-ups are done and deliveries are planned. */
  readonly seq: number;
  readonly calendarVersion: string;
  /** Counts marks: planning done from an older count does not clear a newer mark. */
  readonly marks: number;
}

export interface WakeupStore {
  /** nextDueAt = the earlier of what stands and `at`; marks + 1. Made when it is not there, with plannedUntil = `at`. */
  mark(owner: WakeupOwner, municipalityId: MunicipalityId, at: Instant): Promise<void>;
  get(owner: WakeupOwner): Promise<Wakeup | null>;
  /** Sets the outcome of planning, unless it was marked since: then nextDueAt stays and the rest is set. */
  planned(
    owner: WakeupOwner,
    seenMarks: number,
    outcome: Pick<Wakeup, 'nextDueAt' | 'plannedUntil' | 'seq' | 'calendarVersion'>,
  ): Promise<void>;
  /** Owners with `nextDueAt <= until`, earliest first: the tick's question, over all municipalities. */
  due(until: Instant, limit: number): Promise<readonly Wakeup[]>;
  remove(owner: WakeupOwner): Promise<void>;
}

/** Mutual exclusion with an end: one worker at a time per key. */
export interface LeaseStore {
  /** `by` is the holder's own id; the same holder may renew. */
  acquire(key: string, by: string, now: Instant, until: Instant): Promise<boolean>;
  release(key: string, by: string): Promise<void>;
}
