import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Message } from '../../src/application/ports/deliveries.ts';
import type { Ports } from '../../src/application/ports.ts';
import { eventsOf, PROGRAMME_STREAM, personId, type Surroundings, surroundings, until } from './bot.ts';
import { aMinuteLater, oneRequestIsOwed, startWorker, storesOnly, type Worker } from './killed.ts';

let around: Surroundings;
let stores: { readonly ports: Ports; close(): Promise<void> };
let workers: Worker[] = [];

beforeEach(async () => {
  around = await surroundings();
  stores = await storesOnly(around);
  workers = [];
  await oneRequestIsOwed(stores.ports);
});

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  await stores.close();
  await around.clear();
});

const work = (): Worker => {
  const worker = startWorker(around);
  workers.push(worker);
  return worker;
};

const requests = () => around.slack.texts().filter((text) => text.includes('Ondertekenen: Proef'));

const sent = async (): Promise<Message | null> => {
  const { ports } = stores;
  const [message] = await ports.messages.ofRecipient(`person/${personId('p1')}`, ['sent'], 1);
  const events = await eventsOf(ports, PROGRAMME_STREAM);
  return message !== undefined && events.some(({ type }) => type === 'SignRequestDelivered') ? message : null;
};

/** Kills the first worker at that moment, and lets another one go on. */
const killAt = async (method: string, moment: 'arrives' | 'done'): Promise<Message> => {
  let killed = false;
  around.slack.whenNext(method, moment, async () => {
    await workers[0]?.kill();
    killed = true;
  });
  work();
  await until(`the first worker to be killed at ${method}`, async () => killed);
  await aMinuteLater(around);
  work();
  const message = await until('the request to be sent', sent);
  const events = await eventsOf(stores.ports, PROGRAMME_STREAM);
  expect(events.filter(({ type }) => type === 'SignRequestDelivered')).toHaveLength(1);
  return message;
};

test('a worker killed before it posts: the next one sends, once', async () => {
  const message = await killAt('conversations.open', 'arrives');
  expect(requests()).toHaveLength(1);
  expect(message.everAmbiguous).toBe(false);
});

test('a worker killed while its post gets lost: Slack is asked, knows nothing, and it is sent once', async () => {
  around.slack.failNext('reset', 'chat.postMessage');
  const message = await killAt('chat.postMessage', 'arrives');
  expect(requests()).toHaveLength(1);
  expect(message.everAmbiguous).toBe(true);
});

test('a worker killed after its post arrived: Slack is asked, has it, and it is not sent again', async () => {
  const message = await killAt('chat.postMessage', 'done');
  expect(requests()).toHaveLength(1);
  expect(message.everAmbiguous).toBe(true);
});

test('a worker killed after its post arrived where Slack may not be asked: sent again, and the record says so', async () => {
  around.slack.allowHistory(false);
  const message = await killAt('chat.postMessage', 'done');
  expect(requests()).toHaveLength(2);
  expect(message.everAmbiguous).toBe(true);
});
