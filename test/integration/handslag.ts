import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

export const root = new URL('../..', import.meta.url).pathname;

/** Translated once and not at each command, which would take three quarters of its time. Inside the project: its packages are found from there. */
const made = join(root, 'node_modules', '.cache', `handslag-${process.pid}`);
afterAll(() => rm(made, { recursive: true, force: true }));
const making = build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts'],
  outdir: made,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
});

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as an operator does, in an environment of its own. */
export const handslag = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> => {
  await making;
  return new Promise((resolve) => {
    const command = [join(made, 'cli.mjs'), ...args];
    const path = { PATH: process.env['PATH'] ?? '', TZ: 'UTC' };
    execFile(process.execPath, command, { cwd: root, env: { ...path, ...env } }, (error, out, err) => {
      resolve({ exit: error === null ? 0 : Number(error.code), out, err });
    });
  });
};
