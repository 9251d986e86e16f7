import { describe, expect, test } from 'vitest';
import type { CodeRecord, TeamChannel } from '../../src/application/ports/people.ts';
import { as } from '../../src/domain/ids.ts';
import {
  aConversation,
  anAccount,
  aPerson,
  at,
  elsewhere,
  fresh,
  type GivenStores,
  linked,
  municipalityId,
  twentyAtOnce,
} from './samples.ts';

export const peopleContract = (stores: GivenStores) =>
  describe('people', () => {
    test('a person is found by id, in their municipality alone', async () => {
      const person = aPerson({ accounts: [linked(anAccount())] });
      await stores().people.add(person);
      expect(await stores().people.get(municipalityId, person.personId)).toEqual(person);
      expect(await stores().people.get(elsewhere, person.personId)).toBeNull();
    });

    test('adding the same person again changes nothing', async () => {
      const person = aPerson();
      await stores().people.add(person);
      await stores().people.add({ ...person, name: 'Somebody else' });
      expect(await stores().people.get(municipalityId, person.personId)).toEqual(person);
    });

    test('what somebody sets for themselves is kept, and those who set nothing have nothing', async () => {
      const person = aPerson();
      await stores().people.add(person);
      const hours = { workingDays: [1, 2, 4], listAt: 600, quietUntil: 540, quietFrom: 1020 } as const;
      expect(await stores().people.update({ ...person, hours, version: 2 })).toBe('updated');
      expect((await stores().people.get(municipalityId, person.personId))?.hours).toEqual(hours);
    });

    test('two people without an account stand beside each other', async () => {
      const owner = as<typeof municipalityId>(fresh('gouda'));
      const [one, other] = [aPerson({ municipalityId: owner }), aPerson({ municipalityId: owner })];
      await stores().people.add(one);
      await stores().people.add(other);
      expect(await stores().people.all(owner)).toEqual([one, other]);
    });

    test('an account leads to its person, linked by whatever workspace it has', async () => {
      const account = anAccount();
      const person = aPerson({ accounts: [linked(anAccount()), linked(account)] });
      await stores().people.add(person);
      expect(await stores().people.byAccount(account)).toEqual(person);
      expect(await stores().people.byAccount({ ...account, workspace: 'T2' })).toBeNull();
      expect(await stores().people.byAccount({ ...account, platform: 'teams' })).toBeNull();
    });

    test('a workspace leads to everybody with an account there, of whatever municipality', async () => {
      const workspace = fresh('TX');
      const here = () => linked({ platform: 'slack', workspace, user: fresh('U') });
      const [one, other] = [
        aPerson({ accounts: [here()] }),
        aPerson({ municipalityId: elsewhere, accounts: [here()] }),
      ];
      const nearby = linked({ platform: 'slack', workspace: `${workspace}9`, user: fresh('U') });
      for (const person of [one, other, aPerson({ accounts: [nearby] })]) await stores().people.add(person);
      const found = await stores().people.inWorkspace('slack', workspace);
      expect(found.map(({ personId }) => personId).sort()).toEqual([one.personId, other.personId].sort());
      expect(await stores().people.inWorkspace('teams', workspace)).toEqual([]);
    });

    test('an update made from an older version is stale', async () => {
      const person = aPerson();
      await stores().people.add(person);
      expect(await stores().people.update({ ...person, language: 'en', version: 2 })).toBe('updated');
      expect(await stores().people.update({ ...person, name: 'Late', version: 2 })).toBe('stale');
      expect(await stores().people.get(municipalityId, person.personId)).toEqual({
        ...person,
        language: 'en',
        version: 2,
      });
    });

    test('a person who is not there can not be updated', async () => {
      expect(await stores().people.update(aPerson({ version: 2 }))).toBe('stale');
    });

    test('an account belongs to one person', async () => {
      const account = anAccount();
      const [holder, other] = [aPerson({ accounts: [linked(account)] }), aPerson()];
      await stores().people.add(holder);
      await stores().people.add(other);
      expect(await stores().people.update({ ...other, accounts: [linked(account)], version: 2 })).toBe('accountTaken');
      expect(await stores().people.byAccount(account)).toEqual(holder);
    });

    test('an account that was let go of can be linked to somebody else', async () => {
      const account = anAccount();
      const [before, after] = [aPerson({ accounts: [linked(account)] }), aPerson()];
      await stores().people.add(before);
      await stores().people.add(after);
      await stores().people.update({ ...before, accounts: [], version: 2 });
      const linkedNow = { ...after, accounts: [linked(account)], version: 2 };
      expect(await stores().people.update(linkedNow)).toBe('updated');
      expect(await stores().people.byAccount(account)).toEqual(linkedNow);
    });

    test('of twenty people who link one account at once, one gets it', async () => {
      const account = anAccount();
      const people = await twentyAtOnce(async () => {
        const person = aPerson();
        await stores().people.add(person);
        return person;
      });
      const results = await Promise.all(
        people.map((one) => stores().people.update({ ...one, accounts: [linked(account)], version: 2 })),
      );
      expect(results.filter((result) => result === 'updated')).toHaveLength(1);
      expect(results.filter((result) => result === 'accountTaken')).toHaveLength(19);
    });

    test('of twenty updates of one version, one is written', async () => {
      const person = aPerson();
      await stores().people.add(person);
      const results = await twentyAtOnce((n) => stores().people.update({ ...person, name: `Name ${n}`, version: 2 }));
      expect(results.filter((result) => result === 'updated')).toHaveLength(1);
    });
  });

export const codesContract = (stores: GivenStores) =>
  describe('one-time codes', () => {
    const aCode = (given: Partial<CodeRecord> = {}): CodeRecord => ({
      codeHash: fresh('hash'),
      municipalityId,
      purpose: { for: 'person', personId: as('p1'), confirmed: false },
      expiresAt: at('12:00'),
      usedAt: null,
      ...given,
    });

    test('a code is found by its hash', async () => {
      const code = aCode();
      await stores().people.addCode(code);
      expect(await stores().people.findCode(code.codeHash)).toEqual(code);
      expect(await stores().people.findCode('unknown')).toBeNull();
    });

    test('of twenty who use a code at once, one may', async () => {
      const code = aCode();
      await stores().people.addCode(code);
      const results = await twentyAtOnce(() => stores().people.useCode(code.codeHash, at('10:00')));
      expect(results.filter(Boolean)).toHaveLength(1);
      expect((await stores().people.findCode(code.codeHash))?.usedAt).toBe(at('10:00'));
    });

    test('codes that are out are those of the municipality that nobody used', async () => {
      const out = aCode({ municipalityId: as(fresh('gouda')) });
      const used = aCode({ municipalityId: out.municipalityId });
      for (const code of [out, used, aCode()]) await stores().people.addCode(code);
      await stores().people.useCode(used.codeHash, at('10:00'));
      expect(await stores().people.unusedCodes(out.municipalityId)).toEqual([out]);
    });

    test('an unknown code can not be used', async () => {
      expect(await stores().people.useCode('unknown', at('10:00'))).toBe(false);
    });
  });

export const channelsContract = (stores: GivenStores) =>
  describe('channels of project teams', () => {
    const aChannel = (given: Partial<TeamChannel> = {}): TeamChannel => ({
      municipalityId,
      programmeId: as('p1'),
      projectId: as(fresh('project')),
      conversation: aConversation(),
      ...given,
    });

    test('a project has one channel: the last one that was set', async () => {
      const first = aChannel();
      const second = { ...first, conversation: aConversation() };
      await stores().channels.set(first);
      await stores().channels.set(second);
      expect(await stores().channels.get(municipalityId, first.projectId)).toEqual(second);
      expect(await stores().channels.byConversation(first.conversation)).toEqual([]);
      expect(await stores().channels.get(elsewhere, first.projectId)).toBeNull();
    });

    test('a channel can serve several projects', async () => {
      const conversation = aConversation(`C-${'long'.repeat(1000)}`);
      const channels = [aChannel({ conversation }), aChannel({ conversation })];
      for (const channel of channels) await stores().channels.set(channel);
      expect(await stores().channels.byConversation(conversation)).toEqual(channels);
    });

    test('of twenty that set it at once one stays', async () => {
      const channel = aChannel();
      await twentyAtOnce((n) => stores().channels.set({ ...channel, conversation: aConversation(`race-${n}`) }));
      const stored = await stores().channels.get(municipalityId, channel.projectId);
      expect(stored?.conversation.ref).toMatch(/^race-\d+$/);
    });
  });
