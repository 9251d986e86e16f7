import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseActivity } from '../../../adapters/teams/activity.ts';
import {
  decodeConversation,
  decodeReplyTo,
  encodeConversation,
  encodeReplyTo,
} from '../../../adapters/teams/conversation-ref.ts';
import { fileInteractionOf, interactionOf } from '../../../adapters/teams/parse.ts';
import type { Interaction } from '../../../src/application/interaction.ts';
import { as, type Instant } from '../../../src/domain/ids.ts';

const FIXTURES = new URL('../../fixtures/teams/', import.meta.url);
const at: Instant = as('2007-10-01T07:00:00.000Z');

const read = (name: string): object => JSON.parse(readFileSync(new URL(`${name}.json`, FIXTURES), 'utf8')) as object;

const parse = (name: string, changed: object = {}): Interaction | null => {
  const activity = parseActivity({ ...read(name), ...changed });
  if (activity === null) throw new Error(`${name} is not an activity`);
  return interactionOf(activity, at, () => null);
};

describe('what Teams sends', () => {
  test('every recorded payload is read', () => {
    const names = readdirSync(FIXTURES).map((file) => file.replace('.json', ''));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(parseActivity(read(name)), name).not.toBeNull();
  });

  test('a message in the personal chat', () => {
    expect(parse('personal-message')).toMatchObject({
      id: 'teams:a:1rBq|1718000000001|29:1anna',
      account: { platform: 'teams', workspace: '6f1c', user: '0a1b2c3d' },
      conversation: { platform: 'teams', workspace: '6f1c', kind: 'direct' },
      at,
      what: { kind: 'message', text: 'stand van zaken & meer' },
    });
  });

  test('a mention in a thread of a channel: the command without the mention, and the channel without the thread', () => {
    const interaction = parse('channel-mention');
    expect(interaction?.what).toEqual({ kind: 'command', text: 'stand Vijfhoek' });
    expect(interaction?.conversation?.kind).toBe('channel');
    expect(decodeConversation(interaction?.conversation?.ref ?? '').conversationId).toBe('19:abc@thread.tacv2');
  });

  test('a message in a channel that mentions somebody else is not for us', () => {
    expect(parse('channel-mention', { entities: [] })).toBeNull();
  });

  test('a pressed button', () => {
    expect(parse('action-execute')?.what).toEqual({ kind: 'press', buttonId: 'btn-17' });
  });

  test('a button that opens a dialog', () => {
    expect(parse('task-fetch')?.what).toEqual({ kind: 'press', buttonId: 'btn-18' });
  });

  test('a submitted dialog, with its fields by name', () => {
    expect(parse('task-submit')?.what).toEqual({
      kind: 'submit',
      buttonId: 'btn-19',
      values: { reason: 'Te weinig tijd', hours: '12', cause: 'time', themes: ['clean', 'a,b'], note: null, none: [] },
    });
  });

  test('an installation that Teams tells of twice is one interaction', () => {
    const first = parse('installation');
    const second = parse('bot-added');
    expect(first?.what).toEqual({ kind: 'installed' });
    expect(second?.id).toBe(first?.id);
  });

  test('a removal, or other people who join, is nothing for us', () => {
    expect(parse('installation', { action: 'remove' })).toBeNull();
    expect(parse('bot-added', { membersAdded: [{ id: '29:1bas' }] })).toBeNull();
  });

  test('a file is known by its content', () => {
    const activity = parseActivity(read('file-sent'));
    if (activity === null) throw new Error('unreadable');
    expect(interactionOf(activity, at, () => null)).toBeNull();
    const file = fileInteractionOf(activity, at, { name: 'plan.yaml', sha256: 'ab12', text: 'a: 1' });
    expect(file).toMatchObject({
      id: 'teams:a:1rBq|1718000000009|29:1anna|ab12',
      what: { kind: 'file', name: 'plan.yaml', sha256: 'ab12' },
    });
  });

  test('what the bot itself wrote is not heard', () => {
    expect(parse('personal-message', { from: { id: '28:app-1' } })).toBeNull();
  });

  test('a file field names a file that was sent before, or what was chosen', () => {
    const activity = parseActivity({
      ...read('task-submit'),
      value: { data: { id: 'b', submits: true, 'f:doc': 'ab12' } },
    });
    if (activity === null) throw new Error('unreadable');
    const sent = { name: 'plan.yaml', sha256: 'ab12', text: 'a: 1' };
    expect(interactionOf(activity, at, () => sent)?.what).toMatchObject({ values: { doc: sent } });
    expect(interactionOf(activity, at, () => null)?.what).toMatchObject({ values: { doc: 'ab12' } });
  });

  test('no payload, however odd, throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('task-submit', 'action-execute', 'personal-message'),
        fc.anything(),
        (name, value) => {
          const activity = parseActivity({ ...read(name), value, entities: [value], attachments: [value] });
          if (activity !== null) interactionOf(activity, at, () => null);
          parseActivity(value);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('references that are stored', () => {
  const ref = {
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversationId: '19:abc@thread.tacv2',
    botId: '28:app-1',
    tenantId: '6f1c',
  };

  test('a conversation keeps this form: older ones stand in the database', () => {
    const stored =
      '{"v":1,"service":"https://smba.trafficmanager.net/emea/","conversation":"19:abc@thread.tacv2","bot":"28:app-1","tenant":"6f1c"}';
    expect(encodeConversation(ref)).toBe(stored);
    expect(decodeConversation(stored)).toEqual(ref);
  });

  test('so does the way to answer an interaction', () => {
    const reply = { conversation: ref, personal: false, userId: '29:1anna', formMessageId: null };
    const stored = `{"v":1,"conversation":${JSON.stringify(encodeConversation(ref))},"personal":false,"user":"29:1anna","form":null}`;
    expect(encodeReplyTo(reply)).toBe(stored);
    expect(decodeReplyTo(stored)).toEqual(reply);
  });

  test('another form is refused', () => {
    expect(() => decodeConversation('{"v":2}')).toThrow();
    expect(() => decodeReplyTo('nonsense')).toThrow();
  });
});
