import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSlack } from '../../../adapters/slack/app.ts';
import type { FrontDoor } from '../../../src/application/interaction.ts';
import { as } from '../../../src/domain/ids.ts';
import { signed } from '../../fakes/slack/bot.ts';
import { addressOf } from '../../fakes/slack/server.ts';
import { alone, silent, words } from './builders.ts';

const SECRET = 'made-up-signing-secret';
const NOW_SECONDS = 1_193_900_000;
const BODY = new URLSearchParams({
  command: '/handslag',
  text: 'help',
  team_id: 'T0HAARLEM',
  channel_id: 'C0TEAM',
  user_id: 'U0SANNE',
  trigger_id: 'trigger.1',
}).toString();

let server: Server;
let worked: number;
let seen: Set<string>;

beforeEach(async () => {
  worked = 0;
  seen = new Set();
  const front: FrontDoor = {
    note: async () => 'new',
    work: async () => {
      worked += 1;
    },
    answer: async () => ({ kind: 'nothing' }),
  };
  const slack = createSlack({
    ...alone(),
    botToken: 'xoxb-made-up',
    signingSecret: SECRET,
    apiUrl: 'http://127.0.0.1:9/api/',
    words,
    log: silent,
    now: () => as(new Date(NOW_SECONDS * 1000).toISOString()),
    isReplay: async (key) => seen.size === seen.add(key).size,
  });
  slack.connect(front);
  server = createServer(slack.handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const send = async (
  headers: Record<string, string>,
  body = BODY,
  contentType = 'application/x-www-form-urlencoded',
) => {
  const response = await fetch(addressOf(server), {
    method: 'POST',
    headers: { 'content-type': contentType, connection: 'close', ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
};
const at = (offset: number, secret = SECRET) => signed(secret, BODY, NOW_SECONDS + offset);

describe('a request of Slack', () => {
  test('with the right signature is taken', async () => {
    expect(await send(at(0))).toEqual({ status: 200, text: '' });
    expect(worked).toBe(1);
  });

  test.each([
    ['a wrong secret', at(0, 'another-secret')],
    ['no signature', {}],
    ['no timestamp', { 'x-slack-signature': at(0)['x-slack-signature'] ?? '' }],
    ['a timestamp that is not a number', { ...at(0), 'x-slack-request-timestamp': 'soon' }],
    ['another time than was signed', { ...at(0), 'x-slack-request-timestamp': String(NOW_SECONDS - 1) }],
    ['a signature of more than five minutes ago', at(-301)],
    ['a signature of more than a minute ahead', at(61)],
  ])('with %s is refused', async (_why, headers) => {
    expect((await send(headers)).status).toBe(401);
    expect(worked).toBe(0);
  });

  test.each([-299, 59])('%i seconds from now is still taken', async (offset) => {
    expect((await send(at(offset))).status).toBe(200);
  });

  test('whose body was changed is refused', async () => {
    expect((await send(at(0), `${BODY}&text=freeze`)).status).toBe(401);
  });

  test('that was sent before is refused', async () => {
    expect((await send(at(0))).status).toBe(200);
    expect((await send(at(0))).status).toBe(401);
    expect(worked).toBe(1);
  });

  test('that was refused is not remembered as seen', async () => {
    await send(at(0, 'another-secret'));
    expect(seen.size).toBe(0);
  });

  test('that verifies the address gets its challenge back', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const reply = await send(signed(SECRET, body, NOW_SECONDS), body, 'application/json');
    expect(reply).toEqual({ status: 200, text: '{"challenge":"abc"}' });
  });

  test('that can not be read is refused', async () => {
    const body = '{"half":';
    expect((await send(signed(SECRET, body, NOW_SECONDS), body, 'application/json')).status).toBe(400);
  });

  test('of more than a megabyte is refused', async () => {
    expect((await send(at(0), 'x'.repeat(1024 * 1024 + 1))).status).toBe(413);
  });

  test('that is no POST is refused', async () => {
    expect((await fetch(addressOf(server), { headers: { connection: 'close' } })).status).toBe(405);
  });
});
