import type { Report } from '../application/operator/import.ts';
import type { Ports } from '../application/ports.ts';
import { composeForOperator, type ForOperator } from '../compose/operator.ts';
import { describeErrors } from '../config/describe.ts';
import { type ConfigRead, readStoresConfig } from '../config.ts';

export const print = (text: string): void => void process.stdout.write(`${text}\n`);

export const printAsIs = (text: string): void => void process.stdout.write(text);

/** Says what went wrong; the command ends with 1. */
export function fail(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

export const report = ({ ok, text }: Report): void => (ok ? print(text) : fail(text));

export const configured = async <Read>(
  read: ConfigRead<Read>,
  use: (config: Read) => Promise<void> | void,
): Promise<void> => {
  if (read.ok) await use(read.config);
  else fail(`The environment is not right:\n${describeErrors(read.errors)}`);
};

/** With the stores of the configured database. */
export const withOperator = (use: (operator: ForOperator) => Promise<void>): Promise<void> =>
  configured(readStoresConfig(), async (config) => {
    const operator = await composeForOperator(config);
    try {
      await use(operator);
    } finally {
      await operator.close();
    }
  });

export const withPorts = (use: (ports: Ports) => Promise<void>): Promise<void> =>
  withOperator(({ ports }) => use(ports));
