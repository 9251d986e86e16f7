import { playHaarlem } from './haarlem.ts';
import { createPage } from './page.ts';
import { Surprise } from './story.ts';

/** `npm run demo -- --story`: the whole way in the terminal. Any surprise ends it with 1. */
const { MONGODB_URI: mongodbUri = '', REDIS_URL: redisUrl = '', PORT: port = '0' } = process.env;
const page = createPage((line) => process.stdout.write(`${line}\n`), process.stdout.isTTY === true);
try {
  const logLevel = process.env['LOG_LEVEL'] ?? 'silent';
  await playHaarlem({ mongodbUri, redisUrl, prefix: '{handslag-story}', port: Number(port), logLevel }, page);
  process.exit(0);
} catch (error) {
  const said = error instanceof Surprise ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\nThe story went otherwise than it should:\n${said}\n`);
  process.exit(1);
}
