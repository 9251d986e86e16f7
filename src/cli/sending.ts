import type { Command } from 'commander';
import { releaseAsOperator } from '../application/operator/release.ts';
import { operatorName } from '../compose/operator.ts';
import { report, withPorts } from './terminal.ts';

interface ReleaseOptions {
  readonly yes?: boolean;
  readonly skip?: readonly string[];
  readonly operator: string;
}

/** What an operator does about messages: docs/messages.md. */
export function addSendingCommands(program: Command): void {
  program
    .command('release')
    .description('list the messages that are held since the start; lets them go with --yes')
    .option('--yes', 'let them go')
    .option('--skip <ids...>', 'not these, by their ids in the list, or: all')
    .option('--operator <name>', 'who does this, for the journal', operatorName())
    .action(({ yes = false, skip = [], operator }: ReleaseOptions) =>
      withPorts(async (ports) => report(await releaseAsOperator(ports, { confirmed: yes, skip, operator }))),
    );
}
