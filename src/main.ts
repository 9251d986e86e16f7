import { compose } from './compose.ts';
import { readConfig } from './config.ts';

/** The bot, from the environment. */
const read = readConfig();
if (read.ok) {
  const running = await compose(read.config);
  process.stdout.write(`Handslag listens on port ${running.port}\n`);
  const stop = () => {
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} else {
  process.stderr.write(`Handslag can't start:\n`);
  for (const { name, rule, example } of read.errors) process.stderr.write(`  ${name}: ${rule}. Example: ${example}\n`);
  process.exitCode = 1;
}
