#!/usr/bin/env node
import { Command } from 'commander';
import { addCoordinator } from './application/operator/coordinator.ts';
import type { Finding } from './application/operator/doctor.ts';
import { erasePerson } from './application/operator/erase-person.ts';
import { checkFile, importAsOperator, type Report } from './application/operator/import.ts';
import { addAgreementCommands } from './cli/agreements.ts';
import { addJournalCommands } from './cli/journal.ts';
import { addSecretsCommands } from './cli/secrets.ts';
import { addSendingCommands } from './cli/sending.ts';
import { addSlackCommands } from './cli/slack.ts';
import { configured, fail, print, report, withPorts } from './cli/terminal.ts';
import { examine } from './compose/doctor.ts';
import { filesForOperator, operatorName, readText } from './compose/operator.ts';
import { describeConfig } from './config/describe.ts';
import { readConfig, readLanguage } from './config.ts';

const program = new Command('handslag').description('Carries neighbourhood programmes from proposal to result.');

program
  .command('check')
  .description('read programme files and say everything that is wrong with them; needs no database')
  .argument('<files...>', 'programme files (YAML)')
  .action(async (files: readonly string[]) => {
    for (const file of files) {
      try {
        report(checkFile(filesForOperator(readLanguage()), await readText(file), file));
      } catch (unreadable) {
        fail(String(unreadable instanceof Error ? unreadable.message : unreadable));
      }
    }
  });

program
  .command('import')
  .description('bring a programme file in, or a changed one up to date; prints the one-time codes to hand out')
  .argument('<file>', 'a programme file (YAML)')
  .option('--preview', 'only say what would change')
  .option('--operator <name>', 'who does this, for the journal', operatorName())
  .action((file: string, { preview = false, operator }: { preview?: boolean; operator: string }) =>
    withPorts(async (ports) => {
      const done = await importAsOperator(ports, { text: await readText(file), fileName: file, operator }, { preview });
      report(done);
      if (done.nobodyConfirms) print(NOBODY_CONFIRMS(done.nobodyConfirms));
    }),
  );

const coordinator = program.command('coordinator').description('coordinators of a municipality and of its programmes');

coordinator
  .command('add')
  .description('make somebody coordinator; prints the code with which they link their account')
  .requiredOption('--municipality <id>', 'its short name, as in programme files: haarlem')
  .requiredOption('--person <id>', 'their short name, as in programme files: anna')
  .option('--municipality-name <name>', 'for a new municipality: gemeente Haarlem')
  .option('--name <name>', 'for a new person')
  .option('--programme <id>', 'of this programme alone: haarlem.vijfhoek, or vijfhoek')
  .option('--operator <name>', 'who does this, for the journal', operatorName())
  .action((options: CoordinatorOptions) =>
    withPorts(async (ports) => {
      const added = await addCoordinator(ports, {
        ...options,
        municipalityName: options.municipalityName ?? null,
        name: options.name ?? null,
        programme: options.programme ?? null,
      });
      if (added.ok)
        print(
          `${added.name} types this in a direct message to the bot, at the latest on ${added.expiresOn}:\n\n  koppel ${added.code}\n`,
        );
      else fail(added.problem === 'programmeUnknown' ? added.text : PROBLEMS[added.problem]);
    }),
  );

program
  .command('erase')
  .description('take away what is kept of somebody who asks for it')
  .command('person')
  .description(
    'lists what is kept of a person: their record, what they wrote, where their name stands; erases it with --yes',
  )
  .requiredOption('--municipality <id>', 'its short name, as in programme files: haarlem')
  .requiredOption('--person <id>', 'their short name, as in programme files: anna')
  .option('--keep <number...>', 'texts that stay, by the numbers in the list')
  .option('--yes', 'do it')
  .option('--operator <name>', 'who does this, for the journal', operatorName())
  .action(({ yes = false, keep = [], municipality, person, operator }: EraseOptions) =>
    withPorts(async (ports) => {
      const wanted = { municipalityId: municipality, personId: `${municipality}.${person}`, keep, operator };
      const erasing = await erasePerson(ports, wanted, { confirmed: yes });
      if (erasing.problem === undefined) report(erasing);
      else fail(WHY_NOT_ERASED[erasing.problem](erasing.of));
    }),
  );

interface EraseOptions {
  readonly municipality: string;
  readonly person: string;
  readonly keep?: readonly string[];
  readonly yes?: boolean;
  readonly operator: string;
}

const WHY_NOT_ERASED = {
  nobody: (person: string) => `Nobody here is called ${person}. Use the short name of the programme file: anna`,
  lastCoordinator: (of: string) =>
    `This is the last coordinator of: ${of}. Name another one first, in the programme file or with: handslag coordinator add`,
} as const;

interface CoordinatorOptions {
  readonly municipality: string;
  readonly person: string;
  readonly municipalityName?: string;
  readonly name?: string;
  readonly programme?: string;
  readonly operator: string;
}

const SHORT_NAME = 'small letters, digits and hyphens, as in programme files';

const PROBLEMS = {
  municipalityIsNoShortName: `--municipality is a short name: ${SHORT_NAME}. Example: haarlem`,
  personIsNoShortName: `--person is a short name: ${SHORT_NAME}. Example: anna`,
  municipalityNeedsName: 'This municipality is new. Give its name too: --municipality-name "gemeente Haarlem"',
  personNeedsName: 'This person is new. Give their name too: --name "Anna de Wit"',
} as const;

/** Codes of a file wait for a coordinator; the first one comes from here. */
const NOBODY_CONFIRMS = ({ municipality, person }: NonNullable<Report['nobodyConfirms']>): string =>
  [
    '',
    'No coordinator has an account yet, so nobody can confirm who uses these codes.',
    'Give the first one a code of their own:',
    '',
    `  handslag coordinator add --municipality ${municipality} --person ${person}`,
    '',
  ].join('\n');

addAgreementCommands(program);
addJournalCommands(program);
addSendingCommands(program);
addSecretsCommands(program);
addSlackCommands(program);

program
  .command('doctor')
  .description(
    'look at everything that the bot stands on, and say what to do; changes nothing; ends with 1 when something is wrong',
  )
  .action(() =>
    configured(readConfig(), async (config) => {
      const findings = await examine(config);
      for (const { about, is, says, advice } of findings) {
        print(`${MARKS[is]} ${about}: ${says}${advice === null ? '' : `\n       ${advice}`}`);
      }
      if (findings.some(({ is }) => is === 'wrong')) process.exitCode = 1;
    }),
  );

const MARKS: Readonly<Record<Finding['is'], string>> = {
  well: 'ok    ',
  mind: 'mind  ',
  wrong: 'WRONG ',
  notSet: '-     ',
};

program
  .command('config')
  .description('print what is set, secrets masked')
  .action(() =>
    configured(readConfig(), (config) => {
      for (const { name, value } of describeConfig(config)) print(`${name}=${value ?? ''}`);
    }),
  );

try {
  await program.parseAsync();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
