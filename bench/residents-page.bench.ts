// npm run bench -- residents-page            50 requests a second for 30 s
// npm run bench -- residents-page -- 300     for five minutes
import { Agent, request } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { aDatabase } from '../test/services/database.ts';
import { processorMs, residentMegabytes, stop } from '../test/services/processes.ts';
import { build, SLACK, startBuiltBot } from './built-bot.ts';
import { latencies, machine, rounded } from './figures.ts';
import { PAGE, preparePage } from './published-programme.ts';

const PER_SECOND = 50;
const WARM_UP_SECONDS = 5;
const AGREEMENTS = 200;
const seconds = Number(process.argv[2] ?? 30);

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** The number of bytes of the whole page; fails when it is not there. */
const get = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent }, (response) => {
      let size = 0;
      response.on('data', (part: Buffer) => {
        size += part.length;
      });
      response.once('end', () =>
        response.statusCode === 200 ? resolve(size) : reject(new Error(`status ${response.statusCode}`)),
      );
    });
    sent.once('error', reject);
    sent.end();
  });

/** Each is sent when its moment has come, whether earlier ones were answered or not, and timed from that moment. */
const askFor = async (url: string, forSeconds: number) => {
  const gapMs = 1_000 / PER_SECOND;
  const startAt = performance.now() + gapMs;
  return Promise.all(
    Array.from({ length: forSeconds * PER_SECOND }, async (_, index) => {
      const dueAt = startAt + index * gapMs;
      await after(Math.max(0, dueAt - performance.now()));
      const bytes = await get(url).catch(() => null);
      return { ms: performance.now() - dueAt, bytes };
    }),
  );
};

build();
const database = aDatabase();
await preparePage(database.uri, AGREEMENTS);
const bot = await startBuiltBot(SLACK, database);
const url = `${bot.url}${PAGE}`;
await askFor(url, WARM_UP_SECONDS);
const before = processorMs(bot.process);
const answers = await askFor(url, seconds);
const perRequest = (processorMs(bot.process) - before) / answers.length;
const answered = answers.flatMap(({ ms, bytes }) => (bytes === null ? [] : [{ ms, bytes }]));

console.log(
  `The residents' page of ${AGREEMENTS} agreements, ${PER_SECOND} requests a second for ${seconds} s after ${WARM_UP_SECONDS} s of warming up. ${machine()}`,
);
console.table({
  page: {
    requests: answers.length,
    'not answered': answers.length - answered.length,
    ...latencies(answered.map(({ ms }) => ms)),
    'processor ms': rounded(perRequest),
    kB: Math.round((answered[0]?.bytes ?? 0) / 1_024),
  },
});
console.log(`Resident afterwards: ${Math.round(residentMegabytes(bot.process))} MB.`);

await stop(bot.process);
await database.drop();
agent.destroy();
