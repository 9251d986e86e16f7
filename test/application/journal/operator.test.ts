import { describe, expect, test } from 'vitest';
import { anchorDaily } from '../../../src/application/journal/anchoring.ts';
import { DATA_MIGRATIONS } from '../../../src/application/migrations/data-migrations.ts';
import { lookForMigrations, waitingMigrations } from '../../../src/application/migrations/migrate.ts';
import { addCoordinator } from '../../../src/application/operator/coordinator.ts';
import { destroyAsOperator, type ToDestroy } from '../../../src/application/operator/journal/destroy.ts';
import { historyAsOperator } from '../../../src/application/operator/journal/history.ts';
import { migrateAsOperator } from '../../../src/application/operator/journal/migrate.ts';
import { rebuildAsOperator } from '../../../src/application/operator/journal/rebuild.ts';
import { retentionAsOperator } from '../../../src/application/operator/journal/retention.ts';
import { verifyAsOperator } from '../../../src/application/operator/journal/verify.ts';
import type { Ports } from '../../../src/application/ports.ts';
import { municipalityStream, programmeStream } from '../../../src/domain/ids.ts';
import type { Commit } from '../../../src/domain/journal/commit.ts';
import { municipalityId, programmeId } from '../../builders/haarlem.ts';
import { emptyWorld, type World } from '../world.ts';
import { soundWorld } from './sound-world.ts';

const PROGRAMME = programmeStream(programmeId);
const ALL = { programme: null, anchors: [], trusted: [] };

describe('handslag verify', () => {
  test('says what it looked at, and that there is no anchor yet', async () => {
    const { ports } = await soundWorld();
    const report = await verifyAsOperator(ports, ALL);
    expect(report.ok).toBe(true);
    expect(report.text).toMatch(/Looked at 7 streams with \d+ commits/);
    expect(report.text).toMatch(/no anchor to hold it against/);
    expect(report.text).toMatch(/Everything is right\.$/);
  });

  test('names the commit that is broken and what that means', async () => {
    const { ports, stores } = await soundWorld();
    const { commits } = stores.journal;
    const at = commits.findIndex(({ stream, seq }) => stream === PROGRAMME && seq === 5);
    const broken = commits[at];
    if (broken === undefined) throw new Error('no commit');
    commits[at] = { ...broken, canonical: broken.canonical.replace(':', ';') };
    const report = await verifyAsOperator(ports, ALL);
    expect(report.ok).toBe(false);
    expect(report.text).toContain(`${PROGRAMME}, commit 5: its text is not the one that was hashed`);
  });

  test('of one programme looks at that one, by its id or the end of it', async () => {
    const { ports } = await soundWorld();
    expect((await verifyAsOperator(ports, { ...ALL, programme: programmeId })).text).toMatch(/Looked at 7 streams/);
    expect((await verifyAsOperator(ports, { ...ALL, programme: 'elders' })).text).toContain(
      `There is no programme elders`,
    );
  });

  test('holds it against the last anchor, or against those that it is given', async () => {
    const world = await soundWorld();
    await anchorDaily(world.ports);
    expect((await verifyAsOperator(world.ports, ALL)).text).toMatch(/anchor of haarlem of 2007-09-24.*not signed/);
    const [anchor] = [...world.stores.anchors.anchors.values()];
    const changed = anchor?.text.replace('on 2007', 'on 2008') ?? '';
    const report = await verifyAsOperator(world.ports, { ...ALL, anchors: [changed] });
    expect(report).toMatchObject({ ok: false, text: expect.stringContaining('the lines of an anchor were changed') });
  });
});

/** The last commit of the municipality. */
const lastOf = async ({ ports }: Pick<World, 'ports'>): Promise<Commit<unknown>> => {
  const stored = (await ports.journal.read(municipalityId, municipalityStream(municipalityId), 0)).at(-1);
  if (stored === undefined) throw new Error('no commit');
  return JSON.parse(stored.canonical) as Commit<unknown>;
};

const nameIn = async ({ ports }: Pick<World, 'ports'>, { actor }: Commit<unknown>): Promise<string | null> => {
  if (actor.kind !== 'operator') return null;
  return (await ports.personal.get(municipalityId, [actor.name.ref])).get(actor.name.ref)?.value ?? null;
};

describe('handslag coordinator add', () => {
  test('every code stands in the journal, with who gave it and without the code', async () => {
    const world = await soundWorld();
    const wanted = {
      municipality: 'haarlem',
      municipalityName: null,
      name: null,
      programme: null,
      operator: 'Bas Bakker',
    };
    for (const person of ['nieuw', 'nieuw']) {
      const added = await addCoordinator(world.ports, { ...wanted, person, name: 'Zoë Zand' });
      if (!added.ok) throw new Error(added.problem);
      const last = await lastOf(world);
      expect(last.events).toEqual([{ type: 'CodeIssued', personId: 'haarlem.nieuw' }]);
      expect(JSON.stringify(last)).not.toContain(added.code);
      expect(await nameIn(world, last)).toBe('Bas Bakker');
    }
  });
});

describe('handslag rebuild', () => {
  test('says which snapshots were not right', async () => {
    const world = await soundWorld();
    expect((await rebuildAsOperator(world.ports, 'Bas')).text).toContain('All of them said what the journal says');
    world.stores.snapshots.snapshots.delete(PROGRAMME);
    expect((await rebuildAsOperator(world.ports, 'Bas')).text).toContain(`  ${PROGRAMME}`);
  });

  test('stands in the journal, with who did it', async () => {
    const world = await soundWorld();
    world.stores.snapshots.snapshots.delete(PROGRAMME);
    await rebuildAsOperator(world.ports, 'Bas Bakker');
    const last = await lastOf(world);
    expect(last.events).toEqual([{ type: 'StoresKeptUp', upkeep: 'rebuild', what: '7 snapshots', changed: 1 }]);
    expect(await nameIn(world, last)).toBe('Bas Bakker');
    expect((await verifyAsOperator(world.ports, ALL)).ok).toBe(true);
  });

  test('goes on where it was broken off', async () => {
    const world = await soundWorld();
    world.stores.snapshots.snapshots.clear();
    const { snapshots } = world.ports;
    let made = 0;
    const breaking: Ports = {
      ...world.ports,
      snapshots: {
        ...snapshots,
        replace: async (snapshot) => {
          made += 1;
          if (made === 4) throw new Error('the process stopped');
          return snapshots.replace(snapshot);
        },
      },
    };
    await expect(rebuildAsOperator(breaking, 'Bas')).rejects.toThrow('the process stopped');
    const report = await rebuildAsOperator(world.ports, 'Bas');
    expect(report.text).toContain('4 snapshots were made anew');
    expect(world.stores.snapshots.snapshots.size).toBe(7);
  });

  test('is done by one at a time', async () => {
    const world = await soundWorld();
    await world.ports.leases.acquire('operator|rebuild', 'somebody', await world.ports.clock.real(), '9999' as never);
    expect(await rebuildAsOperator(world.ports, 'Bas')).toMatchObject({
      ok: false,
      text: expect.stringContaining('Somebody else'),
    });
  });
});

describe('handslag migrate', () => {
  const older = async () => {
    const world = await soundWorld();
    const { snapshots } = world.stores.snapshots;
    for (const [stream, snapshot] of snapshots) snapshots.set(stream, { ...snapshot, version: 1, state: '{}' });
    return { ...world, versions: () => new Set([...snapshots.values()].map(({ version }) => version)) };
  };

  test('with --dry-run only says what would change', async () => {
    const world = await older();
    const report = await migrateAsOperator(world.ports, { dryRun: true, operator: 'Bas' });
    expect(report.text).toMatch(/would change 7\nNothing was changed/);
    expect(world.versions()).toEqual(new Set([1]));
    expect(await waitingMigrations(world.ports)).toHaveLength(DATA_MIGRATIONS.length);
  });

  test('makes snapshots of an older shape anew, once', async () => {
    const world = await older();
    expect((await migrateAsOperator(world.ports, { dryRun: false, operator: 'Bas' })).text).toContain('changed 7');
    expect(world.versions()).not.toContain(1);
    expect((await migrateAsOperator(world.ports, { dryRun: false, operator: 'Bas' })).text).toBe(
      'There is nothing to migrate.',
    );
  });

  test('an empty database has nothing to migrate; of another one the start says what waits', async () => {
    const fresh = emptyWorld();
    await lookForMigrations(fresh.ports);
    expect(await waitingMigrations(fresh.ports)).toEqual([]);
    const world = await older();
    const warned: string[] = [];
    const log = { ...world.ports.log, warn: (event: string) => void warned.push(event) };
    await lookForMigrations({ ...world.ports, log });
    expect(warned).toEqual(['migrations.waiting']);
  });
});

describe('handslag history', () => {
  test('tells from the oldest on, names parties and no persons', async () => {
    const { ports } = await soundWorld();
    const { text } = await historyAsOperator(ports, programmeId);
    const lines = text.split('\n');
    expect(lines[0]).toContain('Het programma begint');
    expect(lines.at(-1)).toContain('Het programma loopt vanaf 24 september 2007');
    expect(text).toContain('Politie tekent versie 1');
    expect(text).not.toMatch(/Naam van|waarde van/);
  });
});

describe('handslag retention and destroy', () => {
  const asked = (operator: string, changes: Partial<ToDestroy> = {}): ToDestroy => ({
    programme: programmeId,
    operator,
    reason: null,
    withdraw: false,
    ...changes,
  });
  const retention = { processType: 'Samenwerken', result: 'Afgerond', years: 10, startsFrom: 'termEnd' } as const;

  const kept = async () => {
    const world = await soundWorld();
    const set = { municipality: municipalityId, set: retention, operator: 'Anna' };
    expect((await retentionAsOperator(world.ports, set)).text).toContain(`${programmeId}: kept until 2019-09-30`);
    return world;
  };

  test('show until when a programme must be kept, and refuse to destroy it before', async () => {
    const { ports } = await kept();
    expect(await destroyAsOperator(ports, asked('Anna'))).toMatchObject({
      ok: false,
      text: expect.stringContaining('30 september 2019'),
    });
  });

  test('the first operator proposes, the same one can’t confirm, another one destroys and gets the declaration', async () => {
    const world = await kept();
    world.clock.set('2019-10-01T09:00:00.000Z');
    const { ports } = world;
    expect((await destroyAsOperator(ports, asked('Anna'))).text).toContain('Nothing is gone yet');
    expect(await destroyAsOperator(ports, asked('anna'))).toMatchObject({ ok: false, declaration: null });
    const destroyed = await destroyAsOperator(ports, asked('Bas'));
    expect(destroyed.ok).toBe(true);
    expect(new TextDecoder().decode(destroyed.declaration?.bytes.slice(0, 5))).toBe('%PDF-');
    expect(await ports.journal.streams(municipalityId)).toEqual([`municipality/${municipalityId}`]);
    expect((await verifyAsOperator(ports, ALL)).ok).toBe(true);
  });

  test('a proposal can be taken back', async () => {
    const { ports } = await kept();
    await destroyAsOperator(ports, asked('Anna', { reason: 'Dubbel' }));
    expect((await destroyAsOperator(ports, asked('Bas', { withdraw: true }))).text).toContain('is kept');
    expect((await destroyAsOperator(ports, asked('Bas', { reason: 'Dubbel' }))).text).toContain('You proposed');
  });

  test('the declaration can be made again, by whoever asks', async () => {
    const { ports } = await kept();
    for (const name of ['Anna', 'Bas', 'Carla']) await destroyAsOperator(ports, asked(name, { reason: 'Dubbel' }));
    expect((await destroyAsOperator(ports, asked('Anna'))).declaration).not.toBeNull();
  });
});
