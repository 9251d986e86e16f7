// npm run bench -- residents-page            50 requests a second for 30 s
// npm run bench -- residents-page -- 300     for five minutes
import { Agent, request } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { aDatabase } from '../test/services/database.ts';
import { firstLine, freePort, processorMs, residentMegabytes, startNode, stop } from '../test/services/processes.ts';
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
const askFor = async (url: string, forSeconds: number, waitMs = 0) => {
  const gapMs = 1_000 / PER_SECOND;
  const startAt = performance.now() + gapMs + waitMs;
  return Promise.all(
    Array.from({ length: forSeconds * PER_SECOND }, async (_, index) => {
      const dueAt = startAt + index * gapMs;
      await after(Math.max(0, dueAt - performance.now()));
      const bytes = await get(url).catch(() => null);
      return { ms: performance.now() - dueAt, bytes };
    }),
  );
};

const startBare = async (bytes: number) => {
  const port = await freePort();
  const process = startNode(['--import', 'tsx', 'bench/bare-page.ts', String(bytes), String(port)], {});
  await firstLine(process);
  return { process, url: `http://127.0.0.1:${port}/` };
};

type Answers = Awaited<ReturnType<typeof askFor>>;

const figuresOf = (answers: Answers, processorMsPerRequest: number) => ({
  requests: answers.length,
  'not answered': answers.filter(({ bytes }) => bytes === null).length,
  ...latencies(answers.flatMap(({ ms, bytes }) => (bytes === null ? [] : [ms]))),
  'processor ms': rounded(processorMsPerRequest),
});

build();
const database = aDatabase();
await preparePage(database.uri, AGREEMENTS);
const bot = await startBuiltBot(SLACK, database);
const url = `${bot.url}${PAGE}`;
const bytes = await get(url);
const bare = await startBare(bytes);

/** In turn, half a gap apart, so that both meet the same machine. */
const both = (forSeconds: number) =>
  Promise.all([askFor(url, forSeconds), askFor(bare.url, forSeconds, 500 / PER_SECOND)]);

await both(WARM_UP_SECONDS);
const before = [processorMs(bot.process), processorMs(bare.process)] as const;
const [page, floor] = await both(seconds);
const perRequest = [
  (processorMs(bot.process) - before[0]) / page.length,
  (processorMs(bare.process) - before[1]) / floor.length,
] as const;

console.log(
  `The residents' page of ${AGREEMENTS} agreements (${Math.round(bytes / 1_024)} kB), ${PER_SECOND} requests a second for ${seconds} s at each, after ${WARM_UP_SECONDS} s of warming up. ${machine()}`,
);
console.table({ Handslag: figuresOf(page, perRequest[0]), 'a bare server': figuresOf(floor, perRequest[1]) });
console.log(`Resident afterwards: ${Math.round(residentMegabytes(bot.process))} MB.`);

await stop(bot.process);
await stop(bare.process);
await database.drop();
agent.destroy();
