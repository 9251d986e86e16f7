import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canInstallPackages, installPackages } from './apt.mjs';
import { handslagFolder } from './folders.mjs';
import { exclusively } from './lock.mjs';
import { accepts, freePort } from './ports.mjs';
import { Problem } from './problem.mjs';
import { onPath } from './programs.mjs';
import { startService } from './service.mjs';
import { runTool } from './tool.mjs';

const SOURCE = fileURLToPath(new URL('../embedded-database', import.meta.url));

/**
 * A small Java server. Enough for trying out and for tests, not for real data: a crash loses the last 20 ms.
 * @type {import('./database.mjs').StartDatabase}
 */
export async function startEmbeddedDatabase(run, { keep, now }) {
  const build = await exclusively('embedded-database', () => prepareBuild(now));
  const port = await freePort();
  now('starting the embedded server');
  const file = keep ? [join(run.inside('embedded'), 'database.mv.db')] : [];
  await startService(run, {
    name: 'embedded-database',
    command: requireProgram('java'),
    args: [
      // Serial collection and one compiler tier start fastest; a demo with a million records still fits.
      ...['-XX:+UseSerialGC', '-Xshare:auto', '-Xmx1g'],
      ...['-classpath', [join(build, 'classes'), join(build, 'lib', '*')].join(delimiter)],
      ...['EmbeddedDatabase', String(port), ...file],
    ],
    isReady: () => accepts(port),
  });
  return {
    uri: `mongodb://127.0.0.1:${port}/handslag`,
    outcome: `embedded server on port ${port} (for trying out only)`,
  };
}

/** Builds once per version of the source. */
async function prepareBuild(now) {
  const build = join(handslagFolder, `embedded-database-${versionOfSource()}`);
  if (existsSync(build)) return build;
  await installMissingPrograms(now);
  now('building the embedded server (mvn)');
  const draft = join(handslagFolder, 'embedded-database.draft');
  const pom = join(SOURCE, 'pom.xml');
  await runTool('mvn', requireProgram('mvn'), ['-B', '-q', '-f', pom, `-Dbuild.folder=${draft}`, 'process-classes']);
  renameSync(draft, build);
  return build;
}

function versionOfSource() {
  const hash = createHash('sha256');
  for (const file of ['pom.xml', 'src/EmbeddedDatabase.java']) hash.update(readFileSync(join(SOURCE, file)));
  return hash.digest('hex').slice(0, 12);
}

async function installMissingPrograms(now) {
  const missing = [onPath('javac') ? [] : ['default-jdk-headless'], onPath('mvn') ? [] : ['maven']].flat();
  if (missing.length === 0 || !canInstallPackages()) return;
  now(`installing ${missing.join(', ')} (apt-get)`);
  await installPackages(...missing);
}

function requireProgram(name) {
  const program = onPath(name);
  if (!program) throw new Problem(`the embedded server needs ${name}`);
  return program;
}
