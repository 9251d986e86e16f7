import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { parse } from '../../../adapters/slack/parse.ts';
import { SCOPES } from '../../../adapters/slack/probe.ts';
import { asJson } from '../../fakes/slack/limits.ts';
import { now } from './builders.ts';

const page = readFileSync(new URL('../../../docs/connect-slack.md', import.meta.url), 'utf8');
const manifest: unknown = parseYaml(/```yaml\n([\s\S]+?)```/.exec(page)?.[1] ?? '');
const at = (...path: readonly string[]) => path.reduce<unknown>((value, name) => asJson(value)[name], manifest);

const handled = (type: string): boolean => {
  const [name = '', where] = type.split('.');
  const event = { type: name, user: 'U0SANNE', text: 'x', channel: 'D0SANNE', channel_type: where, tab: 'home' };
  const envelope = { type: 'event_callback', team_id: 'T0HAARLEM', event_id: 'Ev1', event };
  return parse(envelope, now()).kind !== 'ignored';
};

test('every event that the manifest asks for is one that the bot hears', () => {
  const events = at('settings', 'event_subscriptions', 'bot_events');
  expect(events).toEqual(['app_home_opened', 'app_mention', 'message.im']);
  expect(Array.isArray(events) && events.every(handled)).toBe(true);
});

test('every scope of the manifest is explained', () => {
  const scopes = at('oauth_config', 'scopes', 'bot');
  const explained = [...page.matchAll(/^\| `([a-z_:]+)` \|/gm)].map(([, scope]) => scope);
  expect(scopes).toEqual(explained);
  expect(scopes).toEqual(SCOPES);
});

test('everything comes in at one address', () => {
  const urls = [...page.matchAll(/url: (\S+)/g)].map(([, url]) => url);
  expect(new Set(urls)).toEqual(new Set(['https://handslag.example.org/slack/events']));
  expect(urls).toHaveLength(3);
});
