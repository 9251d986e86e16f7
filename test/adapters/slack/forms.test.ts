import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Response } from '../../../src/application/interaction.ts';
import type { Field } from '../../../src/views/vocabulary.ts';
import { type Answer, type BotUnderTest, formWith, reasonField, startBot } from './bot-under-test.ts';
import { card, text } from './builders.ts';

let bot: BotUnderTest;
let fake: BotUnderTest['fake'];
let front: BotUnderTest['front'];

beforeEach(async () => {
  bot = await startBot();
  ({ fake, front } = bot);
});
afterEach(() => bot.stop());

describe('forms', () => {
  const openWith = async (opened: Response, answer: Answer) => {
    front.answering = ({ what, ...rest }) => (what.kind === 'submit' ? answer({ what, ...rest }) : opened);
    await fake.user('U0SANNE').command('open', { in: 'C0TEAM' });
    await fake.user('U0SANNE').sees('Why not?');
  };

  test('a form comes back with its values by field, and remembers its conversation', async () => {
    await openWith(formWith(reasonField), () => ({ kind: 'closed', card: card(text('Noted, thank you')) }));
    const { closed } = await fake.user('U0SANNE').submit({ Reason: 'No money <!channel>' });
    expect(closed).toBe(true);
    expect(front.what().at(-1)).toEqual({
      kind: 'submit',
      buttonId: 'submit-1',
      values: { reason: 'No money <!channel>' },
    });
    expect(front.noted.at(-1)?.conversation).toMatchObject({ ref: 'C0TEAM' });
    await fake.user('U0SANNE').sees('Noted, thank you', { in: 'C0TEAM' });
  });

  test('an error stands at its field and the form stays open', async () => {
    await openWith(formWith(reasonField), () => ({
      kind: 'invalid',
      errors: [{ field: 'reason', text: 'Say a little more' }],
    }));
    const { errors, closed } = await fake.user('U0SANNE').submit({ Reason: 'no' });
    expect(errors).toEqual({ Reason: 'Say a little more' });
    expect(closed).toBe(false);
  });

  test('an error at a field that the form does not have stands at the first one', async () => {
    await openWith(formWith(reasonField), () => ({ kind: 'invalid', errors: [{ field: 'elsewhere', text: 'Stale' }] }));
    expect((await fake.user('U0SANNE').submit({ Reason: 'no' })).errors).toEqual({ Reason: 'Stale' });
  });

  test('a next step replaces the form', async () => {
    const next = { ...reasonField, id: 'amount', label: 'Amount' };
    await openWith(formWith(reasonField), () => formWith(next));
    await fake.user('U0SANNE').submit({ Reason: 'no' });
    expect(fake.user('U0SANNE').dialog()).toContain('Amount');
  });

  test('when the application fails, the form stays with what was typed and says so', async () => {
    await openWith(formWith(reasonField), () => {
      throw new Error('broken');
    });
    expect((await fake.user('U0SANNE').submit({ Reason: 'no' })).errors).toEqual({ Reason: 'That went wrong' });
  });

  test('an answer that takes long shows "busy" in time, then the errors with what was typed', async () => {
    let ready: (response: Response) => void = () => undefined;
    await openWith(formWith(reasonField), () => new Promise((resolve) => (ready = resolve)));
    const { reply } = await fake.user('U0SANNE').submit({ Reason: 'because of the rain' });
    expect(reply.body['response_action']).toBe('update');
    expect(fake.user('U0SANNE').dialog()).toContain('Still busy');
    ready({ kind: 'invalid', errors: [{ field: 'reason', text: 'Say a little more' }] });
    await fake.user('U0SANNE').sees('Say a little more');
    front.answering = () => ({ kind: 'closed', card: null });
    await fake.user('U0SANNE').submit({});
    expect(front.what().at(-1)).toMatchObject({ values: { reason: 'because of the rain' } });
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
    await openWith(formWith(...fields), () => ({ kind: 'closed', card: null }));
    await fake.user('U0SANNE').submit({ Number: '12.5', Cause: 'Money', File: { name: 'a.yaml', content: 'a: 1' } });
    expect(front.what().at(-1)).toMatchObject({
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
