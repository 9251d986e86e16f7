import type { Command } from 'commander';
import { exportAgreements, importAgreements } from '../application/operator/agreements.ts';
import { operatorName, readTableText, writeBytes } from '../compose/operator.ts';
import { fail, print, printAsIs, report, withPorts } from './terminal.ts';

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly column?: readonly string[];
  readonly operator: string;
}

/** Agreements in a table, out and in: docs/table-of-agreements.md. */
export function addAgreementCommands(program: Command): void {
  program
    .command('export')
    .description('bring out what a programme holds')
    .command('agreements')
    .description('its agreements as a table for a spreadsheet (CSV), to the terminal or to a new file')
    .argument('<programme>', 'its id: haarlem.vijfhoek, or the end of that')
    .argument('[file]', 'where the table goes; never over a file that is there')
    .option('--empty', 'only the header, to begin with')
    .action((programme: string, file: string | undefined, { empty = false }: { readonly empty?: boolean }) =>
      withPorts(async (ports) => {
        const exported = await exportAgreements(ports, programme, { empty });
        if (!exported.ok) return fail(exported.text);
        if (file === undefined) return printAsIs(exported.table);
        await writeBytes(file, new TextEncoder().encode(exported.table));
        print(`The table is in ${file}.`);
      }),
    );

  program
    .command('import-csv')
    .description('read a table of agreements (CSV) into a programme; changes nothing while a cell is wrong')
    .argument('<programme>', 'its id: haarlem.vijfhoek, or the end of that')
    .argument('<file>', 'a table as a spreadsheet writes it (.csv, .tsv or .txt)')
    .option('--dry-run', 'only say what would change, and every mistake')
    .option('--column <header=field...>', 'what stands in a column that is not recognised: "Gereed Q=Klaar op"')
    .option('--operator <name>', 'who does this, for the journal', operatorName())
    .action((programme: string, file: string, { dryRun = false, column = [], operator }: ImportOptions) =>
      withPorts(async (ports) => {
        const text = await readTableText(file);
        report(await importAgreements(ports, { programme, text, columns: column, operator }, { dryRun }));
      }),
    );
}
