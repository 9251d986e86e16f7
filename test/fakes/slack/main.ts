import { createServer, type IncomingMessage } from 'node:http';
import { type FakeSlack, startFakeSlack } from '../slack.ts';
import { addressOf } from './server.ts';

/**
 * The fake Slack as a process of its own: prints one line of JSON with its addresses and secrets, and takes orders at
 * `control`: POST `{"do": ["command", "U1", "mijn"]}` gives JSON back.
 */
type Order = readonly [string, ...unknown[]];

const obey = async (fake: FakeSlack, [order, first, second, third]: Order): Promise<unknown> => {
  const user = () => fake.user(String(first));
  switch (order) {
    case 'connectTo':
      return fake.connectTo(String(first));
    case 'command':
      return user().command(String(second), third as Parameters<ReturnType<FakeSlack['user']>['command']>[1]);
    case 'say':
      return user().say(String(second));
    case 'press':
      return user().press(String(second), third as Parameters<ReturnType<FakeSlack['user']>['press']>[1]);
    case 'submit':
      return user().submit(second as Parameters<ReturnType<FakeSlack['user']>['submit']>[0]);
    case 'openHome':
      return user().openHome();
    case 'reads':
      return user().reads(second === undefined ? undefined : String(second));
    case 'sees':
      return user().sees(String(second), third as Parameters<ReturnType<FakeSlack['user']>['sees']>[1]);
    case 'failNext':
      return fake.failNext(first as Parameters<FakeSlack['failNext']>[0], second as string | undefined);
    case 'texts':
      return fake.texts(first as string | undefined);
    case 'calls':
      return fake.calls(first as string | undefined);
    default:
      throw new Error(`fake Slack: no order "${order}"`);
  }
};

const orderIn = async (req: IncomingMessage): Promise<Order> => {
  let text = '';
  for await (const part of req) text += String(part);
  return JSON.parse(text).do;
};

const fake = await startFakeSlack();
const control = createServer((req, res) => {
  orderIn(req)
    .then((order) => obey(fake, order))
    .then(
      (result) => res.end(JSON.stringify({ result: result ?? null })),
      (error: unknown) => res.writeHead(500).end(JSON.stringify({ error: String(error) })),
    );
});
control.listen(0, '127.0.0.1', () => {
  const { apiUrl, botToken, signingSecret, workspace } = fake;
  process.stdout.write(
    `${JSON.stringify({ apiUrl, botToken, signingSecret, workspace, control: addressOf(control) })}\n`,
  );
});
