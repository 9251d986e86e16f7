import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSlack, type Slack } from '../../../adapters/slack/app.ts';
import { addressOf } from '../../fakes/slack/server.ts';
import { type FakeSocket, serveFakeSocket } from '../../fakes/slack/socket.ts';
import { TestFrontDoor } from './bot-under-test.ts';
import { alone, now, silent, words } from './builders.ts';

let server: Server;
let socket: FakeSocket;
let front: TestFrontDoor;
let slack: Slack;

beforeEach(async () => {
  server = createServer();
  socket = serveFakeSocket(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  front = new TestFrontDoor();
  slack = createSlack({
    ...alone(),
    botToken: 'xoxb-made-up',
    signingSecret: null,
    appToken: 'xapp-made-up',
    apiUrl: `${addressOf(server)}/api/`,
    words,
    log: silent,
    now,
  });
  front.platform = slack.platform;
  slack.connect(front);
});

afterEach(async () => {
  await slack.stop();
  socket.drop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const command = (text: string) => ({
  command: '/handslag',
  text,
  team_id: 'T0HAARLEM',
  channel_id: 'C0TEAM',
  user_id: 'U0SANNE',
  trigger_id: `trigger-${text}`,
});

test('what people do comes in over the socket, is noted and then acknowledged', async () => {
  await slack.start();
  const reply = await socket.says('slash_commands', command('help'));
  expect(reply).toEqual({});
  expect(front.what()).toEqual([{ kind: 'command', text: 'help' }]);
  expect(socket.tokens).toContain('Bearer xapp-made-up');
});

test('what could not be noted is not acknowledged, and is known when Slack says it again', async () => {
  await slack.start();
  front.failing = true;
  expect(await socket.says('slash_commands', command('mijn'), 300)).toBeNull();
  front.failing = false;
  expect(await socket.says('slash_commands', command('mijn'))).toEqual({});
  expect(await socket.says('slash_commands', command('mijn'))).toEqual({});
  expect(front.noted).toHaveLength(1);
});

test('the errors of a form travel with the acknowledgement', async () => {
  front.answering = () => ({ kind: 'invalid', errors: [{ field: 'reason', text: 'Fill this in' }] });
  await slack.start();
  const view = {
    id: 'V1',
    hash: 'h1',
    private_metadata: JSON.stringify({ submit: 'button-1', from: null }),
    title: { type: 'plain_text', text: 'A form' },
    submit: { type: 'plain_text', text: 'Send' },
    blocks: [{ type: 'input', block_id: 'reason', element: { type: 'plain_text_input', action_id: 'a' } }],
    state: { values: { reason: { a: { type: 'plain_text_input', value: '' } } } },
  };
  const submitted = { type: 'view_submission', team: { id: 'T0HAARLEM' }, user: { id: 'U0SANNE' }, view };
  expect(await socket.says('interactive', submitted)).toEqual({
    response_action: 'errors',
    errors: { reason: 'Fill this in' },
  });
});

test('a connection that ends is opened again', async () => {
  await slack.start();
  socket.drop();
  await socket.connected(2);
  expect(await socket.says('slash_commands', command('stand'))).toEqual({});
});

test('a refused connection does not end the bot: it is tried again', async () => {
  socket.refuse(1);
  await slack.start();
  await socket.connected(1);
  expect(await socket.says('slash_commands', command('help'))).toEqual({});
});

test('over a socket alone, nothing is heard over HTTP', async () => {
  const http = createServer(slack.handler);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const response = await fetch(addressOf(http), { method: 'POST', headers: { connection: 'close' } });
  expect(response.status).toBe(404);
  http.closeAllConnections();
  await new Promise((resolve) => http.close(resolve));
});
