import { AGREEMENT_UPCASTS } from '../../domain/agreement/upcasts.ts';
import type { AnyEvent } from '../../domain/events.ts';
import type { StreamId } from '../../domain/ids.ts';
import type { Commit, StoredCommit } from '../../domain/journal/commit.ts';
import { type StoredEvent, type Upcasts, upcastAll } from '../../domain/journal/upcast.ts';
import { MUNICIPALITY_UPCASTS } from '../../domain/municipality/upcasts.ts';
import { PROGRAMME_UPCASTS } from '../../domain/programme/upcasts.ts';
import { partsOf } from '../owner-key.ts';

const UPCASTS: Readonly<Record<string, Upcasts<AnyEvent>>> = {
  municipality: MUNICIPALITY_UPCASTS,
  programme: PROGRAMME_UPCASTS,
  agreement: AGREEMENT_UPCASTS,
};

/** Events as they were stored in that stream, in the shape of today. */
export const eventsOfToday = (stream: StreamId, stored: readonly StoredEvent[]): readonly AnyEvent[] =>
  upcastAll(UPCASTS[partsOf(stream).kind] ?? {}, stored);

/**
 * The one place where stored commits become events of today. The stored bytes were written by `execute` and are covered
 * by their hash: parsing trusts them.
 */
export const commitOf = <Event>(stored: StoredCommit): Commit<Event> => {
  const commit = JSON.parse(stored.canonical) as Commit<StoredEvent>;
  return { ...commit, events: eventsOfToday(stored.stream, commit.events) as unknown as readonly Event[] };
};
