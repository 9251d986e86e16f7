import { connect, createServer } from 'node:net';

/** A port that nothing on this machine listens on. */
export async function freePort() {
  const server = await listen(0, '127.0.0.1');
  const { port } = server.address();
  await close(server);
  return port;
}

/** The first free port from `preferred` on. */
export async function freePortFrom(preferred) {
  for (let port = preferred; port < preferred + 100; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port between ${preferred} and ${preferred + 99}. Give one yourself: PORT=8080`);
}

/** Whether something accepts connections there. */
export function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port }, () => finish(true));
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('error', () => finish(false));
  });
}

async function isFree(port) {
  // On some systems all addresses can be bound while one of them is taken, so both are tried.
  for (const host of [undefined, '127.0.0.1']) {
    try {
      await close(await listen(port, host));
    } catch {
      return false;
    }
  }
  return true;
}

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

function close(server) {
  return new Promise((resolve) => server.close(resolve));
}
