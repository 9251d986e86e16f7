import type { StreamId } from '../../domain/ids.ts';
import type { Snapshot } from '../ports/snapshots.ts';
import type { Ports } from '../ports.ts';

const SNAPSHOTS = 500;

/** Snapshots beside the commits, both in order of stream: each is read once, as it is stored. */
export function snapshotsInOrder({ snapshots }: Pick<Ports, 'snapshots'>) {
  const withoutStream: Snapshot[] = [];
  let waiting: readonly Snapshot[] = [];
  let last: StreamId | null = null;
  let isOver = false;

  const next = async (): Promise<Snapshot | null> => {
    if (waiting.length === 0 && !isOver) {
      waiting = await snapshots.scan(last, SNAPSHOTS);
      isOver = waiting.length < SNAPSHOTS;
    }
    return waiting[0] ?? null;
  };
  const take = (snapshot: Snapshot): void => {
    waiting = waiting.slice(1);
    last = snapshot.stream;
  };
  return {
    /** Streams are asked for in order. */
    async of(stream: StreamId): Promise<Snapshot | null> {
      for (let first = await next(); first !== null && first.stream <= stream; first = await next()) {
        take(first);
        if (first.stream === stream) return first;
        withoutStream.push(first);
      }
      return null;
    },
    /** Those that were passed over: no commit of their stream was seen. */
    async withoutStream(): Promise<readonly Snapshot[]> {
      for (let first = await next(); first !== null; first = await next()) {
        take(first);
        withoutStream.push(first);
      }
      return withoutStream;
    },
  };
}
