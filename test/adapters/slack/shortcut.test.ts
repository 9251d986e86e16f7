import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BotUnderTest, formWith, reasonField, said, startBot } from './bot-under-test.ts';

let bot: BotUnderTest;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.stop());

describe('the shortcut to propose', () => {
  test('opens a dialog at once, and fills it with the form', async () => {
    const sanne = bot.fake.user('U0SANNE');
    bot.front.answering = () => formWith(reasonField);
    await sanne.shortcut('propose');
    expect(bot.front.what()).toEqual([{ kind: 'command', text: 'voorstel' }]);
    await sanne.sees('Why not?');
    expect(bot.fake.calls('views.open')).toHaveLength(1);
    expect(sanne.dialog()).toContain('A form');
  });

  test('where there is something to choose first, the dialog shows that', async () => {
    const sanne = bot.fake.user('U0SANNE');
    bot.front.answering = () => said('Which programme?');
    await sanne.shortcut('propose');
    await sanne.sees('Which programme?');
    expect(sanne.dialog()).toContain('Which programme?');
    expect(bot.fake.messages()).toEqual([]);
  });

  test('another app’s shortcut is not for us', async () => {
    await bot.fake.user('U0SANNE').shortcut('something_else');
    expect(bot.front.what()).toEqual([]);
  });
});
