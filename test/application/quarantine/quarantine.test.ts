import { beforeEach, describe, expect, test } from 'vitest';
import { releaseAsOperator } from '../../../src/application/operator/release.ts';
import type { Message } from '../../../src/application/ports/deliveries.ts';
import { heldMessages } from '../../../src/application/quarantine/held.ts';
import { holdAtStart, holdOf, noteTick } from '../../../src/application/quarantine/hold.ts';
import { tick } from '../../../src/application/time/tick.ts';
import { as, type Instant, municipalityStream } from '../../../src/domain/ids.ts';
import { municipalityId, person } from '../../builders/haarlem.ts';
import { createWorld, type World } from '../world.ts';

const LATER = as<Instant>('9999-12-31T00:00:00.000Z');
const EVERY_STATE = ['planned', 'sending', 'sent', 'retry', 'ambiguous', 'failed', 'superseded', 'expired'] as const;
const OPENED = '2007-09-17T09:00:00.000Z';
const NOBODY = { work: async () => undefined } as never;
const ONLY_LOOK = { confirmed: false, skip: [], operator: 'Bas Bakker' };
const LET_GO = { ...ONLY_LOOK, confirmed: true };

let world: World;

/** The text is fixed and its requests to sign are owed; the last tick was that many hours ago. */
async function stoodStill(hours: number): Promise<void> {
  world.clock.set(new Date(Date.parse(OPENED) - hours * 3_600_000).toISOString());
  await noteTick(world.ports);
  world.clock.set(OPENED);
}

const start = (quarantine = false) => holdAtStart(world.ports, { quarantine });
const work = () => tick(world.ports, NOBODY);
const posts = () => world.slack.posts + world.teams.posts;

beforeEach(async () => {
  world = await createWorld({ phase: 'frozen' });
});

describe('a start after a standstill', () => {
  test('of more than six hours, with messages due, holds all sending; it is planned meanwhile', async () => {
    await stoodStill(7);
    expect(await start()).toMatchObject({ because: 'lateStart' });
    await work();
    expect(posts()).toBe(0);
    expect((await heldMessages(world.ports)).length).toBeGreaterThan(0);
  });

  test('of less holds nothing', async () => {
    await stoodStill(5);
    expect(await start()).toBeNull();
    await work();
    expect(posts()).toBeGreaterThan(0);
  });

  test('with nothing due holds nothing', async () => {
    await work();
    const sent = posts();
    await stoodStill(7);
    const next = await world.ports.wakeups.due(LATER, 1_000);
    for (const { owner, marks, plannedUntil, seq, calendarVersion } of next)
      await world.ports.wakeups.planned(owner, marks, { nextDueAt: null, plannedUntil, seq, calendarVersion });
    expect(await start()).toBeNull();
    expect(posts()).toBe(sent);
  });

  test('lifts the hold by itself where what was due is no message', async () => {
    await work();
    const sent = posts();
    await stoodStill(7);
    await world.ports.wakeups.mark(municipalityStream(municipalityId), municipalityId, await world.ports.clock.now());
    expect(await start()).not.toBeNull();
    await work();
    expect(await holdOf(world.ports)).toBeNull();
    expect(posts()).toBe(sent);
  });

  test('for the first time ever holds nothing', async () => {
    world.clock.set(OPENED);
    expect(await start()).toBeNull();
  });

  test('with --quarantine holds, whatever is due, and the hold outlasts a restart', async () => {
    await stoodStill(0);
    expect(await start(true)).toMatchObject({ because: 'asked' });
    await work();
    expect(await start()).toMatchObject({ because: 'asked' });
    expect(posts()).toBe(0);
  });
});

describe('handslag release', () => {
  beforeEach(async () => {
    await stoodStill(7);
    await start();
    await work();
  });

  const states = async (): Promise<readonly Message[]> => {
    const of = (personId: string) => world.ports.messages.ofRecipient(`person/${personId}`, EVERY_STATE, 1_000);
    return (await Promise.all(Object.values(person).map(of))).flat().filter(({ editOf }) => editOf === null);
  };
  const eventsOf = async () =>
    (await world.ports.journal.read(municipalityId, municipalityStream(municipalityId), 0)).map(
      ({ canonical }) => JSON.parse(canonical) as { events: readonly { type: string }[] },
    );

  test('lists what waits, to whom and what, and lets nothing go', async () => {
    const { ok, text } = await releaseAsOperator(world.ports, ONLY_LOOK);
    expect(ok).toBe(true);
    expect(text).toContain('more than 6 hours earlier');
    for (const { id, message } of await heldMessages(world.ports))
      expect(text).toMatch(
        new RegExp(`${id} .* to ${message.recipient}: (the request to sign|a signature on paper|the summary)`),
      );
    await work();
    expect(posts()).toBe(0);
  });

  test('with --yes it goes out at the next tick, once, and the journal says who let it go', async () => {
    const waiting = (await heldMessages(world.ports)).length;
    await releaseAsOperator(world.ports, LET_GO);
    await work();
    expect((await states()).map(({ state }) => state)).toEqual(Array(waiting).fill('sent'));
    await work();
    expect(posts()).toBe(waiting);
    expect((await eventsOf()).at(-1)).toMatchObject({
      actor: { kind: 'operator' },
      events: [{ type: 'SendingReleased', sent: waiting, skipped: 0 }],
    });
  });

  test('what the operator skips is not sent, and its record says that it may have arrived', async () => {
    const [first] = await heldMessages(world.ports);
    const id = first?.id ?? '';
    await releaseAsOperator(world.ports, { ...LET_GO, skip: [id] });
    await work();
    const skipped = (await states()).find(({ messageId }) => messageId === first?.message.messageId);
    expect(skipped).toMatchObject({ state: 'ambiguous', everAmbiguous: true, attempt: 0 });
    expect(posts()).toBe((await states()).length - 1);
    expect((await eventsOf()).at(-1)).toMatchObject({ events: [{ type: 'SendingReleased', skipped: 1 }] });
  });

  test('--skip all sends nothing, and does not owe it anew', async () => {
    await releaseAsOperator(world.ports, { ...LET_GO, skip: ['all'] });
    await work();
    await world.ports.wakeups.mark(`person/${person.policeChief}`, municipalityId, await world.ports.clock.now());
    await work();
    expect(posts()).toBe(0);
  });

  test('an id that does not wait releases nothing', async () => {
    const { ok, text } = await releaseAsOperator(world.ports, { ...LET_GO, skip: ['00000000'] });
    expect(ok).toBe(false);
    expect(text).toContain('00000000');
    expect(await holdOf(world.ports)).not.toBeNull();
  });

  test('where nothing is held says so', async () => {
    await releaseAsOperator(world.ports, LET_GO);
    expect((await releaseAsOperator(world.ports, ONLY_LOOK)).text).toBe('Nothing is held: messages go out.');
  });
});
