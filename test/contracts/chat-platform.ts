import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Account, BoundCard, Conversation } from '../../src/application/interaction.ts';
import type { ChatPlatform } from '../../src/application/ports/platform.ts';
import { as } from '../../src/domain/ids.ts';

/** What the remote side can be told to do with the next call that sends or edits. */
export type RemoteFailure =
  /** Refuses with 429 and asks for a wait of two seconds. */
  | 'rateLimited'
  /** Answers 500. */
  | 'serverError'
  /** Does it, then drops the connection before its answer. */
  | 'replyLost'
  /** Says that the conversation or account is no more. */
  | 'gone'
  /** Says that the request is malformed. */
  | 'refused'
  /** Says that the card is too large. */
  | 'tooLarge';

export interface RemoteSide {
  failNext(failure: RemoteFailure): void;
  /** Requests that reached the remote side and would send or edit a message, since `reset`. */
  posts(): number;
  /** Every text that people see in that conversation now, one string per message. */
  texts(conversation: Conversation): readonly string[];
  reset(): void;
}

export interface ChatPlatformUnderTest {
  readonly platform: ChatPlatform;
  readonly remote: RemoteSide;
  /** Someone who can be written to. */
  readonly account: Account;
  /** The failures that this platform knows; the others are not tested. */
  readonly failures: readonly RemoteFailure[];
  /** Whether `find` can look for a message by its key. */
  readonly finds: boolean;
  stop(): Promise<void>;
}

/** A card that uses one of everything that people most often see. */
export const cardSaying = (text: string): BoundCard => ({
  summary: text,
  elements: [
    { kind: 'heading', text },
    {
      kind: 'text',
      runs: [
        { text: 'What is asked: ', strong: true },
        { text: 'a signature', strong: false },
      ],
    },
    {
      kind: 'actions',
      actions: {
        buttons: [{ label: 'Sign', act: 'button-1', style: 'primary', confirm: null, opens: 'nothing' }],
        more: [{ label: 'Why?', act: 'button-2', style: 'plain', confirm: null, opens: 'nothing' }],
        moreLabel: 'More',
      },
    },
  ],
});

/** Every implementation of ChatPlatform calls this: one outcome per attempt, and never a second POST. */
export const chatPlatformContract = (name: string, start: () => Promise<ChatPlatformUnderTest>): void => {
  describe(`${name} as a chat platform`, () => {
    let under: ChatPlatformUnderTest;
    let direct: Conversation;

    beforeAll(async () => {
      under = await start();
      const opened = await under.platform.openDirect(under.account);
      if (opened.kind !== 'opened') throw new Error(`openDirect: ${JSON.stringify(opened)}`);
      direct = opened.conversation;
    });
    afterAll(() => under.stop());
    beforeEach(() => under.remote.reset());

    const post = (text: string, key = 'key-1') => under.platform.post(direct, cardSaying(text), key, 'full');
    const whenRemote = async (context: { skip: (note?: string) => void }, failure: RemoteFailure) => {
      if (!under.failures.includes(failure)) context.skip(`${name} does not know ${failure}`);
      under.remote.failNext(failure);
      return post(`sent while ${failure}`);
    };

    test('the direct conversation of an account is the same each time', async () => {
      const again = await under.platform.openDirect(under.account);
      expect(again).toEqual({ kind: 'opened', conversation: direct });
      expect(direct).toMatchObject({ platform: under.platform.platform, kind: 'direct' });
    });

    test('a message that was sent has a reference with which it is edited', async () => {
      const sent = await post('the first text');
      if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent));
      expect(under.remote.texts(direct).join('\n')).toContain('the first text');
      const edited = await under.platform.edit(direct, sent.ref, cardSaying('the second text'), 'full');
      expect(edited.kind).toBe('sent');
      const texts = under.remote.texts(direct).join('\n');
      expect(texts).toContain('the second text');
      expect(texts).not.toContain('the first text');
    });

    test('sending takes one POST, and so does editing', async () => {
      const sent = await post('counted');
      expect(under.remote.posts()).toBe(1);
      if (sent.kind === 'sent') await under.platform.edit(direct, sent.ref, cardSaying('counted again'), 'full');
      expect(under.remote.posts()).toBe(2);
    });

    test('too many requests: certainly not sent, with the time to wait', async (context) => {
      const outcome = await whenRemote(context, 'rateLimited');
      expect(outcome).toMatchObject({ kind: 'notSent', retryAfterMs: 2000 });
      expect(under.remote.posts()).toBe(1);
    });

    test('a failing platform: nobody knows, and nothing is posted again', async (context) => {
      expect((await whenRemote(context, 'serverError')).kind).toBe('ambiguous');
      expect(under.remote.posts()).toBe(1);
    });

    test('a lost reply: nobody knows, and exactly one message was posted', async (context) => {
      expect((await whenRemote(context, 'replyLost')).kind).toBe('ambiguous');
      expect(under.remote.posts()).toBe(1);
      expect(under.remote.texts(direct).filter((text) => text.includes('sent while replyLost'))).toHaveLength(1);
    });

    test('an edit whose reply was lost is ambiguous and not repeated either', async (context) => {
      if (!under.failures.includes('replyLost')) context.skip();
      const sent = await post('to be edited');
      if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent));
      under.remote.failNext('replyLost');
      const edited = await under.platform.edit(direct, sent.ref, cardSaying('edited'), 'full');
      expect(edited.kind).toBe('ambiguous');
      expect(under.remote.posts()).toBe(2);
    });

    test('a conversation that is no more: gone', async (context) => {
      expect((await whenRemote(context, 'gone')).kind).toBe('gone');
      expect(under.remote.posts()).toBe(1);
    });

    test('a malformed request: failed for good', async (context) => {
      expect((await whenRemote(context, 'refused')).kind).toBe('failed');
    });

    test('a card that is too large: certainly not sent, smaller again', async (context) => {
      expect((await whenRemote(context, 'tooLarge')).kind).toBe('tooLarge');
    });

    test('a message is found by its key where the platform allows it', async (context) => {
      if (!under.finds) context.skip();
      const sent = await post('to be found', 'key-found');
      const found = await under.platform.find(direct, 'key-found', as('2000-01-01T00:00:00.000Z'));
      expect(found).toEqual({ kind: 'found', ref: sent.kind === 'sent' ? sent.ref : '' });
      const absent = await under.platform.find(direct, 'key-nowhere', as('2000-01-01T00:00:00.000Z'));
      expect(absent).toEqual({ kind: 'absent' });
    });
  });
};
