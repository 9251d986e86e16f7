import { setTimeout as pause } from 'node:timers/promises';
import { tick } from '../../src/application/time/tick.ts';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { as } from '../../src/domain/ids.ts';

const TICK_EVERY_MS = 100;

/** A bot as a process of its own, at the programme time and with the prefix that the test gives it, to be killed. */
const [now = '', prefix = ''] = process.argv.slice(2);
const read = readConfig();
if (!read.ok) throw new Error(JSON.stringify(read.errors));
const bot = await compose({ ...read.config, port: 0 }, { demo: true, prefix });
bot.demo?.setTo(as(now));
/** The tick of every minute, without waiting for the minute. */
for (;;) {
  await tick(bot.ports, bot.front);
  await pause(TICK_EVERY_MS);
}
