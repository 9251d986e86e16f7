import { compose } from './compose.ts';
import { describeErrors } from './config/describe.ts';
import { type Config, readConfig } from './config.ts';

const HELD = {
  lateStart: 'Nothing is sent: Handslag stood still for more than 6 hours, and messages are due.',
  asked: 'Nothing is sent: Handslag was started with --quarantine.',
} as const;
const SEE = 'See what waits, and let it go, with: handslag release';

/** The bot, from the environment. */
const read = readConfig();
if (read.ok) await run(read.config);
else refuse(describeErrors(read.errors));

async function run(config: Config): Promise<void> {
  try {
    const running = await compose(config, { quarantine: process.argv.includes('--quarantine') });
    process.stdout.write(`Handslag listens on port ${running.port}\n`);
    if (running.hold !== null) process.stdout.write(`${HELD[running.hold.because]} ${SEE}\n`);
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
