import { describe, expect, test } from 'vitest';
import type { Message, MessageState } from '../../src/application/ports/deliveries.ts';
import { as } from '../../src/domain/ids.ts';
import { aConversation, aMessage, at, fresh, type GivenStores, twentyAtOnce } from './samples.ts';

const ids = (messages: readonly Message[]): readonly string[] => messages.map(({ messageId }) => messageId);
const aRecipient = (): Message['recipient'] => `person/${fresh('p')}`;

export const messagesContract = (stores: GivenStores) =>
  describe('messages', () => {
    const inserted = async (given: Partial<Message> = {}): Promise<Message> => {
      const message = aMessage(given);
      await stores().messages.insert(message);
      return message;
    };

    test('a message comes back as it was inserted', async () => {
      const message = await inserted({ conversation: aConversation(), owners: [as('a/1'), as('a/2')] });
      expect(await stores().messages.get(message.messageId)).toEqual(message);
      expect(await stores().messages.get('unknown')).toBeNull();
    });

    test('of twenty inserts of one message, one decides', async () => {
      const message = aMessage();
      const results = await twentyAtOnce(() => stores().messages.insert(message));
      expect(results.filter((result) => result === 'inserted')).toHaveLength(1);
    });

    test('a step sets the state and what goes with it, and nothing else', async () => {
      const message = await inserted();
      const set = { attempt: 1, leaseUntil: at('09:05'), conversation: aConversation() };
      expect(await stores().messages.step(message.messageId, { state: 'planned', attempt: 0 }, 'sending', set)).toBe(
        true,
      );
      expect(await stores().messages.get(message.messageId)).toEqual({ ...message, ...set, state: 'sending' });
    });

    test('a step from another state or attempt does nothing', async () => {
      const message = await inserted({ state: 'retry', attempt: 2 });
      const { step } = stores().messages;
      expect(await step(message.messageId, { state: 'planned', attempt: 2 }, 'sending', {})).toBe(false);
      expect(await step(message.messageId, { state: 'retry', attempt: 1 }, 'sending', {})).toBe(false);
      expect(await step('unknown', { state: 'planned', attempt: 0 }, 'sending', {})).toBe(false);
      expect(await stores().messages.get(message.messageId)).toEqual(message);
    });

    test('of twenty workers that take one step, one sends', async () => {
      const message = await inserted();
      const results = await twentyAtOnce(() =>
        stores().messages.step(message.messageId, { state: 'planned', attempt: 0 }, 'sending', { attempt: 1 }),
      );
      expect(results.filter(Boolean)).toHaveLength(1);
    });

    test('what streams sent is counted, and given newest first in parts, without edits', async () => {
      const [one, other] = [as<Message['owners'][number]>(fresh('a/')), as<Message['owners'][number]>(fresh('a/'))];
      const first = await inserted({ state: 'sent', owners: [one], sendAt: at('09:00') });
      const second = await inserted({ state: 'failed', owners: [one, other], sendAt: at('09:01') });
      const third = await inserted({ state: 'sent', owners: [other], sendAt: at('09:02') });
      await inserted({ state: 'sent', owners: [one], editOf: first.messageId });
      await inserted({ state: 'sent', owners: [as(fresh('a/'))] });
      const { newestOf, countOf } = stores().messages;
      const states: readonly MessageState[] = ['sent', 'failed'];
      expect(await countOf([one, other], states)).toBe(3);
      expect(await countOf([one], ['failed'])).toBe(1);
      expect(ids(await newestOf([one, other], states, { skip: 0, limit: 2 }))).toEqual(ids([third, second]));
      expect(ids(await newestOf([one, other], states, { skip: 2, limit: 2 }))).toEqual(ids([first]));
    });

    test('a note changes what is known of a sent message, not its state', async () => {
      const message = await inserted({ state: 'sent', recorded: false, live: true, conversation: aConversation() });
      await stores().messages.note(message.messageId, { recorded: true, shown: 'abc' });
      await stores().messages.note(message.messageId, {});
      expect(await stores().messages.get(message.messageId)).toEqual({ ...message, recorded: true, shown: 'abc' });
    });

    test('the queue of a recipient is what still has to go out, in order', async () => {
      const recipient = aRecipient();
      const third = await inserted({ recipient, sendAt: at('11:00') });
      const first = await inserted({ recipient, sendAt: at('09:00'), state: 'sending' });
      const second = await inserted({ recipient, sendAt: at('10:00'), state: 'retry' });
      for (const state of ['sent', 'ambiguous', 'failed', 'superseded', 'expired'] as const) {
        await inserted({ recipient, state });
      }
      await inserted();
      expect(ids(await stores().messages.queueOf(recipient))).toEqual(ids([first, second, third]));
    });

    test('recipients are due for what is planned in programme time, and retried or broken off in real time', async () => {
      const due = (given: Partial<Message>): Promise<Message> => inserted({ recipient: aRecipient(), ...given });
      const wanted = [
        await due({ state: 'planned', sendAt: at('01:00') }),
        await due({ state: 'retry', sendAt: at('00:00'), retryAt: at('02:10') }),
        await due({ state: 'sending', sendAt: at('00:00'), leaseUntil: at('02:20') }),
      ];
      const unwanted = [
        await due({ state: 'planned', sendAt: at('02:00') }),
        await due({ state: 'retry', sendAt: at('00:00'), retryAt: at('03:10') }),
        await due({ state: 'sending', sendAt: at('00:00'), leaseUntil: at('03:20') }),
        await due({ state: 'sent', sendAt: at('00:00') }),
        await due({ state: 'failed', sendAt: at('00:00') }),
      ];
      const recipients = await stores().messages.recipientsDue({ programme: at('01:00'), real: at('03:00') }, 1000);
      const among = (messages: readonly Message[]) =>
        messages.filter(({ recipient }) => recipients.includes(recipient));
      expect(among(wanted)).toEqual(wanted);
      expect(among(unwanted)).toEqual([]);
    });

    test('a recipient is due once, and the earliest first', async () => {
      const [early, late] = [aRecipient(), aRecipient()];
      const on = (day: string) => as<Message['sendAt']>(`1990-01-0${day}T09:00:00.000Z`);
      await inserted({ recipient: late, sendAt: on('3') });
      await inserted({ recipient: early, sendAt: on('1') });
      await inserted({ recipient: early, sendAt: on('2') });
      const at1990 = { programme: on('4'), real: on('4') };
      expect(await stores().messages.recipientsDue(at1990, 10)).toEqual([early, late]);
      expect(await stores().messages.recipientsDue(at1990, 1)).toEqual([early]);
    });

    test('what ended and is not recorded yet is found', async () => {
      const message = await inserted({ state: 'sent', recorded: false });
      const others = ['ambiguous', 'failed', 'superseded', 'expired'] as const;
      const ended = await Promise.all(others.map((state) => inserted({ state, recorded: false })));
      const recorded = await inserted({ state: 'sent', recorded: true });
      const planned = await inserted({ state: 'planned', recorded: false });
      const found = ids(await stores().messages.unrecorded(1000));
      for (const { messageId } of [message, ...ended]) expect(found).toContain(messageId);
      expect(found).not.toContain(recorded.messageId);
      expect(found).not.toContain(planned.messageId);
    });

    test('copies that can still change are found by any stream that they are about', async () => {
      const [owner, other] = [aMessage().owners, aMessage().owners].map(([first]) => first);
      if (!owner || !other) throw new Error('a message has an owner');
      const list = await inserted({ owners: [other, owner], state: 'sent', live: true, sendAt: at('08:00') });
      const lost = await inserted({ owners: [owner], state: 'ambiguous', live: true });
      await inserted({ owners: [owner], state: 'sent', live: false });
      await inserted({ owners: [owner], state: 'planned', live: true });
      await inserted({ owners: [other], state: 'sent', live: true });
      expect(ids(await stores().messages.liveOf(owner))).toEqual(ids([list, lost]));
    });

    test('every copy of a stream is found, whether it can still change or not; an edit is no copy of its own', async () => {
      const owner = aMessage().owners[0];
      if (!owner) throw new Error('a message has an owner');
      const live = await inserted({ owners: [owner], state: 'sent', live: true, sendAt: at('08:00') });
      const over = await inserted({ owners: [owner], state: 'ambiguous', live: false });
      await inserted({ owners: [owner], state: 'sent', form: 'edit', editOf: live.messageId });
      await inserted({ owners: [owner], state: 'planned' });
      expect(ids(await stores().messages.sentOf(owner))).toEqual(ids([live, over]));
    });

    test('messages of a recipient come newest first, in the states asked for', async () => {
      const recipient = aRecipient();
      const older = await inserted({ recipient, state: 'sent', sendAt: at('09:00') });
      const newer = await inserted({ recipient, state: 'ambiguous', sendAt: at('10:00') });
      await inserted({ recipient, state: 'failed' });
      const states: MessageState[] = ['sent', 'ambiguous'];
      expect(ids(await stores().messages.ofRecipient(recipient, states, 10))).toEqual(ids([newer, older]));
      expect(ids(await stores().messages.ofRecipient(recipient, states, 1))).toEqual(ids([newer]));
    });

    test('lists of a recipient since an instant', async () => {
      const recipient = aRecipient();
      const today = await inserted({ recipient, form: 'list', sendAt: at('09:00'), state: 'sent' });
      await inserted({ recipient, form: 'list', sendAt: at('07:00') });
      await inserted({ recipient, form: 'single', sendAt: at('09:00') });
      expect(ids(await stores().messages.listsOf(recipient, at('08:00')))).toEqual(ids([today]));
    });
  });
