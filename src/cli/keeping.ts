import type { Command } from 'commander';
import { destroyAsOperator } from '../application/operator/journal/destroy.ts';
import { retentionAsOperator } from '../application/operator/journal/retention.ts';
import { operatorName, writeBytes } from '../compose/operator.ts';
import { fail, print, report, withPorts } from './terminal.ts';

interface RetentionOptions {
  readonly municipality?: string;
  readonly processType?: string;
  readonly result?: string;
  readonly years?: string;
  readonly from: string;
  readonly operator: string;
}

interface DestroyOptions {
  readonly reason?: string;
  readonly withdraw?: boolean;
  readonly declaration?: string;
  readonly operator: string;
}

/** How long programmes are kept, and what goes after that: docs/journal.md. */
export function addKeepingCommands(program: Command): void {
  program
    .command('retention')
    .description('show, or set, how long programmes are kept, and which may be destroyed when')
    .option('--municipality <id>', 'its short name: haarlem')
    .option('--process-type <text>', 'procestype: the kind of work, as in the selection list (selectielijst)')
    .option('--result <text>', 'resultaat: how that work ends, on which the period depends')
    .option('--years <number>', 'bewaartermijn: whole years, or "forever"')
    .option('--from <start>', 'where the period begins: term-end or closing', 'term-end')
    .option('--operator <name>', 'who does this, for the journal', operatorName())
    .action((options: RetentionOptions) => {
      const set = retentionIn(options);
      if (set === 'wrong')
        return fail('Give --process-type, --result and --years together; --from is term-end or closing.');
      const { municipality = null, operator } = options;
      return withPorts(async (ports) => report(await retentionAsOperator(ports, { municipality, set, operator })));
    });

  program
    .command('destroy')
    .description('destroy a programme: one operator proposes, another one confirms with the same command; for ever')
    .argument('<programme>', 'its id: haarlem.vijfhoek, or the end of that')
    .option('--reason <text>', 'why, while it must still be kept')
    .option('--withdraw', 'take the proposal back')
    .option('--declaration <file>', 'where the declaration of destruction goes (PDF)')
    .option('--operator <name>', 'who does this, for the journal', operatorName())
    .action((programme: string, { reason, withdraw = false, declaration, operator }: DestroyOptions) =>
      withPorts(async (ports) => {
        const destroyed = await destroyAsOperator(ports, { programme, operator, reason: reason ?? null, withdraw });
        report(destroyed);
        if (destroyed.declaration === null) return;
        const file = declaration ?? destroyed.declaration.name;
        await writeBytes(file, destroyed.declaration.bytes);
        print(`The declaration of destruction is in ${file}.`);
      }),
    );
}

/** Null: nothing is set. */
const retentionIn = ({ processType, result, years, from }: RetentionOptions) => {
  if (processType === undefined && result === undefined && years === undefined) return null;
  if (processType === undefined || result === undefined || years === undefined) return 'wrong';
  if (from !== 'term-end' && from !== 'closing') return 'wrong';
  const startsFrom = from === 'closing' ? 'closing' : 'termEnd';
  return { processType, result, years: years === 'forever' ? null : Number(years), startsFrom } as const;
};
