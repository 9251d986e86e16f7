import type { MunicipalityId, StreamId } from '../../domain/ids.ts';
import type { Head } from '../../domain/journal/chain.ts';
import { StreamCheck } from './check-stream.ts';
import type { Verification, VerifyPorts } from './findings.ts';
import { snapshotsInOrder } from './snapshots-in-order.ts';
import { Tally } from './tally.ts';

/** Where an anchor saw each stream. */
export type Anchored = ReadonlyMap<StreamId, Head>;

/** Commits read in one go: about a megabyte. */
const COMMITS = 2_000;

/** Everything that is stored, while the bot runs on. */
export async function verifyAll(ports: VerifyPorts, anchored: Anchored): Promise<Verification> {
  const tally = new Tally(ports);
  const snapshots = snapshotsInOrder(ports);
  let check: StreamCheck | null = null;
  for await (const commits of batches(ports)) {
    for (const commit of commits) {
      if (check?.stream !== commit.stream) {
        if (check !== null) await tally.add(check);
        const snapshot = await snapshots.of(commit.stream);
        check = new StreamCheck(commit.municipalityId, commit.stream, {
          snapshot,
          anchored: anchored.get(commit.stream) ?? null,
        });
      }
      check.take(commit);
    }
  }
  if (check !== null) await tally.add(check);
  return tally.result([...anchored.values()], await snapshots.withoutStream());
}

/** These streams alone: those of a programme. */
export async function verifyStreams(
  ports: VerifyPorts,
  municipalityId: MunicipalityId,
  streams: readonly StreamId[],
  anchored: Anchored,
): Promise<Verification> {
  const tally = new Tally(ports);
  for (const stream of streams) {
    const snapshot = await ports.snapshots.load(municipalityId, stream);
    const check = new StreamCheck(municipalityId, stream, { snapshot, anchored: anchored.get(stream) ?? null });
    for (const commit of await ports.journal.read(municipalityId, stream, 0)) check.take(commit);
    await tally.add(check);
  }
  return tally.result(
    streams.flatMap((stream) => anchored.get(stream) ?? []),
    [],
  );
}

/** The next batch is read while this one is checked. */
async function* batches({ journal }: VerifyPorts) {
  let next = journal.scan(null, COMMITS);
  for (;;) {
    const commits = await next;
    const last = commits.at(-1);
    if (last === undefined) return;
    next = journal.scan(last, COMMITS);
    yield commits;
  }
}
