import { beforeAll, describe, expect, test } from 'vitest';
import type { Giving } from '../../../src/application/command.ts';
import { commandMunicipality, commandProgramme, loadMunicipality } from '../../../src/application/command.ts';
import { carryOut } from '../../../src/application/destruction/carry-out.ts';
import {
  confirmDestruction,
  proposeDestruction,
  withdrawDestruction,
} from '../../../src/application/destruction/decide.ts';
import { anchorDaily } from '../../../src/application/journal/anchoring.ts';
import { heldAgainst } from '../../../src/application/journal/held-against.ts';
import { verifyAll } from '../../../src/application/journal/verify.ts';
import { operatorGiving } from '../../../src/application/operator/operator.ts';
import type { Ports } from '../../../src/application/ports.ts';
import { doDue, tick } from '../../../src/application/time/tick.ts';
import { as, type CommandId, programmeStream } from '../../../src/domain/ids.ts';
import { destructionOf } from '../../../src/domain/municipality/retention/state.ts';
import { municipalityId, person, programmeId } from '../../builders/haarlem.ts';
import { type Call, faulty, recording, type Toll } from '../../fakes/faulty.ts';
import { soundWorld } from '../journal/sound-world.ts';
import type { World } from '../world.ts';

const TEN_YEARS_LATER = '2019-10-01T09:00:00.000Z';

const by = async (ports: Ports, name: string, id = name): Promise<Giving> =>
  (await operatorGiving(ports, municipalityId, name))(as<CommandId>(id));

/** After ten years, with an anchor of before, and messages that were sent. */
async function overTime() {
  const world = await soundWorld();
  await doDue(world.ports);
  await anchorDaily(world.ports);
  world.clock.set(TEN_YEARS_LATER);
  const set = {
    type: 'SetRetention',
    retention: { processType: 'Samenwerken', result: 'Afgerond', years: 10, startsFrom: 'termEnd' },
  } as const;
  await commandMunicipality(world.ports, municipalityId, set, await by(world.ports, 'Anna', 'retention'));
  return world;
}

async function confirmed() {
  const world = await overTime();
  const { ports } = world;
  await proposeDestruction(ports, municipalityId, programmeId, null, await by(ports, 'Anna', 'propose'));
  const outcome = await confirmDestruction(ports, municipalityId, programmeId, await by(ports, 'Bas', 'confirm'));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return world;
}

const destructionNow = async ({ ports }: { readonly ports: Ports }) => {
  const found = destructionOf(await loadMunicipality(ports, municipalityId), programmeId);
  if (found === null) throw new Error('no destruction');
  return found;
};

const destroy = async (world: World, ports: Ports = world.ports) =>
  carryOut(ports, municipalityId, await destructionNow(world), await by(world.ports, 'Bas', 'complete'));

const lastAnchor = ({ stores }: World) => [...stores.anchors.anchors.values()].slice(-1).map(({ text }) => text);

/** Everything that is left of the programme, anywhere. */
async function traces(world: World) {
  const { ports, stores } = world;
  const streams = (await ports.journal.streams(municipalityId)).filter((one) => !one.startsWith('municipality/'));
  const owed = await ports.wakeups.due(as('9999-01-01T00:00:00.000Z'), 1_000);
  const everybody = await Promise.all(
    Object.values(person).map((who) =>
      ports.messages.ofRecipient(`person/${who}`, ['planned', 'sent', 'retry'], 1_000),
    ),
  );
  const values = await ports.personal.get(municipalityId, ['paper-name', 'contribution-1', 'disposition-1']);
  return {
    streams,
    snapshots: [...stores.snapshots.snapshots.keys()].filter((one) => !one.startsWith('municipality/')),
    wakeups: owed.map(({ owner }) => owner).filter((owner) => /^(programme|agreement)\//.test(owner)),
    messages: everybody.flat().map(({ messageId }) => messageId),
    values: [...values.keys()],
  };
}

const NOTHING = { streams: [], snapshots: [], wakeups: [], messages: [], values: [] };

describe('two persons', () => {
  test('decide: the second one is another, whatever capitals the first one uses for the second time', async () => {
    const { ports } = await overTime();
    await proposeDestruction(ports, municipalityId, programmeId, null, await by(ports, 'Anna de Wit', 'propose'));
    const again = await by(ports, ' anna  DE wit', 'confirm');
    expect(await confirmDestruction(ports, municipalityId, programmeId, again)).toMatchObject({
      refusal: { code: 'secondPersonNeeded' },
    });
    const other = await by(ports, 'Bas', 'confirm-2');
    expect(await confirmDestruction(ports, municipalityId, programmeId, other)).toMatchObject({ ok: true });
  });

  test('may not decide before the period is over, unless with a reason', async () => {
    const world = await overTime();
    world.clock.set('2019-09-30T09:00:00.000Z');
    const { ports } = world;
    const anna = await by(ports, 'Anna', 'propose');
    expect(await proposeDestruction(ports, municipalityId, programmeId, null, anna)).toMatchObject({
      refusal: { code: 'mustBeKept', until: '2019-09-30' },
    });
    const why = await by(ports, 'Anna', 'propose-2');
    expect(await proposeDestruction(ports, municipalityId, programmeId, 'Rechterlijke uitspraak', why)).toMatchObject({
      ok: true,
    });
  });

  test('can change their mind until the second one said yes', async () => {
    const { ports } = await overTime();
    await proposeDestruction(ports, municipalityId, programmeId, null, await by(ports, 'Anna', 'propose'));
    await withdrawDestruction(ports, municipalityId, programmeId, await by(ports, 'Anna', 'withdraw'));
    const bas = await by(ports, 'Bas', 'confirm');
    expect(await confirmDestruction(ports, municipalityId, programmeId, bas)).toMatchObject({
      refusal: { code: 'destructionNotProposed' },
    });
  });
});

describe('what was confirmed', () => {
  test('is recorded first: where each stream ended', async () => {
    const world = await confirmed();
    const { confirmed: record } = await destructionNow(world);
    expect(record?.heads.map(({ stream }) => stream)).toContain(programmeStream(programmeId));
    for (const head of record?.heads ?? []) {
      expect(await world.ports.journal.head(municipalityId, head.stream)).toEqual(head);
    }
  });

  test('can not be written to any more', async () => {
    const world = await confirmed();
    const command = { type: 'AddCoordinator', personId: person.alderman } as const;
    const giving = await by(world.ports, 'Anna', 'late');
    expect(await commandProgramme(world.ports, municipalityId, programmeId, command, giving)).toMatchObject({
      refusal: { code: 'alreadyDestroyed' },
    });
  });

  test('goes at the next tick, with everything that belongs to it', async () => {
    const world = await confirmed();
    expect((await traces(world)).streams).not.toEqual([]);
    await tick(world.ports, {
      note: async () => 'seen',
      answer: async () => ({ kind: 'nothing' }),
      work: async () => undefined,
    } as never);
    expect(await traces(world)).toEqual(NOTHING);
    expect((await destructionNow(world)).completed).toMatchObject({ texts: 1 });
  });

  test('leaves the municipality’s own journal whole: its values stay', async () => {
    const world = await confirmed();
    await destroy(world);
    const { findings } = await verifyAll(world.ports, heldAgainst(lastAnchor(world)).anchored);
    expect(findings).toEqual([]);
  });

  test('is not missed by an anchor of before, and is not in the next one', async () => {
    const world = await confirmed();
    await destroy(world);
    expect((await verifyAll(world.ports, heldAgainst(lastAnchor(world)).anchored)).findings).toEqual([]);
    await anchorDaily(world.ports);
    expect(lastAnchor(world).join()).not.toContain('head programme/');
  });
});

describe('verification', () => {
  test('accepts a stream that is gone only with such a record', async () => {
    const world = await overTime();
    for (const stream of await world.ports.journal.streams(municipalityId)) {
      if (!stream.startsWith('municipality/')) await world.ports.journal.remove(municipalityId, stream);
    }
    world.stores.snapshots.snapshots.clear();
    const { findings } = await verifyAll(world.ports, heldAgainst(lastAnchor(world)).anchored);
    expect(findings.map(({ problem }) => problem)).toContain('streamMissing');
  });

  test('finds what is left over while it is not over', async () => {
    const world = await confirmed();
    const { findings } = await verifyAll(world.ports, heldAgainst(lastAnchor(world)).anchored);
    expect(new Set(findings.map(({ problem }) => problem))).toEqual(new Set(['leftOver']));
  });

  test('finds what somebody appended afterwards, and destroying it again takes it away', async () => {
    const world = await confirmed();
    const late = world.stores.journal.commits.filter(({ stream }) => stream === programmeStream(programmeId)).at(-1);
    await destroy(world);
    if (late !== undefined) world.stores.journal.commits.push(late);
    const { findings } = await verifyAll(world.ports, new Map());
    expect(findings).toEqual([{ stream: programmeStream(programmeId), seq: null, problem: 'leftOver' }]);
    await destroy(world);
    expect(await traces(world)).toEqual(NOTHING);
  });
});

describe('a crash at every step', () => {
  const calls: Call[] = [];
  let completed: unknown;

  beforeAll(async () => {
    const world = await confirmed();
    await destroy(world, faulty(world.ports, recording(calls)));
    completed = (await destructionNow(world)).completed;
  });

  /** The process stops before, or just after, its n-th call that changes something. */
  const stopsAt = (n: number, when: 'before' | 'after'): Toll => {
    let count = 0;
    const seen: Call[] = [];
    const record = recording(seen);
    return async (call, make) => {
      await record(call, async () => undefined);
      if (seen.length === count) return make();
      count = seen.length;
      if (count !== n) return make();
      if (when === 'after') await make();
      throw new Error('the process stopped');
    };
  };

  test.each(['before', 'after'] as const)('%s it: whoever comes next ends it, with the same record', async (when) => {
    expect(calls.length).toBeGreaterThan(30);
    for (let n = 1; n <= calls.length; n += 1) {
      const world = await confirmed();
      await destroy(world, faulty(world.ports, stopsAt(n, when))).catch(() => undefined);
      await destroy(world);
      expect(await traces(world), `call ${n}: ${calls[n - 1]?.of}.${calls[n - 1]?.method}`).toEqual(NOTHING);
      expect((await destructionNow(world)).completed).toEqual(completed);
    }
  });
});
