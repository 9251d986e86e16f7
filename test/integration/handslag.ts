import { execFile } from 'node:child_process';

export const root = new URL('../..', import.meta.url).pathname;

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as an operator does, in an environment of its own. */
export const handslag = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const command = ['--import', 'tsx', 'src/cli.ts', ...args];
    const path = { PATH: process.env['PATH'] ?? '', TZ: 'UTC' };
    execFile(process.execPath, command, { cwd: root, env: { ...path, ...env } }, (error, out, err) => {
      resolve({ exit: error === null ? 0 : Number(error.code), out, err });
    });
  });
