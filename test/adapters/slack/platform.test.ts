import { expect, test } from 'vitest';
import { createSlack } from '../../../adapters/slack/app.ts';
import { conversationOf, decodeConversationRef } from '../../../adapters/slack/conversation-ref.ts';
import { cardSaying, chatPlatformContract, type RemoteFailure } from '../../contracts/chat-platform.ts';
import type { Fault } from '../../fakes/slack/state.ts';
import { startFakeSlack } from '../../fakes/slack.ts';
import { alone, now, silent, words } from './builders.ts';

const FAULTS: Readonly<Record<RemoteFailure, Fault>> = {
  rateLimited: 'rateLimited',
  serverError: 'serverError',
  replyLost: 'replyLost',
  gone: { error: 'channel_not_found' },
  refused: { error: 'invalid_blocks' },
  tooLarge: { error: 'msg_blocks_too_long' },
};

chatPlatformContract('Slack', async () => {
  const fake = await startFakeSlack();
  const { platform } = createSlack({ ...alone(), ...fake, words, log: silent, now });
  return {
    platform,
    account: { platform: 'slack', workspace: fake.workspace, user: 'U0SANNE' },
    failures: ['rateLimited', 'serverError', 'replyLost', 'gone', 'refused', 'tooLarge'],
    finds: true,
    remote: {
      failNext: (failure) => fake.failNext(FAULTS[failure]),
      posts: () => fake.calls('chat.postMessage').length + fake.calls('chat.update').length,
      texts: ({ ref }) => fake.texts(decodeConversationRef(ref)),
      reset: () => fake.resetCalls(),
    },
    stop: () => fake.stop(),
  };
});

test('a connection that is refused is certainly not sent', async () => {
  const fake = await startFakeSlack();
  const { platform } = createSlack({ ...alone(), ...fake, words, log: silent, now });
  await fake.stop();
  const channel = conversationOf(fake.workspace, 'C0TEAM');
  const outcome = await platform.post(channel, cardSaying('Hello'), 'key-1', 'full');
  expect(outcome).toMatchObject({ kind: 'notSent', reason: 'ECONNREFUSED' });
});

test('without the scope to read back, nobody knows whether a message is there', async () => {
  const fake = await startFakeSlack();
  const { platform } = createSlack({ ...alone(), ...fake, words, log: silent, now });
  fake.allowHistory(false);
  const found = await platform.find(conversationOf(fake.workspace, 'C0TEAM'), 'key-1', now());
  expect(found).toEqual({ kind: 'unknown' });
  await fake.stop();
});
