import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { playDelft } from './delft.ts';
import { playHaarlem } from './haarlem.ts';
import { createPage } from './page.ts';
import type { Place } from './stage.ts';
import { Surprise } from './story.ts';

/**
 * `npm run demo -- --story`: the first months of Haarlem in the terminal. With `--full`: Haarlem and Delft to the end of their
 * term; Delft plays beside in a process of its own, and is told after. Any surprise ends it with 1.
 */
const { MONGODB_URI: mongodbUri = '', REDIS_URL: redisUrl = '', PORT: port = '0' } = process.env;
const logLevel = process.env['LOG_LEVEL'] ?? 'silent';
const isTerminal = process.stdout.isTTY === true || process.argv.includes('--colour');
const page = createPage((line) => process.stdout.write(`${line}\n`), isTerminal);

const haarlem: Place = { mongodbUri, redisUrl, prefix: '{handslag-story}', port: Number(port), logLevel };
const delft: Place = { ...haarlem, mongodbUri: beside(mongodbUri), prefix: '{handslag-story-delft}', port: 0 };

try {
  if (process.argv.includes('--delft')) await playDelft(delft, page);
  else if (process.argv.includes('--full')) await playBoth();
  else await playHaarlem(haarlem, page, { full: false });
  process.exit(0);
} catch (error) {
  const said = error instanceof Surprise ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\nThe story went otherwise than it should:\n${said}\n`);
  process.exit(1);
}

async function playBoth(): Promise<void> {
  const started = Date.now();
  const meanwhile = delftBeside();
  await playHaarlem(haarlem, page, { full: true });
  process.stdout.write(await meanwhile);
  page.told(`Beide samen in ${Math.round((Date.now() - started) / 1000)} seconden.`);
}

/** The whole text of Delft, once it is over. */
function delftBeside(): Promise<string> {
  const colour = isTerminal ? ['--colour'] : [];
  const child = fork(fileURLToPath(import.meta.url), ['--delft', ...colour], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const parts: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => parts.push(part));
  const over = new Promise<string>((resolve, reject) => {
    child.once('close', (code) => {
      const text = Buffer.concat(parts).toString('utf8');
      if (code === 0) resolve(text);
      else reject(new Surprise(`Delft ended with ${code}\n${text.slice(-2_000)}`));
    });
  });
  // Heard when Haarlem is over; until then nobody waits for it.
  over.catch(() => undefined);
  return over;
}

/** Another database on the same server. */
function beside(uri: string): string {
  const [, server = uri, query = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(uri) ?? [];
  return `${server}/story_delft${query}`;
}
