import type { Command } from 'commander';
import { slackManifest } from '../compose/operator.ts';
import { print } from './terminal.ts';

interface ManifestOptions {
  readonly url?: string;
  readonly socket?: boolean;
  readonly distributed?: boolean;
}

export function addSlackCommands(program: Command): void {
  program
    .command('slack-manifest')
    .description('print the manifest of the Slack app, to paste at api.slack.com/apps')
    .option('--url <address>', 'where the bot is reached from outside: https://handslag.example.nl')
    .option('--socket', 'for Socket Mode: nothing has to be reachable from outside')
    .option('--distributed', 'others install it in their own workspaces; needs --url')
    .action(async ({ url, socket = false, distributed = false }: ManifestOptions) =>
      print(
        JSON.stringify(
          await slackManifest({ publicUrl: url ?? null, mode: socket ? 'socket' : 'http', distributed }),
          null,
          2,
        ),
      ),
    );
}
