import { describe, expect, test } from 'vitest';
import { commandMunicipality } from '../../src/application/command.ts';
import { nowReachable } from '../../src/application/people/account-messages.ts';
import { addLink } from '../../src/application/people/linking.ts';
import type { Ports } from '../../src/application/ports.ts';
import { sendTo } from '../../src/application/sending/send.ts';
import { markProgrammes } from '../../src/application/time/mark-programmes.ts';
import { doDue } from '../../src/application/time/tick.ts';
import { as, type CommandId } from '../../src/domain/ids.ts';
import { activity, mandates, municipalityId, party, person } from '../builders/haarlem.ts';
import { buttonsOf, wordsOf } from './conversation/shown.ts';
import { eventsOf, frozen, SIGNATORIES, sentTo, sign, stateOfMessages, wordsTo } from './sent.ts';
import { accountOf } from './world.ts';

describe('requests to sign', () => {
  test('a freeze sends every signatory with chat one request, once', async () => {
    const world = await frozen();
    await world.work();
    await world.work();
    expect(SIGNATORIES.map((who) => sentTo(world, who).length)).toEqual([1, 1, 1, 1]);
    expect(sentTo(world, person.residentsChair)).toHaveLength(0);
  });

  test('that a request arrived enters the journal', async () => {
    const world = await frozen();
    await world.work();
    expect(
      eventsOf(world, 'SignRequestDelivered')
        .map(({ personId }) => personId)
        .sort(),
    ).toEqual([...SIGNATORIES].sort());
  });

  test('outside the hours in which people may be written to, it waits for the morning', async () => {
    const world = await frozen();
    world.clock.set('2007-09-17T20:00:00.000Z');
    await world.work();
    expect(sentTo(world, person.alderman)).toHaveLength(0);
    world.clock.set('2007-09-18T06:00:00.000Z');
    await world.work();
    expect(sentTo(world, person.alderman)).toHaveLength(1);
  });

  test('a signature changes the copy at once, and again when it counts', async () => {
    const world = await frozen();
    await world.work();
    await sign(world, party.municipality, '2007-09-17T09:10:00.000Z');
    await world.work();
    const [message] = sentTo(world, person.alderman);
    expect(message?.before).toHaveLength(1);
    world.clock.set('2007-09-17T09:20:00.000Z');
    await world.work();
    expect(message?.before).toHaveLength(2);
    expect(sentTo(world, person.alderman)).toHaveLength(1);
  });

  test('when the last signature counts, every copy says so and no request can be answered any more', async () => {
    const world = await frozen();
    await world.work();
    const parties = Object.values(party);
    for (const [index, partyId] of parties.entries()) await sign(world, partyId, `2007-09-17T09:1${index}:00.000Z`);
    world.clock.set('2007-09-17T09:30:00.000Z');
    await world.work();
    expect((await world.programme()).phase).toBe('active');
    for (const who of SIGNATORIES) {
      const [request] = sentTo(world, who);
      expect(
        request === undefined ? [] : buttonsOf(request).filter(({ label }) => /^(Teken|Maak ongedaan)/.test(label)),
      ).toEqual([]);
      expect(request?.before.length).toBeGreaterThan(0);
    }
    expect(Object.values(activity)).toHaveLength(eventsOf(world, 'AgreementStarted').length);
  });
});

describe('a copy', () => {
  test('changes as often as who may sign does, also while the programme stands still', async () => {
    const world = await frozen();
    await world.work();
    const coordinator = await world.ports.people.get(municipalityId, person.coordinator);
    const actor = { kind: 'person', personId: person.coordinator } as const;
    const inOffice = mandates.find(({ partyId }) => partyId === party.police);
    if (inOffice === undefined) throw new Error('no mandate');
    for (const type of ['WithdrawMandate', 'GrantMandate', 'WithdrawMandate'] as const) {
      const commandId = as<CommandId>(`mandate-${world.stores.journal.commits.length}`);
      const command =
        type === 'GrantMandate'
          ? ({ type, mandate: inOffice } as const)
          : ({ type, partyId: party.police, personId: person.policeChief } as const);
      await commandMunicipality(world.ports, municipalityId, command, { actor, person: coordinator, commandId });
      await markProgrammes(world.ports, municipalityId);
      await world.work();
    }
    const [request] = sentTo(world, person.policeChief);
    expect(request?.before.map((card) => wordsOf({ card }).includes('Teken'))).toEqual([true, false, true]);
  });
});

describe('what the platform says', () => {
  test('a reply lost on a request to sign: the record says ambiguous, and it is sent again', async () => {
    const world = await frozen();
    world.teams.next({ kind: 'lost' });
    await world.work();
    expect(sentTo(world, person.policeChief)).toHaveLength(2);
    const [message] = await stateOfMessages(world, person.policeChief);
    expect(message).toMatchObject({ state: 'sent', everAmbiguous: true, attempt: 2 });
    expect(eventsOf(world, 'SignRequestDelivered')).toHaveLength(4);
  });

  test('where the platform can tell that it arrived, nothing is sent again', async () => {
    const world = await frozen();
    world.teams.next({ kind: 'lost' });
    world.teams.finds('found');
    await world.work();
    expect(sentTo(world, person.policeChief)).toHaveLength(1);
    expect((await stateOfMessages(world, person.policeChief))[0]).toMatchObject({ state: 'sent', everAmbiguous: true });
  });

  test('certainly not sent: the same message, later', async () => {
    const world = await frozen();
    world.teams.next({ kind: 'notSent', retryAfterMs: 2_000, reason: 'ratelimited' });
    await world.work();
    expect(sentTo(world, person.policeChief)).toHaveLength(0);
    world.clock.set('2007-09-17T09:00:02.000Z');
    await world.work();
    expect(sentTo(world, person.policeChief)).toHaveLength(1);
  });

  test('an account that is gone: not reached, in the journal and to the coordinator', async () => {
    const world = await frozen();
    world.teams.remove(person.policeChief);
    await world.work();
    expect(eventsOf(world, 'SignRequestNotReached').map(({ partyId }) => partyId)).toEqual([party.police]);
    world.clock.set('2007-09-18T07:30:00.000Z');
    await world.work();
    expect(wordsTo(world, person.coordinator)).toContain(`Naam van ${person.policeChief}`);
  });

  test('who was not reached gets what waited as soon as there is another account', async () => {
    const world = await frozen();
    world.teams.remove(person.policeChief);
    await world.work();
    const chief = await world.ports.people.get(municipalityId, person.policeChief);
    if (chief === null) throw new Error('no chief');
    const account = { ...accountOf(person.alderman), user: 'chief-on-slack' };
    await addLink(world.ports, chief, {
      account,
      linkId: 'second',
      state: 'confirmed',
      linkedAt: as('2007-09-17T09:00:00.000Z'),
      direct: null,
      goneAt: null,
    });
    await nowReachable(world.ports, chief);
    await world.work();
    expect(world.slack.inboxOf('chief-on-slack')).toHaveLength(1);
  });
});

describe('two workers', () => {
  test('never send one message twice', async () => {
    const world = await frozen();
    world.slack.slowly(() => new Promise((resolve) => setImmediate(resolve)));
    world.teams.slowly(() => new Promise((resolve) => setImmediate(resolve)));
    await Promise.all([doDue(world.ports), doDue(world.ports), doDue(world.ports)]);
    await world.work();
    expect(SIGNATORIES.map((who) => sentTo(world, who).length)).toEqual([1, 1, 1, 1]);
  });

  test('a message that is sent before its maker bound what it carries is sent whole, once', async () => {
    const world = await frozen();
    const { deliveries } = world.ports;
    const slowMaker: Ports = {
      ...world.ports,
      deliveries: {
        ...deliveries,
        carry: async (deliveryIds, messageId) => {
          for (const who of SIGNATORIES) await sendTo(world.ports, `person/${who}`);
          await deliveries.carry(deliveryIds, messageId);
        },
      },
    };
    await doDue(slowMaker);
    expect(SIGNATORIES.map((who) => sentTo(world, who).length)).toEqual([1, 1, 1, 1]);
    expect((await stateOfMessages(world, person.alderman)).map(({ state }) => state)).toEqual(['sent']);
  });
});
