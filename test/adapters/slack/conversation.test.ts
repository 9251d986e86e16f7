import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSlack } from '../../../adapters/slack/app.ts';
import type { FrontDoor, Interaction, Response } from '../../../src/application/interaction.ts';
import type { ChatPlatform } from '../../../src/application/ports/platform.ts';
import type { Element, Field } from '../../../src/views/vocabulary.ts';
import { addressOf } from '../../fakes/slack/server.ts';
import { type FakeSlack, startFakeSlack } from '../../fakes/slack.ts';
import { actions, button, card, now, silent, text, words } from './builders.ts';

type Answer = (interaction: Interaction) => Response | Promise<Response>;

/** An application that notes what it was given, once each, and answers as the test says. */
class TestFrontDoor implements FrontDoor {
  readonly noted: Interaction[] = [];
  answering: Answer = () => ({ kind: 'nothing' });
  failing = false;
  platform: ChatPlatform | null = null;

  async note(interaction: Interaction): Promise<'new' | 'seen'> {
    if (this.failing) throw new Error('the database is away');
    if (this.noted.some(({ id }) => id === interaction.id)) return 'seen';
    this.noted.push(interaction);
    return 'new';
  }
  async work(interaction: Interaction): Promise<void> {
    await this.platform?.respond(interaction, await this.answering(interaction));
  }
  async answer(interaction: Interaction): Promise<Response> {
    await this.note(interaction);
    return this.answering(interaction);
  }
}

let fake: FakeSlack;
let front: TestFrontDoor;
let server: Server;

beforeEach(async () => {
  fake = await startFakeSlack();
  front = new TestFrontDoor();
  const slack = createSlack({ ...fake, words, log: silent, now });
  front.platform = slack.platform;
  slack.connect(front);
  server = createServer(slack.handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.connectTo(`${addressOf(server)}/slack/events`);
});
afterEach(async () => {
  await fake.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const reasonField: Field = {
  id: 'reason',
  label: 'Reason',
  hint: null,
  optional: false,
  kind: 'text',
  value: '',
  multiline: true,
  maxLength: 500,
};
const form = (...fields: readonly Field[]): Response => ({
  kind: 'form',
  form: {
    title: 'Decline',
    intro: [text('Why not?')],
    fields: fields.length > 0 ? fields : [reasonField],
    submit: { label: 'Send', act: 'submit-1' },
    cancel: 'Cancel',
  },
});
const said = (words: string): Response => ({ kind: 'private', card: card(text(words)) });
const postFor = async (user: string, ...parts: readonly Element<string>[]) => {
  const opened = await front.platform?.openDirect({ platform: 'slack', workspace: fake.workspace, user });
  if (opened?.kind !== 'opened') throw new Error('not opened');
  await front.platform?.post(opened.conversation, card(...parts), 'key', 'full');
};
const what = () => front.noted.map((interaction) => interaction.what);

describe('what people say', () => {
  test('a typed command is noted with its words and answered to the person alone', async () => {
    front.answering = () => said('This waits for you');
    const reply = await fake.user('U0SANNE').command('mijn', { in: 'C0TEAM' });
    expect(reply).toEqual({ status: 200, body: {} });
    expect(what()).toEqual([{ kind: 'command', text: 'mijn' }]);
    await fake.user('U0SANNE').sees('This waits for you', { in: 'C0TEAM' });
    expect(fake.user('U0OTHER').reads('C0TEAM')).toEqual([]);
  });

  test('free text in the direct message gets a plain answer there', async () => {
    front.answering = () => said('Hello');
    await fake.user('U0SANNE').say('wat moet ik doen & waarom <nu>?');
    expect(what()).toEqual([{ kind: 'message', text: 'wat moet ik doen & waarom <nu>?' }]);
    await fake.user('U0SANNE').sees('Hello');
    expect(fake.messages().map(({ onlyFor }) => onlyFor)).toEqual([null]);
  });

  test('a mention is a command without the name of the bot', async () => {
    await fake.user('U0SANNE').mention('stand', 'C0TEAM');
    expect(what()).toEqual([{ kind: 'command', text: 'stand' }]);
    expect(front.noted[0]?.conversation).toMatchObject({ kind: 'channel', ref: 'C0TEAM' });
  });

  test('a file in the direct message arrives with its hash', async () => {
    await fake.user('U0SANNE').sendFile('contract.yaml', 'areas: []\n');
    expect(what()).toEqual([
      {
        kind: 'file',
        name: 'contract.yaml',
        sha256: '823951272680f0a4b57b086e4526fffdc7ad354fd38ff351f0b3093a398f8039',
      },
    ]);
  });

  test('opening the home tab shows it', async () => {
    front.answering = () => ({ kind: 'home', home: { title: 'Hello', elements: [text('Two things wait')] } });
    await fake.user('U0SANNE').openHome();
    expect(await fake.user('U0SANNE').sees('Two things wait')).toContain('Hello');
  });

  test('what could not be noted is not acknowledged, so that Slack sends it again', async () => {
    front.failing = true;
    expect((await fake.user('U0SANNE').say('hello')).status).toBe(500);
  });
});

describe('presses', () => {
  test('the same press delivered three times is worked once', async () => {
    await postFor('U0SANNE', text('Please sign'), actions(button('Sign')));
    await fake.user('U0SANNE').press('Sign', { times: 3 });
    expect(what()).toEqual([{ kind: 'press', buttonId: 'id-of-Sign' }]);
  });

  test('a line of the menu is pressed like a button', async () => {
    const menu = { buttons: [], more: [button('Why?'), button('Snooze')], moreLabel: 'More' };
    await postFor('U0SANNE', { kind: 'actions', actions: menu });
    await fake.user('U0SANNE').press('Snooze');
    expect(what()).toEqual([{ kind: 'press', buttonId: 'id-of-Snooze' }]);
  });

  test('a press that opens a form shows a loading dialog at once, which becomes the form', async () => {
    const seen: (string | null)[] = [];
    front.answering = () => {
      seen.push(fake.user('U0SANNE').dialog());
      return form();
    };
    await postFor('U0SANNE', actions(button('Decline', { opens: 'form' })));
    await fake.user('U0SANNE').press('Decline');
    await fake.user('U0SANNE').sees('Why not?');
    expect(seen[0]).toContain('One moment');
    expect(fake.calls('views.open')).toHaveLength(1);
  });

  test('a refusal of a press that opened a dialog is read in that dialog', async () => {
    front.answering = () => said('This was signed already');
    await postFor('U0SANNE', actions(button('Decline', { opens: 'form' })));
    await fake.user('U0SANNE').press('Decline');
    await fake.user('U0SANNE').sees('This was signed already');
    expect(fake.user('U0SANNE').dialog()).toContain('This was signed already');
  });

  test('a form that Slack does not open any more becomes a private button that opens it again', async () => {
    front.answering = () => form();
    await postFor('U0SANNE', actions(button('Decline', { opens: 'form' })));
    fake.expireTriggers(true);
    await fake.user('U0SANNE').press('Decline');
    await fake.user('U0SANNE').sees('The form could not be opened');
    fake.expireTriggers(false);
    await fake.user('U0SANNE').press('Open again');
    await fake.user('U0SANNE').sees('Why not?');
    expect(what()).toEqual(Array(2).fill({ kind: 'press', buttonId: 'id-of-Decline' }));
  });

  test('a command whose form is not opened any more is to be typed again', async () => {
    front.answering = () => form();
    fake.expireTriggers(true);
    await fake.user('U0SANNE').command('voorstel', { in: 'C0TEAM' });
    await fake.user('U0SANNE').sees('Please type it again', { in: 'C0TEAM' });
  });

  test('pressing in a dialog turns its page', async () => {
    const page = (number: number): Response => ({
      kind: 'form',
      form: {
        title: 'Read all',
        intro: [text(`Page ${number}`), actions(button(`To ${number + 1}`, { opens: 'form' }))],
        fields: [],
        submit: null,
        cancel: 'Close',
      },
    });
    front.answering = ({ what }) => page(what.kind === 'press' ? 2 : 1);
    await fake.user('U0SANNE').command('lees');
    await fake.user('U0SANNE').press('To 2');
    await fake.user('U0SANNE').sees('Page 2');
    expect(fake.calls('views.open')).toHaveLength(1);
  });

  test('a press in the home tab is answered in the direct message', async () => {
    front.answering = ({ what }) =>
      what.kind === 'home'
        ? { kind: 'home', home: { title: 'Hello', elements: [actions(button('Sign'))] } }
        : said('Signed');
    await fake.user('U0SANNE').openHome();
    await fake.user('U0SANNE').press('Sign', { home: true });
    await fake.user('U0SANNE').sees('Signed');
  });
});

describe('forms', () => {
  const openWith = async (opened: Response, answer: Answer) => {
    front.answering = ({ what, ...rest }) => (what.kind === 'submit' ? answer({ what, ...rest }) : opened);
    await fake.user('U0SANNE').command('open', { in: 'C0TEAM' });
    await fake.user('U0SANNE').sees('Why not?');
  };

  test('a form comes back with its values by field, and remembers its conversation', async () => {
    await openWith(form(), () => ({ kind: 'closed', card: card(text('Noted, thank you')) }));
    const { closed } = await fake.user('U0SANNE').submit({ Reason: 'No money <!channel>' });
    expect(closed).toBe(true);
    expect(what().at(-1)).toEqual({
      kind: 'submit',
      buttonId: 'submit-1',
      values: { reason: 'No money <!channel>' },
    });
    expect(front.noted.at(-1)?.conversation).toMatchObject({ ref: 'C0TEAM' });
    await fake.user('U0SANNE').sees('Noted, thank you', { in: 'C0TEAM' });
  });

  test('an error stands at its field and the form stays open', async () => {
    await openWith(form(), () => ({ kind: 'invalid', errors: [{ field: 'reason', text: 'Say a little more' }] }));
    const { errors, closed } = await fake.user('U0SANNE').submit({ Reason: 'no' });
    expect(errors).toEqual({ Reason: 'Say a little more' });
    expect(closed).toBe(false);
  });

  test('an error at a field that the form does not have stands at the first one', async () => {
    await openWith(form(), () => ({ kind: 'invalid', errors: [{ field: 'elsewhere', text: 'Stale' }] }));
    expect((await fake.user('U0SANNE').submit({ Reason: 'no' })).errors).toEqual({ Reason: 'Stale' });
  });

  test('a next step replaces the form', async () => {
    const next = { ...reasonField, id: 'amount', label: 'Amount' };
    await openWith(form(), () => form(next));
    await fake.user('U0SANNE').submit({ Reason: 'no' });
    expect(fake.user('U0SANNE').dialog()).toContain('Amount');
  });

  test('when the application fails, the form stays with what was typed and says so', async () => {
    await openWith(form(), () => {
      throw new Error('broken');
    });
    expect((await fake.user('U0SANNE').submit({ Reason: 'no' })).errors).toEqual({ Reason: 'That went wrong' });
  });

  test('an answer that takes long shows "busy" in time, then the errors with what was typed', async () => {
    let ready: (response: Response) => void = () => undefined;
    await openWith(form(), () => new Promise((resolve) => (ready = resolve)));
    const { reply } = await fake.user('U0SANNE').submit({ Reason: 'because of the rain' });
    expect(reply.body['response_action']).toBe('update');
    expect(fake.user('U0SANNE').dialog()).toContain('Still busy');
    ready({ kind: 'invalid', errors: [{ field: 'reason', text: 'Say a little more' }] });
    await fake.user('U0SANNE').sees('Say a little more');
    front.answering = () => ({ kind: 'closed', card: null });
    await fake.user('U0SANNE').submit({});
    expect(what().at(-1)).toMatchObject({ values: { reason: 'because of the rain' } });
  });

  test('every kind of field comes back as it was filled in', async () => {
    const base = { hint: null, optional: false };
    const options = [
      { value: 'permit', label: 'Permit' },
      { value: 'money', label: 'Money' },
    ];
    const fields: Field[] = [
      { ...base, id: 'n', label: 'Number', kind: 'number', value: '', decimals: true },
      { ...base, id: 'd', label: 'Date', kind: 'date', value: '2008-03-01' },
      { ...base, id: 'c', label: 'Cause', kind: 'choice', value: '', options },
      { ...base, id: 'm', label: 'Several', kind: 'choices', values: ['permit'], options },
      { ...base, id: 'f', label: 'File', kind: 'file', accept: ['.yaml'], recent: [] },
    ];
    await openWith(form(...fields), () => ({ kind: 'closed', card: null }));
    await fake.user('U0SANNE').submit({ Number: '12.5', Cause: 'Money', File: { name: 'a.yaml', content: 'a: 1' } });
    expect(what().at(-1)).toMatchObject({
      values: {
        n: '12.5',
        d: '2008-03-01',
        c: 'money',
        m: ['permit'],
        f: { name: 'a.yaml', text: 'a: 1', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    });
  });
});
