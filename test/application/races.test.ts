import { describe, expect, test } from 'vitest';
import { commandProgramme } from '../../src/application/command.ts';
import type { Delivery, Message } from '../../src/application/ports/deliveries.ts';
import { sendTo } from '../../src/application/sending/send.ts';
import { owe } from '../../src/application/time/owe.ts';
import { doDue, wake } from '../../src/application/time/tick.ts';
import {
  as,
  type ChangeRequestId,
  type CommandId,
  type PersonId,
  programmeStream,
  type StreamId,
} from '../../src/domain/ids.ts';
import { personActor } from '../builders/fold.ts';
import { activity, municipalityId, party, person, programmeId, project, sealed } from '../builders/haarlem.ts';
import { signStep } from '../builders/programme.ts';
import { type Call, faulty, meanwhile, type Toll } from '../fakes/faulty.ts';
import { buttonsOf, wordsOf } from './conversation/shown.ts';
import { createWorld, type World } from './world.ts';

const frozen = async (): Promise<World> => {
  const world = await createWorld({ phase: 'frozen' });
  world.clock.set('2007-09-17T09:00:00.000Z');
  return world;
};

const sentTo = (world: World, user: PersonId) => [...world.slack.inboxOf(user), ...world.teams.inboxOf(user)];

const sign = async (world: World, ports = world.ports, at = '2007-09-17T09:10:00.000Z') => {
  world.clock.set(at);
  const { actor, command } = signStep(party.municipality, 1, as(at));
  const alderman = await ports.people.get(municipalityId, person.alderman);
  const giving = { actor, person: alderman, commandId: as<CommandId>('sign') };
  const outcome = await commandProgramme(ports, municipalityId, programmeId, command, giving);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
};

const toAlderman = ({ of, method, given: [delivery] }: Call) =>
  of === 'deliveries' && method === 'insert' && (delivery as { recipient: string }).recipient.includes('alderman');

describe('another worker looks in between', () => {
  test('between the mark and the delivery: it is sent all the same', async () => {
    const world = await frozen();
    const look = () => wake(world.ports, `person/${person.alderman}`);
    await wake(faulty(world.ports, meanwhile(toAlderman, look)), programmeStream(programmeId));
    await world.work();
    expect(sentTo(world, person.alderman)).toHaveLength(1);
  });

  test('while it sends to somebody: a hint for that person is given again, and nothing is sent twice', async () => {
    const world = await frozen();
    const hints: number[] = [];
    const queue = { ...world.ports.queue, send: async (_: unknown, inMs: number) => void hints.push(inMs) };
    const recipient = `person/${person.alderman}` as const;
    const now = await world.ports.clock.real();
    await world.ports.leases.acquire(`send|${recipient}`, 'another', now, as('2007-09-17T09:01:00.000Z'));
    await sendTo({ ...world.ports, queue }, recipient);
    expect(hints).toEqual([1_000]);
    expect(sentTo(world, person.alderman)).toEqual([]);
  });

  test('between the mark and the commit: its consequences are planned all the same', async () => {
    const world = await frozen();
    await world.work();
    const look = () => wake(world.ports, programmeStream(programmeId));
    const isAppend = ({ of, method }: Call) => of === 'journal' && method === 'append';
    world.clock.set('2007-09-17T09:10:00.000Z');
    await sign(world, faulty(world.ports, meanwhile(isAppend, look)));
    await world.work();
    expect(sentTo(world, person.alderman)[0]?.before).toHaveLength(1);
  });
});

describe('what changes while a message is on its way', () => {
  const isPostTo =
    (user: PersonId) =>
    ({ method, given: [conversation] }: Call) =>
      method === 'post' && (conversation as { ref: string }).ref === `dm-${user}`;

  test('shows on its copy, also where the copy was looked at before it was out', async () => {
    const world = await frozen();
    const reopened = async () => {
      const coordinator = await world.ports.people.get(municipalityId, person.coordinator);
      const giving = {
        actor: personActor(person.coordinator),
        person: coordinator,
        commandId: as<CommandId>('reopen'),
      };
      await commandProgramme(
        world.ports,
        municipalityId,
        programmeId,
        { type: 'Reopen', reason: sealed('why') },
        giving,
      );
      await wake(world.ports, programmeStream(programmeId));
    };
    await doDue(faulty(world.ports, meanwhile(isPostTo(person.alderman), reopened)));
    await world.work();
    const [request] = sentTo(world, person.alderman);
    expect(request?.before).toHaveLength(1);
    expect(request === undefined ? [] : buttonsOf(request).map(({ label }) => label)).not.toContain('Teken');
  });

  test('a reply that comes after the lease is believed: nothing is sent again', async () => {
    const world = await frozen();
    const anotherTakesItForLost = async () => {
      world.clock.set('2007-09-17T09:02:00.000Z');
      await sendTo(world.ports, `person/${person.alderman}`);
    };
    await doDue(faulty(world.ports, meanwhile(isPostTo(person.alderman), anotherTakesItForLost)));
    await world.work();
    expect(sentTo(world, person.alderman)).toHaveLength(1);
    const [message] = await world.ports.messages.ofRecipient(`person/${person.alderman}`, ['sent'], 1);
    expect(message).toMatchObject({ everAmbiguous: true, attempt: 1 });
  });

  test('an envelope that another worker made keeps what it lists; the rest goes in another', async () => {
    const world = await frozen();
    await wake(world.ports, programmeStream(programmeId));
    const recipient = `person/${person.alderman}` as const;
    const [request] = await world.ports.deliveries.openFor(recipient);
    if (request === undefined) throw new Error('nothing owed');
    const line = (slot: string): Omit<Delivery, 'state' | 'messageId' | 'notReachedAt'> => ({
      ...request,
      deliveryId: slot,
      kind: 'notReached',
      slot: `not-reached|${request.deliveryId}${slot}`,
      dueAt: as('2007-09-17T05:00:00.000Z'),
    });
    await owe(world.ports, line('first'));
    const made: Message[] = [];
    const firstAlone: Toll = async (call, make) => {
      const [message] = call.given as readonly Message[];
      if (call.of === 'messages' && call.method === 'insert' && message?.form === 'list') {
        made.push({ ...message, deliveryIds: ['first'] });
        await world.ports.messages.insert({ ...message, deliveryIds: ['first'] });
      }
      return make();
    };
    await owe(world.ports, line('second'));
    await wake(faulty(world.ports, firstAlone), recipient);
    const [second] = await world.ports.deliveries.get(['second']);
    expect(made).toHaveLength(1);
    expect(second).toMatchObject({ state: 'open', messageId: null });
    expect((await world.ports.wakeups.get(recipient))?.nextDueAt).not.toBeNull();
  });
});

describe('news that came in late', () => {
  test('a slow commit with an earlier moment than its neighbour is planned all the same', async () => {
    const world = await frozen();
    await world.work();
    world.clock.set('2007-09-17T09:20:00.000Z');
    await world.ports.wakeups.mark(programmeStream(programmeId), municipalityId, as('2007-09-17T09:20:00.000Z'));
    await world.work();
    await sign(world, world.ports, '2007-09-17T09:21:00.000Z');
    world.clock.set('2007-09-17T09:19:00.000Z');
    const chief = await world.ports.people.get(municipalityId, person.policeChief);
    const asked = {
      type: 'AskForChange',
      revision: 1,
      partyId: party.police,
      changeRequestId: as<ChangeRequestId>('wens'),
      personId: person.policeChief,
      text: sealed('wens'),
    } as const;
    const giving = { actor: personActor(person.policeChief), person: chief, commandId: as<CommandId>('wens') };
    expect(await commandProgramme(world.ports, municipalityId, programmeId, asked, giving)).toMatchObject({ ok: true });
    world.clock.set('2007-09-17T09:22:00.000Z');
    await world.work();
    const owed = await world.ports.deliveries.ofOwner(programmeStream(programmeId));
    expect(owed.filter(({ kind }) => kind === 'changeAsked')).toHaveLength(1);
  });
});

describe('what can not be done', () => {
  test('a channel that is gone is written to once, and the coordinators are told', async () => {
    const world = await createWorld({ phase: 'active' });
    const conversation = { platform: 'slack', workspace: 'T1', kind: 'channel', ref: 'dm-kanaal' } as const;
    await world.ports.channels.set({ municipalityId, programmeId, projectId: project.squares, conversation });
    world.slack.remove('kanaal');
    world.clock.set('2007-09-24T09:00:00.000Z');
    await world.work();
    const { posts } = world.slack;
    world.clock.set('2007-09-24T09:05:00.000Z');
    await world.work();
    expect(world.slack.posts).toBe(posts);
    const failed = await world.ports.messages.ofRecipient(`channel/${project.squares}`, ['failed', 'superseded'], 20);
    expect(new Set(failed.map(({ state }) => state))).toEqual(new Set(['failed']));
    const carried = await world.ports.deliveries.get(failed.flatMap(({ deliveryIds }) => deliveryIds));
    const activated = carried.find(({ kind }) => kind === 'activated');
    const told = await world.ports.deliveries.openFor(`person/${person.coordinator}`);
    expect(told.map(({ slot }) => slot)).toContain(`not-reached|${activated?.deliveryId}`);
    world.clock.set('2007-09-25T08:00:00.000Z');
    await world.work();
    const shown = [...world.slack.messages, ...world.teams.messages].map(({ card }) =>
      wordsOf({ kind: 'private', card }),
    );
    const notice = shown.find((words) => words.includes('Niet bereikt: het kanaal van Pleinen en tuinen'));
    expect(notice).toContain('Het kanaal is gearchiveerd, of Handslag zit er niet meer in.');
  });

  test('however many fail for ever, those behind them get their turn', async () => {
    const world = await frozen();
    const broken = Array.from({ length: 501 }, (_, index) => as<StreamId>(`agreement/broken-${index}`));
    for (const owner of broken) {
      await world.ports.wakeups.mark(owner, municipalityId, as('2007-07-01T00:00:00.000Z'));
    }
    const failing: Toll = async ({ of, method, given }, make) => {
      if (of === 'leases' && method === 'acquire' && String(given[0]).includes('broken')) throw new Error('broken');
      return make();
    };
    await doDue(faulty(world.ports, failing));
    expect(sentTo(world, person.alderman)).toHaveLength(1);
  });

  test('a message that can not be made does not hold those behind it', async () => {
    const world = await frozen();
    await wake(world.ports, programmeStream(programmeId));
    const [request] = await world.ports.deliveries.openFor(`person/${person.alderman}`);
    if (request === undefined) throw new Error('nothing owed');
    const dueAt = as<typeof request.dueAt>('2007-09-17T05:00:00.000Z');
    const slot = `not-reached|${request.deliveryId}`;
    await owe(world.ports, { ...request, deliveryId: 'line', kind: 'notReached', slot, dueAt });
    const noText: Toll = async ({ of, method }, make) => {
      if (of === 'texts' && method === 'get') throw new TypeError('a mistake of ours');
      return make();
    };
    await doDue(faulty(world.ports, noText));
    const [only] = await world.ports.messages.ofRecipient(`person/${person.alderman}`, ['sent'], 5);
    expect(only?.form).toBe('list');
  });

  test('what expired before anybody could look is decided too, as expired', async () => {
    const world = await createWorld({ phase: 'active' });
    world.clock.set('2007-09-24T09:00:00.000Z');
    await world.work();
    world.clock.set('2008-02-01T09:00:00.000Z');
    await world.work();
    const history = await world.agreement(activity.evenings);
    expect(history.checkIns.slice(0, 2).map(({ outcome }) => outcome)).toEqual(['notReached', 'notReached']);
  });
});
