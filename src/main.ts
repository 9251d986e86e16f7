import { compose } from './compose.ts';
import { describeErrors } from './config/describe.ts';
import { type Config, readConfig } from './config.ts';

/** The bot, from the environment. */
const read = readConfig();
if (read.ok) await run(read.config);
else refuse(describeErrors(read.errors));

async function run(config: Config): Promise<void> {
  try {
    const running = await compose(config);
    process.stdout.write(`Handslag listens on port ${running.port}\n`);
    const stop = () => {
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  } catch (failure) {
    refuse(`  ${reasons(failure).join('\n    because: ')}`);
    // What was opened before would keep the process alive.
    process.exit();
  }
}

function refuse(why: string): void {
  process.stderr.write(`Handslag can't start:\n${why}\n`);
  process.exitCode = 1;
}

/** What failed, and what that came from: for the operator, who can't read a stack. */
function reasons(failure: unknown): readonly string[] {
  if (!(failure instanceof Error)) return [String(failure)];
  return [failure.message, ...(failure.cause instanceof Error ? reasons(failure.cause) : [])];
}
