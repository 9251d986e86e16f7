import type { Command } from 'commander';
import { archiveAsOperator } from '../application/operator/journal/archive.ts';
import { historyAsOperator } from '../application/operator/journal/history.ts';
import { migrateAsOperator } from '../application/operator/journal/migrate.ts';
import { rebuildAsOperator } from '../application/operator/journal/rebuild.ts';
import { verifyAsOperator } from '../application/operator/journal/verify.ts';
import { verifyArchive } from '../application/operator/journal/verify-archive.ts';
import { archivePlace, isFolder, newAnchorKey, operatorName, readArchive, readText } from '../compose/operator.ts';
import { addKeepingCommands } from './keeping.ts';
import { fail, print, report, withOperator, withPorts } from './terminal.ts';

interface VerifyOptions {
  readonly all?: boolean;
  readonly anchor?: readonly string[];
  readonly key?: readonly string[];
}

interface ArchiveOptions {
  readonly notClosed?: boolean;
  readonly withoutPersonal?: boolean;
  readonly operator: string;
}

/** What an operator does with the journal: docs/journal.md. */
export function addJournalCommands(program: Command): void {
  program
    .command('verify')
    .description(
      'check the journal: of one programme, of everything with --all, or of an archive by itself; ends with 1 when something is wrong',
    )
    .argument('[what]', 'a programme by its id (haarlem.vijfhoek, or the end of that), or the directory of an archive')
    .option('--all', 'every stream of every municipality')
    .option('--anchor <files...>', 'hold it against these anchor files, in place of the last ones in the database')
    .option('--key <ids...>', 'of an archive: only the signatures of these keys count')
    .action(async (what: string | undefined, { all = false, anchor = [], key = [] }: VerifyOptions) => {
      if ((what === undefined) === !all) return fail('Name one programme or archive, or give --all.');
      if (what !== undefined && (await isFolder(what))) {
        return report(await verifyArchive(await readArchive(what), key));
      }
      const anchors = await Promise.all(anchor.map(readText));
      await withOperator(async ({ ports, trusted }) =>
        report(await verifyAsOperator(ports, { programme: what ?? null, anchors, trusted })),
      );
    });

  program
    .command('history')
    .description('tell what happened to a programme in plain words, without names of persons')
    .argument('<programme>', 'its id: haarlem.vijfhoek, or the end of that')
    .action((programme: string) => withPorts(async (ports) => report(await historyAsOperator(ports, programme))));

  program
    .command('archive')
    .description('write everything of a closed programme to a new directory, in a form that others can read and check')
    .argument('<programme>', 'its id: haarlem.vijfhoek, or the end of that')
    .argument('<directory>', 'which is not there yet')
    .option('--not-closed', 'also while it is not closed: the archive says so')
    .option('--without-personal', 'leave out what people wrote and who they were')
    .option('--operator <name>', 'who does this, for the journal', operatorName())
    .action((programme: string, directory: string, { notClosed, withoutPersonal, operator }: ArchiveOptions) =>
      withPorts(async (ports) => {
        const asked = { programme, operator, evenOpen: notClosed ?? false, withPersonal: !(withoutPersonal ?? false) };
        report(await archiveAsOperator(ports, asked, archivePlace(directory)));
      }),
    );

  program
    .command('rebuild')
    .description(
      'make every snapshot anew from the journal; may run beside the bot, and goes on after it was broken off',
    )
    .option('--operator <name>', 'who does this, for the journal', operatorName())
    .action(({ operator }: { readonly operator: string }) =>
      withPorts(async (ports) => report(await rebuildAsOperator(ports, operator))),
    );

  program
    .command('migrate')
    .description(
      'change what is stored beside the journal to what this version expects; goes on after it was broken off',
    )
    .option('--dry-run', 'only say what would change')
    .option('--operator <name>', 'who does this, for the journal', operatorName())
    .action(({ dryRun = false, operator }: { readonly dryRun?: boolean; readonly operator: string }) =>
      withPorts(async (ports) => report(await migrateAsOperator(ports, { dryRun, operator }))),
    );

  program
    .command('anchor-key')
    .description('make a key with which the daily anchors are signed')
    .action(() => {
      const { secret, publicKey, keyId } = newAnchorKey();
      print(`Keep this secret, in the environment of the bot alone:\n\n  HANDSLAG_ANCHOR_KEY=${secret}\n`);
      print(`Give this to whoever checks. Key ${keyId}, public half:\n\n  ${publicKey}\n`);
      print('A key in use before? Put its id in HANDSLAG_ANCHOR_OLD_KEYS.');
    });

  addKeepingCommands(program);
}
