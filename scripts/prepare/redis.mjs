import { connect } from 'node:net';
import { canInstallPackages, installPackages } from './apt.mjs';
import { freePort } from './ports.mjs';
import { Problem } from './problem.mjs';
import { onPath } from './programs.mjs';
import { step } from './progress.mjs';
import { startService } from './service.mjs';
import { runTool } from './tool.mjs';

/**
 * A Redis of this run's own, or the one that is given.
 * @param {import('./run-folder.mjs').RunFolder} run
 * @param {string} variable of the environment that may give one
 * @returns {Promise<string>} its address
 */
export function prepareRedis(run, variable) {
  return step('redis', async (now) => {
    const given = process.env[variable];
    if (given) return { outcome: `the one in ${variable}`, result: given };
    const program = onPath('redis-server') ?? (await install(now));
    if (!program) throw new Problem(waysOut(variable));
    const port = await freePort();
    now('starting');
    await startService(run, {
      name: 'redis',
      command: program,
      args: [
        ...['--bind', '127.0.0.1', '--port', String(port), '--dir', run.inside('redis')],
        // What the queue needs: no acknowledged job is lost in a crash, and none is dropped when memory runs out.
        ...['--appendonly', 'yes', '--maxmemory-policy', 'noeviction'],
      ],
      isReady: () => answersPing(port),
    });
    return { outcome: `redis-server on port ${port}`, result: `redis://127.0.0.1:${port}` };
  });
}

async function install(now) {
  if (canInstallPackages()) {
    now('installing redis-server (apt-get)');
    await installPackages('redis-server');
    await leaveSystemServiceOff();
  }
  return onPath('redis-server');
}

function waysOut(variable) {
  return [
    'Redis is missing. One of these helps:',
    '  apt-get install redis-server        Debian, Ubuntu',
    '  brew install redis                  macOS',
    `  ${variable}=redis://host:6379  one that you have (with maxmemory-policy noeviction)`,
    '  docker compose up                   everything in containers, instead of this',
  ].join('\n');
}

/** The package switches a service on for the next boot; Handslag starts its own Redis. */
async function leaveSystemServiceOff() {
  if (onPath('systemctl')) await runTool('systemctl', 'systemctl', ['disable', 'redis-server']).catch(() => {});
}

/** While Redis reads its data back it accepts connections and answers LOADING. */
function answersPing(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port }, () => socket.write('PING\r\n'));
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (data) => finish(data.toString().startsWith('+PONG')));
    socket.once('error', () => finish(false));
    socket.once('close', () => finish(false));
  });
}
