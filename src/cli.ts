#!/usr/bin/env node
import { Command } from 'commander';
import { addCoordinator } from './application/operator/coordinator.ts';
import { checkFile, importAsOperator, type Report } from './application/operator/import.ts';
import type { Ports } from './application/ports.ts';
import { composeForOperator, filesForOperator, operatorName, readText } from './compose.ts';
import { describeConfig, describeErrors } from './config/describe.ts';
import { type Config, readConfig } from './config.ts';

const print = (text: string): void => console.log(text);

function fail(text: string): void {
  console.error(text);
  process.exitCode = 1;
}

const report = ({ ok, text }: Report): void => (ok ? print(text) : fail(text));

const configured = async (use: (config: Config) => Promise<void> | void): Promise<void> => {
  const read = readConfig();
  if (read.ok) await use(read.config);
  else fail(describeErrors(read.errors));
};

const withPorts = (use: (ports: Ports) => Promise<void>): Promise<void> =>
  configured(async (config) => {
    const { ports, close } = await composeForOperator(config);
    try {
      await use(ports);
    } finally {
      await close();
    }
  });

const program = new Command('handslag').description('Carries neighbourhood programmes from proposal to result.');

program
  .command('check')
  .description('read a programme file and say everything that is wrong with it')
  .argument('<file>', 'a programme file (YAML)')
  .action(async (file: string) => report(checkFile(filesForOperator(), await readText(file), file)));

program
  .command('import')
  .description('bring a programme file in, or a changed one up to date; prints the one-time codes to hand out')
  .argument('<file>', 'a programme file (YAML)')
  .option('--preview', 'only say what would change')
  .option('--operator <name>', 'who does this, for the journal', operatorName())
  .action((file: string, { preview = false, operator }: { preview?: boolean; operator: string }) =>
    withPorts(async (ports) =>
      report(await importAsOperator(ports, { text: await readText(file), fileName: file, operator }, { preview })),
    ),
  );

const coordinator = program.command('coordinator').description('coordinators of a municipality');

coordinator
  .command('add')
  .description('make somebody coordinator; prints the code with which they link their account')
  .requiredOption('--municipality <id>', 'its short name, as in programme files: haarlem')
  .requiredOption('--person <id>', 'their short name, as in programme files: anna')
  .option('--municipality-name <name>', 'for a new municipality: gemeente Haarlem')
  .option('--name <name>', 'for a new person')
  .option('--operator <name>', 'who does this, for the journal', operatorName())
  .action((options: CoordinatorOptions) =>
    withPorts(async (ports) => {
      const added = await addCoordinator(ports, {
        ...options,
        municipalityName: options.municipalityName ?? null,
        name: options.name ?? null,
      });
      if (added.ok)
        print(
          `${added.name} types in a direct message to the bot, before ${added.expiresOn}:\n\n  koppel ${added.code}\n`,
        );
      else fail(PROBLEMS[added.problem]);
    }),
  );

interface CoordinatorOptions {
  readonly municipality: string;
  readonly person: string;
  readonly municipalityName?: string;
  readonly name?: string;
  readonly operator: string;
}

const PROBLEMS = {
  municipalityNeedsName: 'This municipality is new. Give its name too: --municipality-name "gemeente Haarlem"',
  personNeedsName: 'This person is new. Give their name too: --name "Anna de Wit"',
} as const;

program
  .command('config')
  .description('print what is set, secrets masked')
  .action(() =>
    configured((config) => {
      for (const { name, value } of describeConfig(config)) print(`${name}=${value ?? ''}`);
    }),
  );

try {
  await program.parseAsync();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
