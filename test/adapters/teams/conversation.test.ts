import { afterEach, describe, expect, test } from 'vitest';
import type { Interaction, Response } from '../../../src/application/interaction.ts';
import { channelOf, type FakeTeams, startFakeTeams } from '../../fakes/teams.ts';
import { button, buttons, card, form, type RunningBot, says, startBot, textField } from './bot.ts';

let fake: FakeTeams;
let bot: RunningBot;
let release = () => {};

const start = async (script: (interaction: Interaction) => Response | Promise<Response>) => {
  fake = await startFakeTeams();
  bot = await startBot({ anonymous: true, tenantId: fake.tenantId, serviceHosts: [fake.host] }, script);
  fake.connect(bot.url);
  return fake.user('anna');
};

afterEach(async () => {
  release();
  await bot.idle();
  await bot.stop();
  await fake.stop();
});

const signCard = card('Please sign', buttons(button('Sign'), button('Decline', { opens: 'form' })));
const reasonForm = form([textField('reason', { label: 'Why?' })], { title: 'Decline' });
const heard = (kind: string) => bot.front.heard.filter(({ what }) => what.kind === kind);

describe('what people type', () => {
  test('text in the personal chat is a message, noted before the reply and answered after it', async () => {
    const anna = await start(() => ({ kind: 'private', card: signCard }));
    expect((await anna.say('mijn')).status).toBe(200);
    await bot.idle();
    expect(bot.front.heard[0]).toMatchObject({
      account: { platform: 'teams', workspace: fake.tenantId, user: anna.directoryId },
      conversation: { kind: 'direct' },
      what: { kind: 'message', text: 'mijn' },
    });
    expect(anna.texts()).toEqual(['Please sign\n[Sign]\n[Decline]']);
  });

  test('a mention in a channel is a command without the mention, and is answered in the personal chat', async () => {
    const anna = await start(() => ({ kind: 'private', card: signCard }));
    await anna.mention('buurt', 'stand Vijfhoek');
    await bot.idle();
    expect(bot.front.heard[0]?.what).toEqual({ kind: 'command', text: 'stand Vijfhoek' });
    expect(anna.texts()).toHaveLength(1);
    expect(fake.textsIn(channelOf('buurt'))).toEqual([]);
  });

  test('a form that a typed word asks for stands in the chat, and its answer takes its place', async () => {
    const anna = await start(({ what }) =>
      what.kind === 'submit' ? { kind: 'closed', card: card('Thank you') } : { kind: 'form', form: reasonForm },
    );
    await anna.say('weg');
    await bot.idle();
    await anna.submit({ 'Why?': 'too *little* money' });
    await bot.idle();
    expect(heard('submit')[0]?.what).toMatchObject({ buttonId: 'act-send', values: { reason: 'too *little* money' } });
    expect(anna.texts()).toEqual(['Thank you']);
    expect(anna.messages()[0]?.edits).toBe(1);
  });

  test('the same activity delivered twice is worked once', async () => {
    const anna = await start(() => ({ kind: 'private', card: card('once') }));
    const body = {
      type: 'message',
      id: 'same',
      text: 'mijn',
      channelId: 'msteams',
      serviceUrl: fake.serviceUrl,
      from: { id: anna.id, aadObjectId: anna.directoryId },
      recipient: { id: fake.botId },
      conversation: { id: anna.chat, conversationType: 'personal', tenantId: fake.tenantId },
    };
    const send = () => fetch(bot.url, { method: 'POST', body: JSON.stringify(body) });
    await Promise.all([send(), send(), send()]);
    await bot.idle();
    expect(anna.texts()).toEqual(['once']);
  });
});

describe('what people press', () => {
  test('the pressed card keeps standing, and the answer follows in the chat', async () => {
    const anna = await start(({ what }) =>
      what.kind === 'press' ? { kind: 'private', card: card('Signed') } : { kind: 'private', card: signCard },
    );
    await anna.say('mijn');
    await bot.idle();
    await anna.press('Sign');
    await bot.idle();
    expect(heard('press')[0]?.what).toEqual({ kind: 'press', buttonId: 'act-Sign' });
    expect(anna.texts()).toEqual(['Please sign\n[Sign]\n[Decline]', 'Signed']);
    expect(anna.notices).toEqual(['see the chat']);
  });

  test("one person's answer in a channel is shown to nobody else", async () => {
    const anna = await start(({ account }) => ({ kind: 'private', card: card(`only for ${account.user}`) }));
    const bas = fake.user('bas');
    const channel = await bot.platform.post(
      { platform: 'teams', workspace: fake.tenantId, kind: 'channel', ref: channelRef() },
      card('For all', buttons(button('Status'))),
      'key',
      'full',
    );
    expect(channel.kind).toBe('sent');
    for (const person of [anna, bas]) await person.press('Status', 'buurt');
    await bot.idle();
    expect(fake.textsIn(channelOf('buurt'))).toEqual(['For all\n[Status]']);
    expect(fake.messagesIn(channelOf('buurt'))[0]?.edits).toBe(0);
    expect(anna.texts()).toEqual([`only for ${anna.directoryId}`]);
    expect(bas.texts()).toEqual([`only for ${bas.directoryId}`]);
  });

  test('work that takes longer than Teams waits is answered with "busy", and shown when it is done', async () => {
    const slow = new Promise<void>((done) => {
      release = done;
    });
    const anna = await start(async ({ what }) => {
      if (what.kind !== 'press') return { kind: 'private', card: signCard };
      await slow;
      return { kind: 'private', card: card('Signed at last') };
    });
    await anna.say('mijn');
    await bot.idle();
    const before = performance.now();
    await anna.press('Sign');
    expect(performance.now() - before).toBeLessThan(2_900);
    expect(anna.notices).toEqual(['working on it']);
    release();
    await bot.idle();
    expect(anna.texts().at(-1)).toBe('Signed at last');
  });

  test('a button that asks first does its work at the yes', async () => {
    const confirm = { title: 'Sure?', text: 'It can not be undone', yes: 'Yes, freeze', no: 'No' };
    const freeze = card('Freeze', buttons(button('Freeze', { style: 'danger', confirm })));
    const anna = await start(({ what }) =>
      what.kind === 'press' ? { kind: 'nothing' } : { kind: 'private', card: freeze },
    );
    await anna.say('vastzetten');
    await bot.idle();
    expect(anna.texts()[0]).toContain('It can not be undone\n[Yes, freeze]');
    await anna.press('Freeze');
    expect(heard('press')[0]?.what).toEqual({ kind: 'press', buttonId: 'act-Freeze' });
    expect(anna.notices).toEqual(['done']);
  });
});

describe('dialogs', () => {
  const withDialog = (answer: (interaction: Interaction) => Response) =>
    start((interaction) => {
      if (interaction.what.kind === 'message') return { kind: 'private', card: signCard };
      return interaction.what.kind === 'press' ? { kind: 'form', form: reasonForm } : answer(interaction);
    });

  const openDialog = async (anna: Awaited<ReturnType<typeof start>>) => {
    await anna.say('mijn');
    await bot.idle();
    await anna.press('Decline');
    expect(anna.dialog()).toContain('Why?');
  };

  test('a button that opens a form opens it in a dialog, and its submit closes it', async () => {
    const anna = await withDialog(() => ({ kind: 'closed', card: card('Declined') }));
    await openDialog(anna);
    await anna.submit({ 'Why?': 'no money' });
    await bot.idle();
    expect(heard('submit')[0]?.what).toMatchObject({ values: { reason: 'no money' } });
    expect(anna.dialog()).toBeNull();
    expect(anna.texts().at(-1)).toBe('Declined');
  });

  test('an error stands at its field, and what was typed is kept', async () => {
    const anna = await withDialog(() => ({ kind: 'invalid', errors: [{ field: 'reason', text: 'Please say more' }] }));
    await openDialog(anna);
    await anna.submit({ 'Why?': 'no' });
    expect(anna.dialog()).toContain('Why?: no\nPlease say more');
  });

  test('a form to read is paged with its own buttons', async () => {
    const page = (number: number) =>
      form([], {
        title: 'The text',
        submit: null,
        intro: [says(`page ${number}`), buttons(button('Next', { act: `page-${number + 1}` }))],
      });
    const anna = await start(({ what }) => {
      if (what.kind === 'message') return { kind: 'private', card: signCard };
      const asked = what.kind === 'press' ? /page-(\d)/.exec(what.buttonId)?.[1] : undefined;
      return { kind: 'form', form: page(Number(asked ?? 1)) };
    });
    await anna.say('mijn');
    await bot.idle();
    await anna.press('Decline');
    expect(anna.dialog()).toContain('page 1');
    await anna.press('Next');
    expect(anna.dialog()).toContain('page 2');
    expect(heard('press').at(-1)?.what).toEqual({ kind: 'press', buttonId: 'page-2' });
  });

  test('a refusal instead of a form is read in the dialog', async () => {
    const anna = await start(({ what }) => ({
      kind: 'private',
      card: what.kind === 'press' ? card('Already signed') : signCard,
    }));
    await anna.say('mijn');
    await bot.idle();
    await anna.press('Decline');
    expect(anna.dialog()).toBe('Already signed');
  });
});

describe('a chat without dialogs', () => {
  test('a button for a form comes as a message with a value, and the form stands in the chat', async () => {
    const anna = await start(() => ({ kind: 'form', form: reasonForm }));
    const value = { id: 'act-Decline', msteams: { type: 'task/fetch' } };
    const body = {
      type: 'message',
      id: 'submitted-as-message',
      value,
      channelId: 'emulator',
      serviceUrl: fake.serviceUrl,
      from: { id: anna.id, aadObjectId: anna.directoryId },
      recipient: { id: fake.botId },
      conversation: { id: anna.chat, conversationType: 'personal', tenantId: fake.tenantId },
    };
    await fetch(bot.url, { method: 'POST', body: JSON.stringify(body) });
    await bot.idle();
    expect(heard('press')[0]?.what).toEqual({ kind: 'press', buttonId: 'act-Decline' });
    expect(anna.texts()[0]).toContain('Why?');
  });

  test('errors keep the form in the chat with what was typed', async () => {
    const anna = await start(({ what }) =>
      what.kind === 'submit'
        ? { kind: 'invalid', errors: [{ field: 'reason', text: 'Please say more' }] }
        : { kind: 'form', form: reasonForm },
    );
    await anna.say('weg');
    await bot.idle();
    await anna.submit({ 'Why?': 'no' });
    expect(anna.texts()).toEqual(['Decline\nWhy?: no\nPlease say more\n[Send]']);
  });
});

/** A channel that the bot was added to; only its own adapter reads this. */
function channelRef(): string {
  const { serviceUrl, botId, tenantId } = fake;
  return JSON.stringify({ v: 1, service: serviceUrl, conversation: channelOf('buurt'), bot: botId, tenant: tenantId });
}
