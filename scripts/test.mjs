// npm test                             everything, as CI does
// npm test -- types unit               only these suites (scripts/suites.mjs)
// npm test -- contract -- journal      arguments after another -- go to vitest
import { readArguments } from './prepare/arguments.mjs';
import { prepareChromium } from './prepare/chromium.mjs';
import { prepareDependencies } from './prepare/dependencies.mjs';
import { runInForeground } from './prepare/foreground.mjs';
import { RunFolder } from './prepare/run-folder.mjs';
import { Scoreboard } from './prepare/scoreboard.mjs';
import { prepareTestServices } from './prepare/services.mjs';
import { runToEnd } from './prepare/shutdown.mjs';
import { suites } from './suites.mjs';

await runToEnd(async () => {
  const names = suites.map((suite) => suite.name);
  const { chosen, forwarded } = readArguments(process.argv.slice(2), names);
  const selected = suites.filter(({ name, isLong }) => (chosen.size === 0 ? !isLong : chosen.has(name)));
  const isNeeded = (what) => selected.some((suite) => suite.needs.includes(what));

  const run = await RunFolder.throwaway('test');
  await prepareDependencies();
  const services = isNeeded('services') ? await prepareTestServices(run) : undefined;
  const chromium = isNeeded('chromium') ? await prepareChromium(process.env['CHROMIUM_PATH']) : undefined;

  const env = environment(services, chromium);
  const scoreboard = new Scoreboard();
  for (const { name, command, needs, takesArguments } of selected) {
    const missing = needs.includes('chromium') && chromium?.missing;
    if (missing) scoreboard.skipped(name, missing, { isFailure: Boolean(process.env['CI']) });
    else {
      const [program, ...args] = takesArguments ? [...command, ...forwarded] : command;
      await scoreboard.run(name, () => runInForeground(run, program, args, env));
    }
  }
  return scoreboard.close();
});

/** The addresses of a real bot's data are taken out: no test can touch them. */
function environment(services, chromium) {
  const { MONGODB_URI, REDIS_URL, FORCE_COLOR, ...rest } = process.env;
  return {
    ...rest,
    TZ: 'UTC',
    // The tools don't agree on when to leave colours out of a file; this they all know.
    ...(process.stdout.isTTY ? { FORCE_COLOR } : { NO_COLOR: '1' }),
    ...(services && { HANDSLAG_TEST_MONGODB_URI: services.database, HANDSLAG_TEST_REDIS_URL: services.redis }),
    ...(chromium?.path && { CHROMIUM_PATH: chromium.path }),
  };
}
