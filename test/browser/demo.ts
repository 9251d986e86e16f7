import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Null: there is none, and the tests are skipped; where CI is true that is a failure. */
export const chromiumPath = (): string | null => {
  const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (existsSync(path)) return path;
  if (process.env['CI'] === 'true') throw new Error(`There is no Chromium at ${path}: set CHROMIUM_PATH`);
  return null;
};

export interface Demo {
  readonly address: string;
  /** Ends it as Ctrl-C does, and starts it again on what it kept. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The demo's own process, with its data in a folder of its own. */
export async function startDemo(): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-demo-'));
  let running = await spawnDemo(folder);
  return {
    get address() {
      return running.address;
    },
    async restart() {
      await end(running.child);
      running = await spawnDemo(folder);
    },
    async stop() {
      await end(running.child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function spawnDemo(cwd: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const tsx = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/esm/index.mjs')).href;
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', tsx, join(ROOT, 'src/main.ts')], {
    cwd,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      TZ: 'UTC',
      LOG_LEVEL: 'warn',
      PORT: String(port),
      HANDSLAG_PLAYGROUND: 'true',
      MONGODB_URI: process.env['HANDSLAG_TEST_MONGODB_URI'],
      REDIS_URL: process.env['HANDSLAG_TEST_REDIS_URL'],
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (text) => said.push(String(text)));
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (!line.includes(String(port))) continue;
    child.stdout.resume();
    return { child, address: `http://localhost:${port}` };
  }
  throw new Error(`The demo did not start:\n${said.join('\n')}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

export interface Browser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export async function startBrowser(executablePath: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'handslag-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ARGS,
    viewport: { width: 1280, height: 800 },
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
