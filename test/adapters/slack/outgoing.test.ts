import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSlack } from '../../../adapters/slack/app.ts';
import { conversationOf, encodeReplyTo, type ReplyTo } from '../../../adapters/slack/conversation-ref.ts';
import type { Interaction, Response } from '../../../src/application/interaction.ts';
import { alone, card, now, silent, text, words } from './builders.ts';

const channel = conversationOf('T0HAARLEM', 'C0RAAKS');
const direct = conversationOf('T0HAARLEM', 'D0SANNE');
const { platform } = createSlack({
  ...alone(),
  botToken: 'xoxb-made-up',
  signingSecret: 'secret',
  words,
  log: silent,
  now,
});
const blocks = [{ type: 'section', text: { type: 'plain_text', text: 'Hello <@U0PIET>', emoji: false } }];
const hello = card(text('Hello <@U0PIET>'));

interface Sent {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}
let sent: Sent[];

const parsedBody = (body: unknown): Readonly<Record<string, unknown>> => {
  if (typeof body === 'object' && body !== null) {
    const json = (value: unknown) => (typeof value === 'string' && /^[[{]/.test(value) ? JSON.parse(value) : value);
    return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, json(value)]));
  }
  throw new Error('no body');
};

/** Slack answers this to the next call of that path, and what was asked is kept. */
const answers = (path: string, reply: object, host = 'https://slack.com') =>
  nock(host, path.startsWith('/api') ? { reqheaders: { authorization: 'Bearer xoxb-made-up' } } : {})
    .post(path, (body) => sent.push({ path, body: parsedBody(body) }) > 0)
    .reply(200, reply);

beforeEach(() => {
  sent = [];
  nock.disableNetConnect();
});
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
  nock.enableNetConnect();
});

describe('a message', () => {
  test('is posted with its key in the metadata, without previews or live names', async () => {
    answers('/api/chat.postMessage', { ok: true, channel: 'C0RAAKS', ts: '1.000001' });
    const outcome = await platform.post(channel, { ...hello, summary: 'In short <!here>' }, 'key-1', 'full');
    expect(outcome).toEqual({ kind: 'sent', ref: 'C0RAAKS/1.000001' });
    expect(sent[0]?.body).toEqual({
      channel: 'C0RAAKS',
      text: 'In short &lt;!here&gt;',
      blocks,
      unfurl_links: 'false',
      unfurl_media: 'false',
      link_names: 'false',
      parse: 'none',
      metadata: { event_type: 'handslag_message', event_payload: { key: 'key-1' } },
    });
  });

  test('is edited where it stands', async () => {
    answers('/api/chat.update', { ok: true, channel: 'C0RAAKS', ts: '1.000001' });
    const outcome = await platform.edit(channel, 'C0RAAKS/1.000001', hello, 'full');
    expect(outcome).toEqual({ kind: 'sent', ref: 'C0RAAKS/1.000001' });
    expect(sent[0]?.body).toEqual({ channel: 'C0RAAKS', ts: '1.000001', text: 'In short', blocks, parse: 'none' });
  });

  test('is looked for by its key among the newest', async () => {
    const metadata = { event_type: 'handslag_message', event_payload: { key: 'key-1' } };
    answers('/api/conversations.history', { ok: true, has_more: false, messages: [{ ts: '1.2', metadata }] });
    const since = '2007-10-01T07:00:00.000Z' as Parameters<typeof platform.find>[2];
    expect(await platform.find(channel, 'key-1', since)).toEqual({ kind: 'found', ref: 'C0RAAKS/1.2' });
    const oldest = String(Date.parse('2007-10-01T06:50:00.000Z') / 1000);
    expect(sent[0]?.body).toEqual({ channel: 'C0RAAKS', include_all_metadata: 'true', limit: '15', oldest });
  });

  test('that is not among the newest of many may still be there', async () => {
    answers('/api/conversations.history', { ok: true, has_more: true, messages: [] });
    expect(await platform.find(channel, 'key-1', now())).toEqual({ kind: 'unknown' });
  });

  test('to a person goes to their direct conversation', async () => {
    answers('/api/conversations.open', { ok: true, channel: { id: 'D0SANNE' } });
    const opened = await platform.openDirect({ platform: 'slack', workspace: 'T0HAARLEM', user: 'U0SANNE' });
    expect(opened).toEqual({ kind: 'opened', conversation: direct });
    expect(sent[0]?.body).toEqual({ users: 'U0SANNE' });
  });
});

describe('an answer', () => {
  const interaction = (over: Partial<Interaction>, reply: Partial<ReplyTo> = {}): Interaction => ({
    id: 'slack:press:1',
    account: { platform: 'slack', workspace: 'T0HAARLEM', user: 'U0SANNE' },
    conversation: channel,
    at: now(),
    replyTo: encodeReplyTo({ surface: 'message', ...reply }),
    what: { kind: 'press', buttonId: 'button-1' },
    ...over,
  });
  const privately: Response = { kind: 'private', card: hello };
  const HOOK = '/actions/T0HAARLEM/1/made-up';
  const responseUrl = `https://hooks.slack.com${HOOK}`;

  test('in a channel is seen by the person alone, through the response URL', async () => {
    answers(HOOK, { ok: true }, 'https://hooks.slack.com');
    await platform.respond(interaction({}, { responseUrl }), privately);
    const ephemeral = { response_type: 'ephemeral', replace_original: false, text: 'In short', blocks };
    expect(sent).toEqual([{ path: HOOK, body: ephemeral }]);
  });

  test('long after is still seen by the person alone', async () => {
    answers('/api/chat.postEphemeral', { ok: true, message_ts: '1.2' });
    const old = { at: '2007-11-01T08:00:00.000Z' as Interaction['at'] };
    await platform.respond(interaction(old, { responseUrl }), privately);
    expect(sent[0]?.body).toMatchObject({ channel: 'C0RAAKS', user: 'U0SANNE', blocks });
  });

  test('in the direct message is a plain message', async () => {
    answers('/api/chat.postMessage', { ok: true, channel: 'D0SANNE', ts: '1.2' });
    await platform.respond(interaction({ conversation: direct }, { responseUrl }), privately);
    expect(sent[0]?.body).toMatchObject({ channel: 'D0SANNE', blocks });
  });

  test('where the bot may not write, goes another way', async () => {
    answers('/api/chat.postEphemeral', { ok: false, error: 'not_in_channel' });
    answers('/api/conversations.open', { ok: true, channel: { id: 'D0SANNE' } });
    answers('/api/chat.postMessage', { ok: true, channel: 'D0SANNE', ts: '1.2' });
    await platform.respond(interaction({}), privately);
    expect(sent.map(({ path }) => path)).toHaveLength(3);
  });

  test('that nobody knows the fate of is not given twice', async () => {
    answers('/api/chat.postEphemeral', { ok: false, error: 'internal_error' });
    await platform.respond(interaction({}), privately);
    expect(sent).toHaveLength(1);
  });

  test('that is a form opens it with the trigger', async () => {
    answers('/api/views.open', { ok: true, view: { id: 'V1' } });
    const form = {
      title: 'Decline',
      intro: [],
      fields: [],
      submit: { label: 'Send', act: 'submit-1' },
      cancel: 'Back',
    };
    await platform.respond(interaction({}, { triggerId: 't.1' }), { kind: 'form', form });
    expect(sent[0]?.body).toMatchObject({
      trigger_id: 't.1',
      view: { type: 'modal', title: { text: 'Decline' }, private_metadata: '{"submit":"submit-1","from":"C0RAAKS"}' },
    });
  });

  test('that is a home tab is published for the person', async () => {
    answers('/api/views.publish', { ok: true });
    await platform.respond(interaction({}), { kind: 'home', home: { title: 'Hello', elements: [] } });
    expect(sent[0]?.body).toMatchObject({ user_id: 'U0SANNE', view: { type: 'home' } });
  });

  test('never fails for what Slack says', async () => {
    answers('/api/views.publish', { ok: false, error: 'fatal_error' });
    const home = platform.respond(interaction({}), { kind: 'home', home: { title: 'Hello', elements: [] } });
    await expect(home).resolves.toBeUndefined();
  });
});

describe('a home that changed', () => {
  const sanne = { platform: 'slack', workspace: 'T0HAARLEM', user: 'U0SANNE' } as const;
  const home = { title: 'Handslag', elements: [text('Niets')] };

  test('is published for that person', async () => {
    answers('/api/views.publish', { ok: true });
    expect(await platform.publishHome?.(sanne, home)).toBe('shown');
    expect(sent[0]?.body).toMatchObject({ user_id: 'U0SANNE', view: { type: 'home' } });
  });

  test('and could not be shown is no failure', async () => {
    answers('/api/views.publish', { ok: false, error: 'not_enabled' });
    expect(await platform.publishHome?.(sanne, home)).toBe('notShown');
  });
});
