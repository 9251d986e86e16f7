import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTeams, type TeamsOptions } from '../../../adapters/teams/app.ts';
import type { TeamsWords } from '../../../adapters/teams/words.ts';
import type { BoundCard, BoundForm, FrontDoor, Interaction, Response } from '../../../src/application/interaction.ts';
import type { ChatPlatform } from '../../../src/application/ports/platform.ts';
import type { Log } from '../../../src/application/ports/runtime.ts';
import { as } from '../../../src/domain/ids.ts';
import type { Button, Element, Field } from '../../../src/views/vocabulary.ts';

export const words: TeamsWords = {
  andMore: (count) => `and ${count} more`,
  title: 'Handslag',
  busy: 'working on it',
  done: 'done',
  answeredInChat: 'see the chat',
  required: 'required',
  sendFileFirst: 'send the file first',
  fileNotRead: 'file not read',
};

export interface Logged {
  readonly event: string;
  readonly fields: Readonly<Record<string, unknown>> | undefined;
}

export const recordingLog = (): Log & { readonly lines: Logged[] } => {
  const lines: Logged[] = [];
  const write = (event: string, fields?: Readonly<Record<string, unknown>>) => {
    lines.push({ event, fields });
  };
  return { lines, info: write, warn: write, error: write };
};

/** An application that answers as the test says, and keeps what it was told. */
export interface ScriptedFront extends FrontDoor {
  readonly heard: Interaction[];
  /** Settles when everything heard so far was worked. */
  settled(): Promise<void>;
}

type Script = (interaction: Interaction) => Response | Promise<Response>;

export const scriptedFront = (platform: ChatPlatform, script: Script): ScriptedFront => {
  const heard: Interaction[] = [];
  const seen = new Set<string>();
  const working: Promise<void>[] = [];
  return {
    heard,
    async note(interaction) {
      if (seen.has(interaction.id)) return 'seen';
      seen.add(interaction.id);
      heard.push(interaction);
      return 'new';
    },
    work(interaction) {
      const work = (async () => platform.respond(interaction, await script(interaction)))();
      working.push(work);
      return work;
    },
    async answer(interaction) {
      heard.push(interaction);
      return script(interaction);
    },
    async settled() {
      await Promise.all(working);
    },
  };
};

export const optionsWith = (changed: Partial<TeamsOptions>): TeamsOptions => ({
  appId: 'app-1',
  appPassword: 'secret',
  appType: 'SingleTenant',
  tenantId: 'tenant-haarlem',
  serviceHosts: ['127.0.0.1'],
  anonymous: false,
  log: recordingLog(),
  now: () => as('2007-10-01T07:00:00.000Z'),
  words,
  ...changed,
});

export interface RunningBot {
  readonly url: string;
  readonly platform: ChatPlatform;
  readonly front: ScriptedFront;
  readonly log: ReturnType<typeof recordingLog>;
  /** Settles when no request is being handled any more, the work after its reply included. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** The real adapter behind a real HTTP server. */
export const startBot = async (
  changed: Partial<TeamsOptions>,
  script: Script = () => ({ kind: 'nothing' }),
): Promise<RunningBot> => {
  const log = recordingLog();
  const teams = await createTeams(optionsWith({ log, ...changed }));
  const front = scriptedFront(teams.platform, script);
  teams.connect(front);
  const handling = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const handled = teams.handler(request, response).finally(() => handling.delete(handled));
    handling.add(handled);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    platform: teams.platform,
    front,
    log,
    async idle() {
      while (handling.size > 0) await Promise.all(handling);
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};

export const button = (label: string, changed: Partial<Button<string>> = {}): Button<string> => ({
  label,
  act: `act-${label}`,
  style: 'plain',
  confirm: null,
  opens: 'nothing',
  ...changed,
});

export const says = (text: string): Element<string> => ({ kind: 'text', runs: [{ text, strong: false }] });

export const card = (text: string, ...elements: Element<string>[]): BoundCard => ({
  summary: text,
  elements: [says(text), ...elements],
});

export const buttons = (...list: Button<string>[]): Element<string> => ({
  kind: 'actions',
  actions: { buttons: list, more: [], moreLabel: 'More' },
});

export const textField = (id: string, changed: Partial<Extract<Field, { kind: 'text' }>> = {}): Field => ({
  kind: 'text',
  id,
  label: `Label of ${id}`,
  hint: null,
  optional: false,
  value: '',
  multiline: false,
  maxLength: 200,
  ...changed,
});

export const form = (fields: readonly Field[], changed: Partial<BoundForm> = {}): BoundForm => ({
  title: 'A form',
  intro: [],
  fields,
  submit: { label: 'Send', act: 'act-send' },
  cancel: 'Cancel',
  ...changed,
});
