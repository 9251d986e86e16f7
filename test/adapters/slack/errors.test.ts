import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSlack } from '../../../adapters/slack/app.ts';
import type { Conversation } from '../../../src/application/interaction.ts';
import { alone, card, now, silent, text, words } from './builders.ts';

const channel: Conversation = { platform: 'slack', workspace: 'T0HAARLEM', kind: 'channel', ref: 'C0TEAM' };
const slack = () =>
  createSlack({ ...alone(), botToken: 'xoxb-made-up', signingSecret: 'secret', words, log: silent, now });
const post = () => slack().platform.post(channel, card(text('Hello')), 'key-1', 'full');

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

/** What is known after one call, and how many requests Slack got for it; every further one would be answered too. */
const posting = async (reply: (interceptor: nock.Interceptor) => nock.Scope) => {
  let requests = 0;
  reply(nock('https://slack.com').persist().post('/api/chat.postMessage')).on('request', () => {
    requests += 1;
  });
  return { outcome: await post(), requests };
};

const refused = (error: string) => (interceptor: nock.Interceptor) => interceptor.reply(200, { ok: false, error });

describe('after one attempt to send', () => {
  test.each([
    ['ratelimited', { kind: 'notSent', retryAfterMs: 30_000, reason: 'ratelimited' }],
    ['channel_not_found', { kind: 'gone', reason: 'channel_not_found' }],
    ['is_archived', { kind: 'gone', reason: 'is_archived' }],
    ['user_not_found', { kind: 'gone', reason: 'user_not_found' }],
    ['account_inactive', { kind: 'gone', reason: 'account_inactive' }],
    ['not_in_channel', { kind: 'gone', reason: 'not_in_channel' }],
    ['cannot_dm_bot', { kind: 'gone', reason: 'cannot_dm_bot' }],
    ['msg_too_long', { kind: 'tooLarge' }],
    ['msg_blocks_too_long', { kind: 'tooLarge' }],
    ['invalid_blocks', { kind: 'failed', reason: 'invalid_blocks' }],
    ['invalid_auth', { kind: 'notSent', retryAfterMs: 60_000, reason: 'invalid_auth' }],
    ['internal_error', { kind: 'ambiguous', reason: 'internal_error' }],
    ['fatal_error', { kind: 'ambiguous', reason: 'fatal_error' }],
  ])('Slack saying %s is known for what it is', async (error, expected) => {
    expect(await posting(refused(error))).toEqual({ outcome: expected, requests: 1 });
  });

  test.each([
    [400, 'failed'],
    [404, 'gone'],
    [412, 'notSent'],
    [413, 'tooLarge'],
    [500, 'ambiguous'],
    [503, 'ambiguous'],
  ])('HTTP %i is %s', async (status, kind) => {
    const { outcome, requests } = await posting((interceptor) => interceptor.reply(status, 'busy'));
    expect(outcome.kind).toBe(kind);
    expect(requests).toBe(1);
  });

  test('429 says how long to wait', async () => {
    const { outcome } = await posting((interceptor) => interceptor.reply(429, '', { 'retry-after': '7' }));
    expect(outcome).toEqual({ kind: 'notSent', retryAfterMs: 7000, reason: 'http_429' });
  });

  test('429 without a time is certainly not sent either', async () => {
    const { outcome, requests } = await posting((interceptor) => interceptor.reply(429, ''));
    expect(outcome).toEqual({ kind: 'notSent', retryAfterMs: 30_000, reason: 'http_429' });
    expect(requests).toBe(1);
  });

  test('the page of a proxy instead of an answer: nobody knows', async () => {
    const { outcome } = await posting((interceptor) => interceptor.reply(200, '<html>Bad gateway</html>'));
    expect(outcome).toEqual({ kind: 'ambiguous', reason: 'unreadable_reply' });
  });

  test.each([
    ['ECONNREFUSED', 'notSent'],
    ['ENOTFOUND', 'notSent'],
    ['ECONNRESET', 'ambiguous'],
    ['ETIMEDOUT', 'ambiguous'],
  ])('a connection that ends with %s is %s', async (code, kind) => {
    const { outcome, requests } = await posting((interceptor) =>
      interceptor.replyWithError(Object.assign(new Error(code), { code })),
    );
    expect(outcome).toMatchObject({ kind, reason: code });
    expect(requests).toBe(1);
  });
});

describe('opening a direct conversation', () => {
  const open = (body: object) => {
    nock('https://slack.com').post('/api/conversations.open').reply(200, body);
    return slack().platform.openDirect({ platform: 'slack', workspace: 'T0HAARLEM', user: 'U0SANNE' });
  };

  test('with someone who left: gone', async () => {
    expect(await open({ ok: false, error: 'user_disabled' })).toEqual({ kind: 'gone', reason: 'user_disabled' });
  });

  test('which nobody knows of may be repeated', async () => {
    expect(await open({ ok: false, error: 'internal_error' })).toMatchObject({ kind: 'notSent' });
  });
});

test('a token that Slack refuses is told with the setting to change', async () => {
  nock('https://slack.com').post('/api/auth.test').reply(200, { ok: false, error: 'invalid_auth' });
  await expect(slack().identity()).rejects.toThrow(/SLACK_BOT_TOKEN \(invalid_auth\)/);
});
