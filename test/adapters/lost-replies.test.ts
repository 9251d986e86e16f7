import { WebClient, type WebClientOptions } from '@slack/web-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSender } from '../../adapters/slack/client.ts';
import { conversationOf } from '../../adapters/slack/conversation-ref.ts';
import { clientOptions } from '../../adapters/slack/web-client.ts';
import { createTeamsClient } from '../../adapters/teams/client.ts';
import { HandslagTeamsAdapter } from '../../adapters/teams/sdk.ts';
import type { SendOutcome } from '../../src/application/ports/platform.ts';
import { type FakeSlack, startFakeSlack } from '../fakes/slack.ts';
import { personalChatOf, startFakeTeams } from '../fakes/teams.ts';
import { runs } from '../long.ts';
import { card, now, silent, text, words } from './slack/builders.ts';

/**
 * What a platform does to a send of which nobody then knows whether it arrived. A failure prints the seed and path with which
 * fast-check does it again: `fc.assert(…, { seed, path })`.
 */
const FAULTS = ['replyLost', 'serverError', 'reset', 'hang'] as const;
type Fault = (typeof FAULTS)[number];
/** Long enough to arrive on a busy machine; only what never answers waits so long. */
const timeoutFor = (fault: Fault): number => (fault === 'hang' ? 400 : 10_000);

let slack: FakeSlack;
let teams: Awaited<ReturnType<typeof startFakeTeams>>;

beforeAll(async () => {
  [slack, teams] = [await startFakeSlack(), await startFakeTeams()];
});
afterAll(async () => {
  await slack.stop();
  await teams.stop();
});

const hello = card(text('Hello'));

/** One attempt at Slack under that fault: what came of it, and how many POSTs Slack got. */
async function atSlack(fault: Fault, changes: WebClientOptions = {}): Promise<readonly [SendOutcome, number]> {
  const options = { ...clientOptions(slack.apiUrl, silent), timeout: timeoutFor(fault), ...changes };
  const web = new WebClient(slack.botToken, options);
  const speaking = { installation: null, workspace: 'T0HANDSLAG', token: slack.botToken, web };
  const sender = createSender({ webs: { of: async () => speaking, isRefused: async () => false }, words, now });
  slack.resetCalls();
  slack.failNext(fault);
  const outcome = await sender.post(conversationOf('T0HANDSLAG', 'D0SANNE'), hello, 'key', 'full');
  await slack.until('the call to arrive', () => slack.calls('chat.postMessage').length > 0);
  return [outcome, slack.calls('chat.postMessage').length];
}

async function atTeams(fault: Fault): Promise<readonly [SendOutcome, number]> {
  const sdk = new HandslagTeamsAdapter({ appId: '', appPassword: '', appType: 'MultiTenant', tenantId: null });
  const client = createTeamsClient({
    connector: (url, attempt) => sdk.connector(url, attempt),
    allowedHost: () => true,
    timeoutMs: timeoutFor(fault),
  });
  const before = teams.posts();
  teams.failNext(fault);
  const { serviceUrl, botId, tenantId } = teams;
  const to = { serviceUrl, conversationId: personalChatOf('anna'), botId, tenantId };
  const outcome = await client.post(to, { type: 'message', attachments: [] });
  return [outcome, teams.posts() - before];
}

test('accepted and then lost, 5xx, reset or no answer at all: one POST per attempt, and it counts as ambiguous', async () => {
  const trial = fc.asyncProperty(
    fc.constantFrom('slack', 'teams'),
    fc.constantFrom(...FAULTS),
    async (platform, fault) => {
      const [outcome, posts] = await (platform === 'slack' ? atSlack(fault) : atTeams(fault));
      expect({ ...outcome, posts }).toMatchObject({ kind: 'ambiguous', posts: 1 });
    },
  );
  await fc.assert(trial, { numRuns: runs(100) });
}, 600_000);

test('the check notices a client that sends again by itself', async () => {
  const again = { retryConfig: { retries: 1, minTimeout: 1, maxTimeout: 1 } };
  const [, posts] = await atSlack('serverError', again);
  expect(posts).toBe(2);
});
