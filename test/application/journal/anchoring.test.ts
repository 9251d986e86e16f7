import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { anchorDaily } from '../../../src/application/journal/anchoring.ts';
import { heldAgainst } from '../../../src/application/journal/held-against.ts';
import { verifyAll } from '../../../src/application/journal/verify.ts';
import type { Ports } from '../../../src/application/ports.ts';
import { agreementStream, as, programmeStream } from '../../../src/domain/ids.ts';
import { anchorFile, readAnchor } from '../../../src/domain/journal/anchor.ts';
import { anchorKeyOf } from '../../../src/domain/journal/anchor-key.ts';
import { activity, municipalityId, programmeId } from '../../builders/haarlem.ts';
import type { World } from '../world.ts';
import { soundWorld } from './sound-world.ts';

const PROGRAMME = programmeStream(programmeId);
const SQUARE = agreementStream(activity.square);

const aKey = () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = anchorKeyOf(privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'));
  if (key === null) throw new Error('no key');
  return key;
};

const files = new Map<string, string>();
const folder = {
  has: async (name: string) => files.has(name),
  write: async (name: string, text: string) => void files.set(name, text),
};
beforeEach(() => files.clear());

const NAME = 'haarlem-2007-09-24.anchor';
const KEY = aKey();

const anchoring = async () => {
  const world = await soundWorld();
  const ports: Ports = { ...world.ports, anchoring: { key: KEY, folder } };
  return { ...world, ports };
};

const textOf = (world: World, on: string): string => {
  const found = world.stores.anchors.anchors.get(`${municipalityId}/${on}`);
  if (found === undefined) throw new Error(`no anchor of ${on}`);
  return found.text;
};

const findings = async (world: World) => {
  const latest = [...world.stores.anchors.anchors.values()].slice(-1).map(({ text }) => text);
  return (await verifyAll(world.ports, heldAgainst(latest).anchored)).findings;
};

const drop = ({ stores }: World, which: (stream: string, seq: number) => boolean) => {
  const left = stores.journal.commits.filter(({ stream, seq }) => !which(stream, seq));
  stores.journal.commits.splice(0, stores.journal.commits.length, ...left);
};

describe('once a day', () => {
  test('where every stream stands is kept, signed, and copied to the folder', async () => {
    const world = await anchoring();
    await anchorDaily(world.ports);
    expect([...files.keys()]).toEqual([NAME]);
    const reading = readAnchor(files.get(NAME) ?? '');
    if (!reading.ok) throw new Error(reading.problem);
    expect(reading.anchor).toMatchObject({ municipalityId, on: '2007-09-24', previous: null });
    expect(reading.anchor.signed?.keyId).toBe(KEY.keyId);
    expect(reading.anchor.heads.map(({ stream }) => stream)).toEqual(await world.ports.journal.streams(municipalityId));
    for (const head of reading.anchor.heads) {
      expect(await world.ports.journal.head(municipalityId, head.stream)).toEqual(head);
    }
  });

  test('and only once, whoever else is at it', async () => {
    const world = await anchoring();
    await Promise.all([anchorDaily(world.ports), anchorDaily(world.ports), anchorDaily(world.ports)]);
    const first = files.get(NAME);
    await anchorDaily(world.ports);
    expect(files.get(NAME)).toBe(first);
    expect(world.stores.anchors.anchors.size).toBe(1);
  });

  test('a copy that a crash prevented is made at the next tick', async () => {
    const world = await anchoring();
    await anchorDaily({ ...world.ports, anchoring: { key: KEY, folder: null } });
    expect(files.size).toBe(0);
    await anchorDaily(world.ports);
    expect(files.get(NAME)).toBe(textOf(world, '2007-09-24'));
  });

  test('each one names the root of the one before it', async () => {
    const world = await anchoring();
    await anchorDaily(world.ports);
    world.clock.set('2007-09-25T08:00:00.000Z');
    await anchorDaily(world.ports);
    const reading = readAnchor(textOf(world, '2007-09-25'));
    const before = readAnchor(textOf(world, '2007-09-24'));
    expect(reading.ok && before.ok && reading.anchor.previous === before.anchor.root).toBe(true);
  });
});

describe('held against an anchor', () => {
  test('a journal that went on from it is right', async () => {
    const world = await anchoring();
    await anchorDaily(world.ports);
    expect(await findings(world)).toEqual([]);
  });

  test('a stream that was cut short is found, also when its snapshot was cut with it', async () => {
    const world = await anchoring();
    await anchorDaily(world.ports);
    const last = (await world.ports.journal.head(municipalityId, PROGRAMME))?.seq ?? 0;
    drop(world, (stream, seq) => stream === PROGRAMME && seq === last);
    world.stores.snapshots.snapshots.delete(PROGRAMME);
    expect(await findings(world)).toContainEqual({ stream: PROGRAMME, seq: last, problem: 'anchorTruncated' });
  });

  test('a stream that is gone is found, and the anchors after that still say so', async () => {
    const world = await anchoring();
    await anchorDaily(world.ports);
    drop(world, (stream) => stream === SQUARE);
    world.stores.snapshots.snapshots.delete(SQUARE);
    world.clock.set('2007-09-25T08:00:00.000Z');
    await anchorDaily(world.ports);
    expect(textOf(world, '2007-09-25')).toContain(`head ${SQUARE} `);
    expect(await findings(world)).toContainEqual({ stream: SQUARE, seq: null, problem: 'streamMissing' });
  });
});

describe('an anchor file', () => {
  const anchor = {
    municipalityId,
    on: as<never>('2008-01-02'),
    at: as<never>('2008-01-02T00:01:00.000Z'),
    previous: null,
    heads: [{ stream: PROGRAMME, seq: 3, hash: as<never>('a'.repeat(64)) }],
  };

  test('is read back as it was made, signed or not', () => {
    for (const key of [KEY, null]) {
      const { root, text } = anchorFile(anchor, key);
      expect(readAnchor(text)).toMatchObject({ ok: true, anchor: { ...anchor, root } });
    }
  });

  test('shows every byte that was changed', () => {
    const bytes = Buffer.from(anchorFile(anchor, KEY).text, 'utf8');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (bytes[at] ?? 0) ^ 1;
      expect(readAnchor(changed.toString('latin1')).ok, String(at)).toBe(false);
    }
  });

  test('that somebody made anew carries another key', () => {
    const reading = readAnchor(anchorFile(anchor, aKey()).text);
    expect(heldAgainst([anchorFile(anchor, KEY).text]).keyIds).toEqual([KEY.keyId]);
    expect(reading.ok && reading.anchor.signed?.keyId).not.toBe(KEY.keyId);
  });

  test('another key signs from the day on which it is set', () => {
    const next = aKey();
    expect(heldAgainst([anchorFile(anchor, KEY).text, anchorFile(anchor, next).text]).keyIds).toEqual([
      KEY.keyId,
      next.keyId,
    ]);
  });

  test.each(['', 'handslag-anchor 1\n', 'root x\nsigned -\n'])('is not: %j', (text) => {
    expect(readAnchor(text)).toEqual({ ok: false, problem: 'form' });
  });
});
