// npm run bench -- acknowledge            50 clicks a second for 30 s
// npm run bench -- acknowledge -- 300     for five minutes
import { startFakeSlack } from '../test/fakes/slack.ts';
import { aDatabase } from '../test/services/database.ts';
import { firstLine, freePort, processorMs, residentMegabytes, startNode, stop } from '../test/services/processes.ts';
import { clicksOn, outcomesOf, prepareAgreements, untilWorked } from './active-programme.ts';
import { build, SIGNING_SECRET, startBuiltBot } from './built-bot.ts';
import { clickThrough, type Stream, streamTo, WORKSPACE } from './clicks.ts';
import { latencies, machine, rounded } from './figures.ts';

const PER_SECOND = 50;
const WARM_UP_SECONDS = 5;
/** What failed is worked again after a minute, by the tick. */
const PATIENCE_SECONDS = 300;

const seconds = Number(process.argv[2] ?? 30);
const warmUp = PER_SECOND * WARM_UP_SECONDS;
const count = PER_SECOND * seconds;

/** Slack in a thread of its own would be fairer still; its answers are not on the way of an acknowledgement. */
const startSlack = () =>
  startFakeSlack({ workspace: WORKSPACE, botToken: 'xoxb-bench', signingSecret: SIGNING_SECRET });

const startBareBolt = async () => {
  const port = await freePort();
  const process = startNode(['--import', 'tsx', 'bench/bare-bolt.ts', SIGNING_SECRET, String(port)], {});
  await firstLine(process);
  return { process, url: `http://127.0.0.1:${port}` };
};

const figuresOf = ({ clicks, acknowledgedAfterMs, refused }: Stream, processorMsPerClick: number) => ({
  clicks: clicks.length,
  'not acknowledged': refused.length,
  ...latencies(acknowledgedAfterMs),
  'processor ms a click, work included': rounded(processorMsPerClick),
});

build();
const database = aDatabase();
await prepareAgreements(database.uri, warmUp + count);
const slack = await startSlack();
const bare = await startBareBolt();
const bot = await startBuiltBot(
  {
    NODE_ENV: 'development',
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
  },
  database,
);

const both = async (first: number, many: number) => {
  const streams = [
    streamTo(`${bot.url}/slack/events`, clicksOn(first, many)),
    streamTo(`${bare.url}/slack/events`, clicksOn(first, many)),
  ] as const;
  await clickThrough(streams, SIGNING_SECRET, PER_SECOND);
  return streams;
};

await both(0, warmUp);
const before = { bot: processorMs(bot.process), bare: processorMs(bare.process) };
const [handslag, floor] = await both(warmUp, count);
const behind = await untilWorked(database.uri, PATIENCE_SECONDS);
const perClick = {
  bot: (processorMs(bot.process) - before.bot) / count,
  bare: (processorMs(bare.process) - before.bare) / count,
};
const { recorded, missing, twice } = await outcomesOf(database.uri, warmUp + count);

console.log(
  `${PER_SECOND} clicks a second for ${seconds} s at each, after ${WARM_UP_SECONDS} s of warming up. ${machine()}`,
);
console.table({ Handslag: figuresOf(handslag, perClick.bot), 'a bare Bolt app': figuresOf(floor, perClick.bare) });
console.log(`Of ${warmUp + count} clicks at Handslag: ${recorded} recorded once, ${missing} missing, ${twice} twice.`);
console.log(`The last was worked ${behind.toFixed(1)} s after the last click.`);
console.log(`Resident afterwards: ${Math.round(residentMegabytes(bot.process))} MB.`);

await stop(bot.process);
await stop(bare.process);
await slack.stop();
await database.drop();
if (missing > 0 || twice > 0) process.exitCode = 1;
