import { sealedIn } from '../../domain/erasure/whose.ts';
import { agreementStream, type MunicipalityId, type StreamId } from '../../domain/ids.ts';
import { checkCommit, type Head } from '../../domain/journal/chain.ts';
import type { Commit, StoredCommit } from '../../domain/journal/commit.ts';
import { textsIn } from '../../domain/journal/texts.ts';
import type { StoredEvent } from '../../domain/journal/upcast.ts';
import { destroyedHeads } from '../../domain/municipality/retention/state.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import { startAgreements } from '../../domain/programme/follow-ups.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { partsOf } from '../owner-key.ts';
import type { Snapshot } from '../ports/snapshots.ts';
import { foldCommit } from '../streams/load.ts';
import { eventsOfToday } from '../streams/read-commit.ts';
import { type AnyStreamType, typeOf } from '../streams/stream-type.ts';
import type { Finding, Problem } from './findings.ts';
import { sameState } from './same-state.ts';

/** A sealed value, and the commit in which it was first named. */
export interface Named {
  readonly seal: string;
  readonly seq: number;
}

/** What one stream said, as far as it is whole. */
export interface Checked {
  readonly municipalityId: MunicipalityId;
  readonly stream: StreamId;
  /** The last commit that is right. */
  readonly head: Head | null;
  readonly commits: number;
  readonly sealed: ReadonlyMap<string, Named>;
  readonly erased: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, number>;
  /** The folded state; undefined when the rules could not read it. */
  readonly state: unknown;
  readonly findings: readonly Finding[];
}

export interface Known {
  readonly snapshot: Snapshot | null;
  /** Where an anchor saw it. */
  readonly anchored: Head | null;
}

/** Takes the commits of one stream in order, and gathers what they say. Nothing after the first broken commit is trusted. */
export class StreamCheck {
  readonly municipalityId: MunicipalityId;
  readonly stream: StreamId;
  private readonly known: Known;
  private readonly type: AnyStreamType | null;
  private readonly sealed = new Map<string, Named>();
  private readonly erased = new Set<string>();
  private readonly texts = new Map<string, number>();
  private readonly findings: Finding[] = [];
  private head: Head | null = null;
  private commits = 0;
  private isBroken = false;
  private state: unknown;

  constructor(municipalityId: MunicipalityId, stream: StreamId, known: Known) {
    this.municipalityId = municipalityId;
    this.stream = stream;
    this.known = known;
    this.type = typeOf(stream);
    this.state = this.type?.decider.initial;
  }

  take(stored: StoredCommit): void {
    this.commits += 1;
    if (this.isBroken) return;
    const check = checkCommit(stored, this.head);
    if (check.ok) {
      this.head = { stream: this.stream, seq: stored.seq, hash: stored.hash };
      this.gather(check.commit);
      this.fold(check.commit);
      this.compare(this.head);
    } else {
      this.isBroken = true;
      this.found(check.problem, stored.seq);
    }
  }

  /** A commit of which only the hash is known: an archive leaves out what is not of its programme. */
  pass({ seq, hash }: Pick<Head, 'seq' | 'hash'>): void {
    this.commits += 1;
    if (this.isBroken) return;
    if (seq === this.seq + 1) {
      this.head = { stream: this.stream, seq, hash };
      this.compare(this.head);
    } else {
      this.isBroken = true;
      this.found('hole', seq);
    }
  }

  /** Whether more of its commits have to be read to judge it: it grew while it was read. */
  isBehind(): boolean {
    return !this.isBroken && (this.known.snapshot?.seq ?? 0) > this.seq;
  }

  /** The seq of the last commit that is right. */
  get seq(): number {
    return this.head?.seq ?? 0;
  }

  result(): Checked {
    if (this.isBehind()) this.found('snapshotAhead', this.seq);
    if (!this.isBroken && (this.known.anchored?.seq ?? 0) > this.seq) this.found('anchorTruncated', this.seq + 1);
    if (this.type === null) this.found('stream', null);
    const { municipalityId, stream, head, commits, sealed, erased, texts, state, findings } = this;
    return { municipalityId, stream, head, commits, sealed, erased, texts, state, findings };
  }

  private found(problem: Problem, seq: number | null): void {
    if (!this.findings.some((one) => one.problem === problem)) {
      this.findings.push({ stream: this.stream, seq, problem });
    }
  }

  private gather(commit: Commit<StoredEvent>): void {
    const { seq, events } = commit;
    for (const { ref, seal } of sealedIn(commit)) if (!this.sealed.has(ref)) this.sealed.set(ref, { seal, seq });
    for (const sha256 of textsIn(events)) if (!this.texts.has(sha256)) this.texts.set(sha256, seq);
    for (const ref of events.flatMap(erasedBy)) this.erased.add(ref);
  }

  private fold({ events, seq, at }: Commit<StoredEvent>): void {
    if (this.type === null || this.state === undefined) return;
    try {
      this.state = foldCommit(this.type, this.state, eventsOfToday(this.stream, events) as readonly never[], at);
    } catch {
      this.state = undefined;
    }
    if (this.state === undefined) this.found('folding', seq);
  }

  private compare({ seq, hash }: Head): void {
    const { snapshot, anchored } = this.known;
    if (anchored?.seq === seq && anchored.hash !== hash) this.found('anchorHash', seq);
    if (snapshot?.seq !== seq || snapshot.version !== this.type?.snapshotVersion || this.state === undefined) return;
    if (!sameState(snapshot.state, JSON.stringify({ state: this.state, hash }))) this.found('snapshot', seq);
  }
}

const erasedBy = (event: { readonly type: string; readonly refs?: unknown }): readonly string[] =>
  event.type === 'PersonalErased' && Array.isArray(event.refs) ? (event.refs as readonly string[]) : [];

/** The streams that must be there when a programme stands so. */
export const expectedWith = ({ stream, state }: Checked): readonly StreamId[] =>
  partsOf(stream).kind === 'programme' && state !== undefined
    ? startAgreements(state as Programme).map(({ agreementId }) => agreementStream(agreementId))
    : [];

/** Where the streams ended whose destruction this one recorded. */
export const destroyedIn = ({ stream, state }: Checked): readonly Head[] =>
  partsOf(stream).kind === 'municipality' && state !== undefined ? destroyedHeads(state as Municipality) : [];
