import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BOT_EVENTS, type ManifestChoices, manifestOf } from '../../../adapters/slack/manifest.ts';
import { parse } from '../../../adapters/slack/parse.ts';
import { SCOPE_REASONS } from '../../../adapters/slack/scopes.ts';
import { now } from './builders.ts';

const page = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');

const url = 'https://handslag.example.org';
const MODES: readonly ManifestChoices[] = [
  { publicUrl: url, mode: 'http', distributed: false },
  { publicUrl: `${url}/`, mode: 'http', distributed: true },
  { publicUrl: null, mode: 'socket', distributed: false },
  { publicUrl: url, mode: 'socket', distributed: true },
];

/** Slack's reference of app manifests, as far as this one goes; anything else is a mistake. */
const address = z.url({ protocol: /^https$/ });
const schema = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.literal(1) }),
  display_information: z.strictObject({
    name: z.string().max(35),
    description: z.string().max(140),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: z.string().max(80), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().max(24),
          type: z.enum(['message', 'global']),
          callback_id: z.string().max(255),
          description: z.string().max(150),
        }),
      )
      .max(10)
      .optional(),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/[a-z]{1,31}$/),
          url: address.optional(),
          description: z.string().max(2000),
          usage_hint: z.string().max(1000),
          should_escape: z.boolean(),
        }),
      )
      .max(50),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(address).max(1000).optional(),
    scopes: z.strictObject({ bot: z.array(z.string()).max(255) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: address.optional(), bot_events: z.array(z.string()).max(100) }),
    interactivity: z.strictObject({
      is_enabled: z.boolean(),
      request_url: address.optional(),
      message_menu_options_url: address.optional(),
    }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

const handled = (type: string): boolean => {
  const [name = '', where] = type.split('.');
  const fields = { user: 'U0SANNE', text: 'x', channel: 'D0SANNE', channel_type: where, tab: 'home' };
  const event = { type: name, ...fields, tokens: { bot: ['U0BOT'] } };
  const envelope = { type: 'event_callback', team_id: 'T0HAARLEM', event_id: 'Ev1', event };
  return parse(envelope, now()).kind !== 'ignored';
};

describe('the manifest', () => {
  test.each(MODES)('is one that Slack takes: %o', (choices) => {
    expect(schema.parse(manifestOf(choices))).toEqual(manifestOf(choices));
  });

  test('every event that it asks for is one that the bot hears', () => {
    expect(BOT_EVENTS.filter((event) => !handled(event))).toEqual([]);
  });

  test('over HTTP everything comes in at one address; over a socket there is none', () => {
    const urls = (choices: ManifestChoices) => JSON.stringify(manifestOf(choices)).match(/https:[^"]+/g) ?? [];
    expect(urls({ publicUrl: url, mode: 'http', distributed: false })).toEqual(Array(3).fill(`${url}/slack/events`));
    expect(urls({ publicUrl: `${url}/`, mode: 'socket', distributed: true })).toEqual([`${url}/slack/oauth_redirect`]);
    expect(urls({ publicUrl: null, mode: 'socket', distributed: false })).toEqual([]);
  });

  test('both ways of connecting ask for the same rights and events', () => {
    const asked = (choices: ManifestChoices) => {
      const { oauth_config, settings, features } = manifestOf(choices);
      const commands = features.slash_commands.map(({ command }) => command);
      return [oauth_config.scopes, settings.event_subscriptions.bot_events, commands, features.app_home];
    };
    const [first, ...others] = MODES.map(asked);
    for (const other of others) expect(other).toEqual(first);
  });

  test('without an address there is none over HTTP', () => {
    expect(() => manifestOf({ publicUrl: null, mode: 'http', distributed: false })).toThrow('--url');
  });

  test('the one in the guide is this one', () => {
    const [, json = ''] = /```json\n([\s\S]+?)```/.exec(page('connect-slack.md')) ?? [];
    expect(JSON.parse(json)).toEqual(manifestOf({ publicUrl: url, mode: 'http', distributed: false }));
  });

  test('every right is explained in the guide, in the same words', () => {
    const rows = [...page('slack.md').matchAll(/^\| `([a-z_:]+)` \| (.+) \|$/gm)].map(([, scope, why]) => [scope, why]);
    expect(rows).toEqual(Object.entries(SCOPE_REASONS));
  });
});
