import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/application/journal/findings.ts';
import { verifyAll } from '../../../src/application/journal/verify.ts';
import type { Ports } from '../../../src/application/ports.ts';
import { agreementStream, as, programmeStream, type StreamId } from '../../../src/domain/ids.ts';
import { sealCommit } from '../../../src/domain/journal/chain.ts';
import type { Commit, StoredCommit } from '../../../src/domain/journal/commit.ts';
import { activity, programmeId } from '../../builders/haarlem.ts';
import type { World } from '../world.ts';
import { soundWorld } from './sound-world.ts';

const PROGRAMME = programmeStream(programmeId);
const SQUARE = agreementStream(activity.square);
const NO_ANCHOR = new Map();

const findingsOf = async (ports: Ports) =>
  (await verifyAll(ports, NO_ANCHOR)).findings.map(({ stream, seq, problem }) => ({ stream, seq, problem }));

/** Replaces one stored commit, as somebody would who writes in the database. */
const change = ({ stores }: World, stream: StreamId, seq: number, how: (commit: StoredCommit) => StoredCommit[]) => {
  const { commits } = stores.journal;
  const at = commits.findIndex((one) => one.stream === stream && one.seq === seq);
  const commit = commits[at];
  if (commit === undefined) throw new Error(`no commit ${seq}`);
  commits.splice(at, 1, ...how(commit));
};

const lengthOf = ({ stores }: World, stream: StreamId): number =>
  stores.journal.commits.filter((one) => one.stream === stream).length;

describe('a journal that nobody touched', () => {
  test('is right, and says how much was looked at', async () => {
    const world = await soundWorld();
    const verification = await verifyAll(world.ports, NO_ANCHOR);
    expect(verification.findings).toEqual([]);
    expect(verification).toMatchObject({ streams: 7, texts: 1, erased: 0 });
    expect(verification.commits).toBe(world.stores.journal.commits.length);
    expect(verification.sealed).toBeGreaterThan(3);
  });

  test('is right also while the bot appends to it', async () => {
    const world = await soundWorld();
    const [last] = world.stores.journal.commits.filter(({ stream }) => stream === PROGRAMME).slice(-1);
    const { journal } = world.ports;
    const growing: Ports = {
      ...world.ports,
      journal: {
        ...journal,
        scan: async (after, limit) => (await journal.scan(after, limit)).filter((one) => one !== last),
      },
    };
    expect(await findingsOf(growing)).toEqual([]);
  });
});

describe('what is found, with the first broken commit', () => {
  const tampered: readonly (readonly [
    what: string,
    how: (commit: StoredCommit) => StoredCommit[],
    problem: Problem,
    seq: number,
  ])[] = [
    ['a changed byte', (one) => [{ ...one, canonical: one.canonical.replace('programme', 'programma') }], 'hash', 3],
    ['a missing commit', () => [], 'hole', 4],
    ['a field beside the text', (one) => [{ ...one, at: as('2001-01-01T00:00:00.000Z') }], 'copy', 3],
    ['a commit that was written anew', (one) => [rewritten(one)], 'link', 4],
  ];
  test.each(tampered)('%s', async (_, how, problem, seq) => {
    const world = await soundWorld();
    change(world, PROGRAMME, 3, how);
    expect(await findingsOf(world.ports)).toContainEqual({ stream: PROGRAMME, seq, problem });
  });

  const rewritten = (stored: StoredCommit): StoredCommit =>
    sealCommit({ ...(JSON.parse(stored.canonical) as Commit<unknown>), actor: { kind: 'timer' } });

  test('two commits of one seq that are both right by themselves', async () => {
    const world = await soundWorld();
    const last = lengthOf(world, PROGRAMME);
    change(world, PROGRAMME, last, (one) => [one, rewritten(one)]);
    expect(await findingsOf(world.ports)).toContainEqual({ stream: PROGRAMME, seq: last, problem: 'fork' });
  });

  test('a stream cut short, by the snapshot that knew more', async () => {
    const world = await soundWorld();
    const last = lengthOf(world, PROGRAMME);
    change(world, PROGRAMME, last, () => []);
    expect(await findingsOf(world.ports)).toContainEqual({
      stream: PROGRAMME,
      seq: last - 1,
      problem: 'snapshotAhead',
    });
  });

  test('a stream that is gone as a whole, also without its snapshot', async () => {
    const world = await soundWorld();
    for (let seq = lengthOf(world, SQUARE); seq > 0; seq -= 1) change(world, SQUARE, seq, () => []);
    world.stores.snapshots.snapshots.delete(SQUARE);
    expect(await findingsOf(world.ports)).toEqual([{ stream: SQUARE, seq: null, problem: 'streamMissing' }]);
  });

  test('a snapshot that says something else', async () => {
    const world = await soundWorld();
    const snapshot = world.stores.snapshots.snapshots.get(PROGRAMME);
    if (snapshot === undefined) throw new Error('no snapshot');
    const state = snapshot.state.replace('"active"', '"frozen"');
    world.stores.snapshots.snapshots.set(PROGRAMME, { ...snapshot, state });
    expect(await findingsOf(world.ports)).toEqual([{ stream: PROGRAMME, seq: snapshot.seq, problem: 'snapshot' }]);
  });

  test('a snapshot of a stream that is not there', async () => {
    const world = await soundWorld();
    const snapshot = world.stores.snapshots.snapshots.get(SQUARE);
    if (snapshot === undefined) throw new Error('no snapshot');
    const stream = as<StreamId>('agreement/zzz');
    world.stores.snapshots.snapshots.set(stream, { ...snapshot, stream });
    expect(await findingsOf(world.ports)).toEqual([{ stream, seq: null, problem: 'streamMissing' }]);
  });

  test('a personal value that is gone without an erasure', async () => {
    const world = await soundWorld();
    const lost: Ports = { ...world.ports, personal: { ...world.ports.personal, get: async () => new Map() } };
    expect((await findingsOf(lost)).map(({ problem }) => problem)).toContain('valueLost');
  });

  test('a personal value that is not the one that was sealed', async () => {
    const world = await soundWorld();
    const { personal } = world.ports;
    const changed: Ports = {
      ...world.ports,
      personal: {
        ...personal,
        get: async (owner, refs) =>
          new Map(
            [...(await personal.get(owner, refs))].map(([ref, one]) => [
              ref,
              ref === 'paper-name' ? { ...one, value: 'Een ander' } : one,
            ]),
          ),
      },
    };
    expect((await findingsOf(changed)).map(({ problem }) => problem)).toEqual(['valueChanged']);
  });

  test.each([
    ['is gone', null, 'textLost'],
    ['was changed', 'Een andere tekst', 'textChanged'],
  ] as const)('a signed text that %s', async (_, text, problem) => {
    const world = await soundWorld();
    const { texts } = world.ports;
    const changed: Ports = {
      ...world.ports,
      texts: {
        ...texts,
        get: async (owner, sha) => {
          const found = await texts.get(owner, sha);
          return text === null || found === null ? null : { ...found, text };
        },
      },
    };
    expect((await findingsOf(changed)).map((one) => one.problem)).toEqual([problem]);
  });
});

describe('an erased value', () => {
  const erasure = (refs: readonly string[]) => ({ type: 'PersonalErased', refs, reason: 'request' });

  const withErasure = async () => {
    const world = await soundWorld();
    const last = lengthOf(world, PROGRAMME);
    change(world, PROGRAMME, last, (one) => [
      one,
      sealCommit({
        ...(JSON.parse(one.canonical) as Commit<unknown>),
        seq: last + 1,
        commandId: as<never>('erase'),
        prevHash: one.hash,
        events: [erasure(['paper-name'])],
      }),
    ]);
    return world;
  };
  const without = (ports: Ports): Ports => ({
    ...ports,
    personal: {
      ...ports.personal,
      get: async (owner, refs) =>
        new Map([...(await ports.personal.get(owner, refs))].filter(([ref]) => ref !== 'paper-name')),
    },
  });

  test('is right where an event says so', async () => {
    const world = await withErasure();
    const verification = await verifyAll(without(world.ports), NO_ANCHOR);
    expect(verification.findings.filter(({ problem }) => problem !== 'folding')).toEqual([]);
    expect(verification.erased).toBe(1);
  });

  test('is wrong while the value is still there', async () => {
    const world = await withErasure();
    expect((await findingsOf(world.ports)).map(({ problem }) => problem)).toContain('valueNotErased');
  });

  test('is wrong without such an event', async () => {
    const world = await soundWorld();
    expect(await findingsOf(without(world.ports))).toMatchObject([{ stream: PROGRAMME, problem: 'valueLost' }]);
  });
});
