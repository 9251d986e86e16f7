import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Response } from '../../../src/application/interaction.ts';
import { type BotUnderTest, formWith, reasonField, said, startBot } from './bot-under-test.ts';
import { actions, button, text } from './builders.ts';

let bot: BotUnderTest;
let fake: BotUnderTest['fake'];
let front: BotUnderTest['front'];

beforeEach(async () => {
  bot = await startBot();
  ({ fake, front } = bot);
});
afterEach(() => bot.stop());

describe('what people say', () => {
  test('a typed command is noted with its words and answered to the person alone', async () => {
    front.answering = () => said('This waits for you');
    const reply = await fake.user('U0SANNE').command('mijn', { in: 'C0TEAM' });
    expect(reply).toEqual({ status: 200, body: {} });
    expect(front.what()).toEqual([{ kind: 'command', text: 'mijn' }]);
    await fake.user('U0SANNE').sees('This waits for you', { in: 'C0TEAM' });
    expect(fake.user('U0OTHER').reads('C0TEAM')).toEqual([]);
  });

  test('free text in the direct message gets a plain answer there', async () => {
    front.answering = () => said('Hello');
    await fake.user('U0SANNE').say('wat moet ik doen & waarom <nu>?');
    expect(front.what()).toEqual([{ kind: 'message', text: 'wat moet ik doen & waarom <nu>?' }]);
    await fake.user('U0SANNE').sees('Hello');
    expect(fake.messages().map(({ onlyFor }) => onlyFor)).toEqual([null]);
  });

  test('a mention is a command without the name of the bot', async () => {
    await fake.user('U0SANNE').mention('stand', 'C0TEAM');
    expect(front.what()).toEqual([{ kind: 'command', text: 'stand' }]);
    expect(front.noted[0]?.conversation).toMatchObject({ kind: 'channel', ref: 'C0TEAM' });
  });

  test('a file in the direct message arrives with its hash', async () => {
    await fake.user('U0SANNE').sendFile('contract.yaml', 'areas: []\n');
    expect(front.what()).toEqual([
      {
        kind: 'file',
        name: 'contract.yaml',
        sha256: '823951272680f0a4b57b086e4526fffdc7ad354fd38ff351f0b3093a398f8039',
      },
    ]);
  });

  test('a message chosen as evidence arrives as its link, the hash of its text and whose it is; not its words', async () => {
    front.answering = () => said('Which agreement?');
    const chosen = { in: 'C0TEAM', by: 'U0PIET', text: 'De bomen staan erin &amp; het gras ook' };
    expect((await fake.user('U0SANNE').choose('evidence', chosen)).status).toBe(200);
    expect(front.what()).toEqual([
      {
        kind: 'chosenMessage',
        permalink: 'https://haarlem.slack.com/archives/C0TEAM/p1194357012000200',
        textSha256: createHash('sha256').update('De bomen staan erin & het gras ook').digest('hex'),
        author: { account: { platform: 'slack', workspace: fake.workspace, user: 'U0PIET' }, name: null },
      },
    ]);
    await fake.user('U0SANNE').sees('Which agreement?');
    expect(fake.user('U0SANNE').dialog()).toContain('Which agreement?');
    expect(fake.texts()).toEqual([]);
  });

  test('a chosen reply in a thread is linked to in its thread', async () => {
    await fake
      .user('U0SANNE')
      .choose('evidence', { in: 'C0TEAM', by: 'U0PIET', text: 'Ja', thread: '1194350000.000100' });
    expect(front.what()).toMatchObject([
      {
        permalink: 'https://haarlem.slack.com/archives/C0TEAM/p1194357012000200?thread_ts=1194350000.000100&cid=C0TEAM',
      },
    ]);
  });

  test('opening the home tab shows it', async () => {
    front.answering = () => ({ kind: 'home', home: { title: 'Hello', elements: [text('Two things wait')] } });
    await fake.user('U0SANNE').openHome();
    expect(await fake.user('U0SANNE').sees('Two things wait')).toContain('Hello');
  });

  test('the acknowledgement does not wait for the work', async () => {
    let finish: (response: Response) => void = () => undefined;
    front.answering = () => new Promise((resolve) => (finish = resolve));
    expect((await fake.user('U0SANNE').command('mijn')).status).toBe(200);
    expect(fake.texts()).toEqual([]);
    finish(said('This waits for you'));
    await fake.user('U0SANNE').sees('This waits for you');
  });

  test('what could not be noted is not acknowledged, so that Slack sends it again', async () => {
    front.failing = true;
    expect((await fake.user('U0SANNE').say('hello')).status).toBe(500);
  });
});

describe('presses', () => {
  test('the same press delivered three times is worked once', async () => {
    await bot.postFor('U0SANNE', text('Please sign'), actions(button('Sign')));
    await fake.user('U0SANNE').press('Sign', { times: 3 });
    expect(front.worked.map(({ what }) => what)).toEqual([{ kind: 'press', buttonId: 'id-of-Sign' }]);
  });

  test('a line of the menu is pressed like a button', async () => {
    const menu = { buttons: [], more: [button('Why?'), button('Snooze')], moreLabel: 'More' };
    await bot.postFor('U0SANNE', { kind: 'actions', actions: menu });
    await fake.user('U0SANNE').press('Snooze');
    expect(front.what()).toEqual([{ kind: 'press', buttonId: 'id-of-Snooze' }]);
  });

  test('a press that opens a form shows a loading dialog at once, which becomes the form', async () => {
    const seen: (string | null)[] = [];
    front.answering = () => {
      seen.push(fake.user('U0SANNE').dialog());
      return formWith(reasonField);
    };
    await bot.postFor('U0SANNE', actions(button('Decline', { opens: 'form' })));
    await fake.user('U0SANNE').press('Decline');
    await fake.user('U0SANNE').sees('Why not?');
    expect(seen[0]).toContain('One moment');
    expect(fake.calls('views.open')).toHaveLength(1);
  });

  test('a refusal of a press that opened a dialog is read in that dialog', async () => {
    front.answering = () => said('This was signed already');
    await bot.postFor('U0SANNE', actions(button('Decline', { opens: 'form' })));
    await fake.user('U0SANNE').press('Decline');
    await fake.user('U0SANNE').sees('This was signed already');
    expect(fake.user('U0SANNE').dialog()).toContain('This was signed already');
  });

  test('a form that Slack does not open any more becomes a private button that opens it again', async () => {
    front.answering = () => formWith(reasonField);
    await bot.postFor('U0SANNE', actions(button('Decline', { opens: 'form' })));
    fake.expireTriggers(true);
    await fake.user('U0SANNE').press('Decline');
    await fake.user('U0SANNE').sees('The form could not be opened');
    fake.expireTriggers(false);
    await fake.user('U0SANNE').press('Open again');
    await fake.user('U0SANNE').sees('Why not?');
    expect(front.what()).toEqual(Array(2).fill({ kind: 'press', buttonId: 'id-of-Decline' }));
  });

  test('a command whose form is not opened any more is to be typed again', async () => {
    front.answering = () => formWith(reasonField);
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
