import { report } from './problem.mjs';

const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** Ctrl-C under npm arrives twice: once from the terminal and once passed on by npm. */
const SAME_KEYSTROKE_MILLIS = 500;

const atEnd = [];
let interrupted;
let interruptedAt = 0;

/** Work for the end of this process, however it comes about; the last added is done first. */
export function whenEnding(work) {
  atEnd.push(work);
}

/** Aborts with the signal's name as reason when this process is asked to stop. */
export const interruption = new AbortController();

/**
 * Runs a script to its end: its result is the exit code, everything it started is stopped, and what goes wrong is told.
 * @param {() => Promise<number>} script
 */
export async function runToEnd(script) {
  for (const name of Object.keys(EXIT_CODES)) process.on(name, () => onSignal(name));
  let code = 1;
  try {
    code = await script();
  } catch (error) {
    if (!interrupted) report(error);
  }
  await end();
  process.exit(interrupted ? EXIT_CODES[interrupted] : code);
}

function onSignal(name) {
  const again = interrupted && Date.now() - interruptedAt > SAME_KEYSTROKE_MILLIS;
  interruptedAt ||= Date.now();
  if (again) console.error('Still stopping; what runs has 20 seconds to finish its work.');
  interrupted ??= name;
  interruption.abort(name);
}

async function end() {
  for (const work of atEnd.splice(0).reverse()) {
    try {
      await work();
    } catch (error) {
      report(error);
    }
  }
}
