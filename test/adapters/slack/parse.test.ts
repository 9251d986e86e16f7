import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  decodeConversationRef,
  decodeMessageRef,
  decodeReplyTo,
  encodeConversationRef,
  encodeMessageRef,
} from '../../../adapters/slack/conversation-ref.ts';
import { parse } from '../../../adapters/slack/parse.ts';
import { as, type Instant } from '../../../src/domain/ids.ts';

const AT = as<Instant>('2007-11-01T08:00:00.000Z');
const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/slack/${name}.json`, import.meta.url), 'utf8'));
const parsed = (name: string) => parse(fixture(name), AT);
const interactionOf = (name: string) => {
  const incoming = parsed(name);
  if (incoming.kind !== 'interaction' && incoming.kind !== 'submission') throw new Error(incoming.kind);
  return incoming.interaction;
};

describe('what Slack sends', () => {
  test('a typed command', () => {
    const interaction = interactionOf('slash-command');
    expect(interaction).toMatchObject({
      id: 'slack:command:13345224609.738474920.8088930838d88f008e0',
      account: { platform: 'slack', workspace: 'T0HAARLEM', user: 'U0SANNE' },
      conversation: { platform: 'slack', workspace: 'T0HAARLEM', kind: 'channel', ref: 'C0RAAKS' },
      at: AT,
      what: { kind: 'command', text: 'stand & mijn' },
    });
    expect(decodeReplyTo(interaction.replyTo)).toMatchObject({ surface: 'message', responseUrl: expect.any(String) });
  });

  test('a mention', () => {
    expect(interactionOf('app-mention')).toMatchObject({
      id: 'slack:event:Ev0MENTION',
      what: { kind: 'command', text: 'wijzig <iets>' },
    });
  });

  test('a direct message; someone of another organisation is known by their own team', () => {
    expect(interactionOf('direct-message')).toMatchObject({
      account: { workspace: 'T0ELANWONEN', user: 'U0PIET' },
      conversation: { workspace: 'T0HAARLEM', kind: 'direct', ref: 'D0PIET' },
      what: { kind: 'message', text: 'hallo' },
    });
  });

  test('a press on a button that opens a form', () => {
    const incoming = parsed('button-press');
    expect(incoming).toMatchObject({
      interaction: {
        id: 'slack:press:T0HAARLEM:U0SANNE:1193900000.000800:1193900009.123456',
        what: { kind: 'press', buttonId: 'button-decline' },
      },
      loading: { triggerId: '12466734323.1395872398', externalId: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  test('a line chosen in a menu', () => {
    expect(parsed('menu-press')).toMatchObject({
      interaction: {
        account: { workspace: 'T0ELANWONEN', user: 'U0PIET' },
        conversation: { workspace: 'T0HAARLEM', ref: 'C0RAAKS' },
        what: { kind: 'press', buttonId: 'button-why' },
      },
      loading: null,
    });
  });

  test('a press in a dialog is answered in that dialog', () => {
    const incoming = parsed('dialog-press');
    expect(incoming).toMatchObject({ loading: null, interaction: { conversation: { ref: 'C0RAAKS' } } });
    expect(decodeReplyTo(interactionOf('dialog-press').replyTo)).toMatchObject({
      surface: 'modal',
      viewId: 'V0DIALOG',
    });
  });

  test('a form that was filled in', () => {
    expect(interactionOf('view-submission')).toMatchObject({
      id: 'slack:submit:V0FORM:1193900000.abcdef',
      conversation: { kind: 'direct', ref: 'D0SANNE' },
      what: {
        kind: 'submit',
        buttonId: 'button-submit',
        values: {
          reason: 'Geen <geld> & tijd',
          amount: null,
          due: '2008-03-01',
          cause: 'money',
          parties: ['police'],
          scan: null,
        },
      },
    });
  });

  test('the home tab', () => {
    expect(interactionOf('app-home-opened')).toMatchObject({ what: { kind: 'home' }, conversation: null });
  });

  test('a file', () => {
    expect(parsed('file-share')).toMatchObject({ kind: 'files', files: [{ name: 'handtekening.pdf', size: 20480 }] });
  });

  test.each(['own-message', 'changed-message', 'team-join'])('%s is not for us', (name) => {
    expect(parsed(name)).toEqual({ kind: 'ignored' });
  });

  test('a payload that is not shaped as documented shows itself', () => {
    expect(() => parse({ type: 'block_actions', user: { id: 'U0SANNE' }, actions: [] }, AT)).toThrow();
  });
});

describe('references', () => {
  test.each(['C0RAAKS', 'D0SANNE', 'G0OLDGROUP'])('the conversation %s stays the same there and back', (channel) => {
    expect(encodeConversationRef(channel)).toBe(channel);
    expect(decodeConversationRef(channel)).toBe(channel);
  });

  test('a message is its conversation and time', () => {
    const place = { channel: 'C0RAAKS', ts: '1193900000.000100' };
    expect(encodeMessageRef(place)).toBe('C0RAAKS/1193900000.000100');
    expect(decodeMessageRef('C0RAAKS/1193900000.000100')).toEqual(place);
  });

  test.each(['', 'U0SANNE', 'C0RAAKS/x', '19:teams@thread.v2'])('%j is no reference of Slack', (ref) => {
    expect(() => decodeConversationRef(ref)).toThrow();
    expect(() => decodeMessageRef(ref)).toThrow();
  });
});
