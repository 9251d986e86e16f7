import type { Command } from 'commander';
import { newEncryptionKey } from '../compose/operator.ts';
import { fail, print, withOperator } from './terminal.ts';

/** What an operator does with the keys under which secrets are kept: docs/slack.md. */
export function addSecretsCommands(program: Command): void {
  program
    .command('encryption-key')
    .description('make a key under which the tokens of installations are kept')
    .action(() => {
      print(
        `Keep this secret, in the environment of the bot alone:\n\n  HANDSLAG_ENCRYPTION_KEYS=${newEncryptionKey()}\n`,
      );
      print('A key in use before? Put the new one before it, with a comma between, and run: handslag rotate-keys');
    });

  program
    .command('rotate-keys')
    .description('put everything that is kept under a key under the first one; may run beside the bot')
    .action(() =>
      withOperator(async ({ rotateKeys }) => {
        const rotated = await rotateKeys();
        if (rotated === null) return fail('HANDSLAG_ENCRYPTION_KEYS is not set: there is nothing to put under a key.');
        print(`${rotated} ${rotated === 1 ? 'secret is' : 'secrets are'} under the first key now.`);
        print('Every other key may leave HANDSLAG_ENCRYPTION_KEYS, once the bot runs with the new list.');
      }),
    );
}
