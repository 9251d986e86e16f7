import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { channelOf, directoryIdOf, type FakeTeams, startFakeTeams } from '../../fakes/teams.ts';
import { card, form, type RunningBot, startBot, textField } from './bot.ts';

let fake: FakeTeams;
let bot: RunningBot;

beforeEach(async () => {
  fake = await startFakeTeams();
  bot = await startBot({ anonymous: true, tenantId: fake.tenantId, serviceHosts: [fake.host] }, ({ what }) =>
    what.kind === 'submit'
      ? { kind: 'closed', card: card('Kept') }
      : { kind: 'form', form: form([textField('reason', { label: 'Why?' })], { title: 'Evidence' }) },
  );
  fake.connect(bot.url);
});

afterEach(async () => {
  await bot.idle();
  await bot.stop();
  await fake.stop();
});

test('a message chosen as evidence: its link, hash and author, and the form in a dialog of its own', async () => {
  const anna = fake.user('anna');
  const link = 'https://teams.microsoft.com/l/message/19:abc@thread.tacv2/1194357012000?tenantId=t';
  await anna.choose('evidence', { by: 'piet', text: '<p>De bomen staan erin</p>', link }, 'buurt');
  expect(bot.front.heard[0]?.what).toMatchObject({
    permalink: link,
    textSha256: createHash('sha256').update('<p>De bomen staan erin</p>').digest('hex'),
    author: { account: { workspace: fake.tenantId, user: directoryIdOf('piet') }, name: 'piet' },
  });
  expect(JSON.stringify(bot.front.heard)).not.toContain('bomen');
  expect(anna.dialog()).toContain('Why?');
  await anna.submit({ 'Why?': 'This proves it' });
  await bot.idle();
  expect(anna.dialog()).toBeNull();
  expect(anna.texts()).toEqual(['Kept']);
  expect(fake.textsIn(channelOf('buurt'))).toEqual([]);
});
