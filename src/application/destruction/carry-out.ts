import { sealedIn } from '../../domain/erasure/whose.ts';
import { as, type MunicipalityId, municipalityStream, type Sha256, type StreamId } from '../../domain/ids.ts';
import { textsIn } from '../../domain/journal/texts.ts';
import type { Destruction } from '../../domain/municipality/retention/state.ts';
import type { ProgrammeEvent } from '../../domain/programme/events.ts';
import { commandMunicipality, type Giving } from '../command.ts';
import { partsOf } from '../owner-key.ts';
import type { Ports } from '../ports.ts';
import { commitOf } from '../streams/read-commit.ts';

/** What stands beside the commits and is found by them: so it goes first. */
interface Beside {
  readonly refs: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly projects: ReadonlySet<string>;
}

/**
 * Deletes everything of a programme whose destruction was confirmed. Each step may be done again, and what a later step is
 * found by goes after it: whoever comes after a crash simply begins anew.
 */
export async function carryOut(
  ports: Ports,
  municipalityId: MunicipalityId,
  destruction: Destruction,
  giving: Giving,
): Promise<void> {
  const { programmeId, confirmed } = destruction;
  if (confirmed === null) return;
  const streams = confirmed.heads.map(({ stream }) => stream);
  const beside = await besideOf(ports, municipalityId, streams);
  const counts = destruction.completed ?? (await countsOf(ports, destruction, beside));
  await takeWork(ports, municipalityId, destruction, streams, beside);
  await ports.personal.erase(municipalityId, [...beside.refs]);
  for (const sha256 of beside.texts) await ports.texts.remove(municipalityId, as<Sha256>(sha256));
  for (const stream of streams) await ports.snapshots.remove(municipalityId, stream);
  await takeCommits(ports, municipalityId, streams);
  if (destruction.completed !== null) return;
  const { commits, values, texts } = counts;
  const complete = { type: 'CompleteDestruction', programmeId, commits, values, texts } as const;
  await commandMunicipality(ports, municipalityId, complete, giving);
  await ports.progress.clear(placeOf(destruction));
}

const placeOf = ({ programmeId }: Destruction): string => `destroy|${programmeId}`;

type Counts = { readonly commits: number; readonly values: number; readonly texts: number };

/** Counted before the first deletion, and kept: after a crash there is less to count. */
async function countsOf(ports: Ports, destruction: Destruction, { refs, texts }: Beside): Promise<Counts> {
  const kept = await ports.progress.get(placeOf(destruction));
  if (kept !== null) return JSON.parse(kept) as Counts;
  const commits = (destruction.confirmed?.heads ?? []).reduce((sum, { seq }) => sum + seq, 0);
  const counts = { commits, values: refs.size, texts: texts.size };
  await ports.progress.set(placeOf(destruction), JSON.stringify(counts));
  return counts;
}

/** An import gives commands to the municipality too, under one sealed name: what that stream holds stays. */
async function besideOf(ports: Ports, municipalityId: MunicipalityId, streams: readonly StreamId[]): Promise<Beside> {
  const refs = new Set<string>();
  const texts = new Set<string>();
  const projects = new Set<string>();
  for (const stream of streams) {
    for (const stored of await ports.journal.read(municipalityId, stream, 0)) {
      const commit = commitOf<ProgrammeEvent>(stored);
      for (const { ref } of sealedIn(commit)) refs.add(ref);
      for (const sha256 of textsIn(commit.events)) texts.add(sha256);
      for (const event of commit.events) if (event.type === 'ProjectSet') projects.add(event.project.projectId);
    }
  }
  for (const stored of await ports.journal.read(municipalityId, municipalityStream(municipalityId), 0)) {
    for (const { ref } of sealedIn(commitOf(stored))) refs.delete(ref);
  }
  return { refs, texts, projects };
}

/** What would still be done or shown: reminders, messages, buttons, channels, files that wait. */
async function takeWork(
  ports: Ports,
  municipalityId: MunicipalityId,
  { programmeId }: Destruction,
  streams: readonly StreamId[],
  { projects }: Beside,
): Promise<void> {
  for (const stream of streams) {
    await ports.wakeups.remove(stream);
    await ports.deliveries.remove(stream);
  }
  await ports.messages.remove(streams);
  await ports.buttons.remove(municipalityId, [programmeId, ...streams.map((stream) => partsOf(stream).id)]);
  for (const projectId of projects) await ports.channels.remove(municipalityId, as(projectId));
  await ports.uploads.removeImports(municipalityId);
}

/** Agreements first, the programme last. Somebody who clicked just before may still append: until nothing is left. */
async function takeCommits(ports: Ports, municipalityId: MunicipalityId, streams: readonly StreamId[]): Promise<void> {
  for (let left = streams.toSorted(); left.length > 0; ) {
    for (const stream of left) await ports.journal.remove(municipalityId, stream);
    const heads = await Promise.all(streams.map((stream) => ports.journal.head(municipalityId, stream)));
    left = heads.flatMap((head) => head?.stream ?? []).sort();
  }
}
