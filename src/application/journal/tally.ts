import type { MunicipalityId, StreamId } from '../../domain/ids.ts';
import type { Head } from '../../domain/journal/chain.ts';
import type { Snapshot } from '../ports/snapshots.ts';
import { type Checked, destroyedIn, expectedWith, type StreamCheck } from './check-stream.ts';
import { type Beside, checkValues, firstOfEach } from './check-values.ts';
import type { Finding, Verification, VerifyPorts } from './findings.ts';

/** Streams whose values are looked up at the same time. */
const TOGETHER = 32;

interface Expected {
  readonly municipalityId: MunicipalityId;
  readonly stream: StreamId;
}

/** Finishes the check of each stream, and adds up what was found. */
export class Tally {
  private readonly ports: VerifyPorts;
  private readonly beside: Beside;
  private readonly seen = new Set<StreamId>();
  private readonly expected: Expected[] = [];
  private readonly findings: Finding[] = [];
  /** Where streams ended that were destroyed, with a record of it. */
  private readonly destroyed = new Map<StreamId, Head>();
  private counts = { streams: 0, commits: 0, sealed: 0, erased: 0, texts: 0 };
  private working: Promise<void>[] = [];

  constructor(ports: VerifyPorts) {
    this.ports = ports;
    this.beside = {
      personal: (municipalityId, refs) => ports.personal.get(municipalityId, refs),
      text: (municipalityId, sha256) => ports.texts.get(municipalityId, sha256),
    };
  }

  async add(check: StreamCheck): Promise<void> {
    this.seen.add(check.stream);
    this.working.push(this.finish(check));
    if (this.working.length >= TOGETHER) await this.settle();
  }

  /** `anchored`: where an anchor saw streams. `orphans`: snapshots of streams that have no commit. */
  async result(anchored: readonly Head[], orphans: readonly Snapshot[]): Promise<Verification> {
    await this.settle();
    const missing = anchored
      .filter((head) => !this.seen.has(head.stream) && !this.wentAfter(head))
      .map(({ stream }) => stream);
    const expected = this.expected.filter(({ stream }) => !this.seen.has(stream));
    const late = [...expected, ...orphans].filter(({ stream }) => !this.destroyed.has(stream));
    for (const { municipalityId, stream } of late) {
      // It may have begun while the others were read.
      if ((await this.ports.journal.head(municipalityId, stream)) === null) missing.push(stream);
    }
    const gone = missing.map((stream): Finding => ({ stream, seq: null, problem: 'streamMissing' }));
    const standing = this.findings.filter(({ stream }) => !this.destroyed.has(stream));
    const left = [...this.destroyed.keys()].filter((stream) => this.seen.has(stream));
    const leftOver = left.map((stream): Finding => ({ stream, seq: null, problem: 'leftOver' }));
    return { ...this.counts, findings: firstOfEach([...standing, ...gone, ...leftOver]) };
  }

  /** A destruction accounts for a stream as far as it recorded it, and no further. */
  private wentAfter({ stream, seq, hash }: Head): boolean {
    const end = this.destroyed.get(stream);
    return end !== undefined && (end.seq > seq || (end.seq === seq && end.hash === hash));
  }

  private async settle(): Promise<void> {
    await Promise.all(this.working);
    this.working = [];
  }

  private async finish(check: StreamCheck): Promise<void> {
    if (check.isBehind()) await this.readOn(check);
    let checked = check.result();
    let found = await checkValues(this.beside, checked);
    if (found.some(({ problem }) => problem === 'valueLost')) {
      // It may have been erased since: then the event that says so is in the journal by now.
      await this.readOn(check);
      checked = check.result();
      found = await checkValues(this.beside, checked);
    }
    this.findings.push(...checked.findings, ...found);
    this.count(checked);
  }

  private async readOn(check: StreamCheck): Promise<void> {
    for (const commit of await this.ports.journal.read(check.municipalityId, check.stream, check.seq))
      check.take(commit);
  }

  private count(checked: Checked): void {
    const { streams, commits, sealed, erased, texts } = this.counts;
    this.counts = {
      streams: streams + 1,
      commits: commits + checked.commits,
      sealed: sealed + checked.sealed.size,
      erased: erased + checked.erased.size,
      texts: texts + checked.texts.size,
    };
    for (const head of destroyedIn(checked)) this.destroyed.set(head.stream, head);
    for (const stream of expectedWith(checked)) {
      this.expected.push({ municipalityId: checked.municipalityId, stream });
    }
  }
}
