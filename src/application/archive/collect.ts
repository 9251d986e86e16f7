import type { Agreement } from '../../domain/agreement/state.ts';
import { sealedIn } from '../../domain/erasure/whose.ts';
import { as, municipalityStream, type Sha256, type StreamId } from '../../domain/ids.ts';
import type { Commit, StoredCommit } from '../../domain/journal/commit.ts';
import { textsIn } from '../../domain/journal/texts.ts';
import type { MunicipalityEvent } from '../../domain/municipality/events.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Sealed } from '../../domain/sealed.ts';
import { anchorDate } from '../journal/anchoring.ts';
import { type FoundProgramme, streamsOf } from '../operator/find-programme.ts';
import { partsOf } from '../owner-key.ts';
import type { StoredAnchor } from '../ports/anchors.ts';
import type { StoredText } from '../ports/texts.ts';
import type { Ports } from '../ports.ts';
import { foldCommit } from '../streams/load.ts';
import { commitOf } from '../streams/read-commit.ts';
import { AGREEMENT, MUNICIPALITY, PROGRAMME, type StreamType } from '../streams/stream-type.ts';
import { belongsTo } from './belongs.ts';

/** A stream as it was read; those of `leftOut` are in the package as their hash alone. */
export interface CollectedStream {
  readonly stream: StreamId;
  readonly commits: readonly StoredCommit[];
  readonly leftOut: ReadonlySet<number>;
}

/** Everything of a programme, from the journal and what stands beside it. States are folded here: snapshots have no say. */
export interface Collected {
  readonly municipality: Municipality;
  readonly programme: Programme;
  readonly agreements: readonly Agreement[];
  readonly streams: readonly CollectedStream[];
  readonly sealed: readonly Sealed[];
  readonly erased: ReadonlySet<string>;
  readonly texts: readonly StoredText[];
  readonly anchor: StoredAnchor | null;
}

/** The anchor is read first, so that every stream goes on from where it stands in it. */
export async function collect(ports: Ports, found: FoundProgramme): Promise<Collected> {
  const { municipalityId } = found;
  const anchor = await ports.anchors.latest(municipalityId, anchorDate(await ports.clock.now()));
  const read = (stream: StreamId) => ports.journal.read(municipalityId, stream, 0);
  const names = await streamsOf(ports, found);
  const own = await Promise.all(names.map(async (stream) => ({ stream, commits: await read(stream) })));
  const town = { stream: municipalityStream(municipalityId), commits: await read(municipalityStream(municipalityId)) };
  const programme = folded(PROGRAMME, own[0]?.commits ?? []);
  const streams: readonly CollectedStream[] = [
    { ...town, leftOut: notOf(programme, town.commits) },
    ...own.map((stream) => ({ ...stream, leftOut: new Set<number>() })),
  ];
  const commits = streams.flatMap(includedIn);
  return {
    municipality: folded(MUNICIPALITY, town.commits),
    programme,
    agreements: own.filter(isAgreement).map((stream) => folded(AGREEMENT, stream.commits)),
    streams,
    sealed: sealedOf(commits),
    erased: new Set(commits.flatMap(({ events }) => events.flatMap(erasedBy))),
    texts: await textsOf(ports, found, commits),
    anchor,
  };
}

/** The commits of a stream that are in the package as a whole. */
export const includedIn = ({ commits, leftOut }: CollectedStream): readonly Commit<EventAsStored>[] =>
  commits.filter(({ seq }) => !leftOut.has(seq)).map(({ canonical }) => JSON.parse(canonical) as Commit<EventAsStored>);

export interface EventAsStored {
  readonly type: string;
}

const isAgreement = ({ stream }: { readonly stream: StreamId }): boolean => partsOf(stream).kind === 'agreement';

const notOf = (programme: Programme, commits: readonly StoredCommit[]): ReadonlySet<number> =>
  new Set(
    commits
      .filter((stored) => !commitOf<MunicipalityEvent>(stored).events.some((event) => belongsTo(event, programme)))
      .map(({ seq }) => seq),
  );

const folded = <State, Command, Event>(
  type: StreamType<State, Command, Event>,
  commits: readonly StoredCommit[],
): State =>
  commits.reduce((state, stored) => {
    const { events, at } = commitOf<Event>(stored);
    return foldCommit(type, state, events, at);
  }, type.decider.initial);

const sealedOf = (commits: readonly Commit<unknown>[]): readonly Sealed[] => {
  const byRef = new Map(commits.flatMap(sealedIn).map(({ ref, seal }) => [ref, { ref, seal }]));
  return [...byRef.values()].toSorted((one, other) => (one.ref < other.ref ? -1 : 1));
};

const erasedBy = (event: EventAsStored): readonly string[] =>
  event.type === 'PersonalErased' && 'refs' in event && Array.isArray(event.refs) ? (event.refs as string[]) : [];

async function textsOf(
  { texts }: Ports,
  { municipalityId }: FoundProgramme,
  commits: readonly Commit<unknown>[],
): Promise<readonly StoredText[]> {
  const hashes = [...new Set(commits.flatMap(({ events }) => textsIn(events)))].sort();
  const found = await Promise.all(hashes.map((sha256) => texts.get(municipalityId, as<Sha256>(sha256))));
  return found.filter((text) => text !== null);
}
