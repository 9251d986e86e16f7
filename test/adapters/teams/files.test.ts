import { createHash } from 'node:crypto';
import nock from 'nock';
import { afterEach, expect, test } from 'vitest';
import { createFiles } from '../../../adapters/teams/files.ts';
import type { Account } from '../../../src/application/interaction.ts';
import { startFakeTeams } from '../../fakes/teams.ts';
import { form, startBot } from './bot.ts';

const anna: Account = { platform: 'teams', workspace: 'tenant-haarlem', user: 'aad-anna' };
const bas: Account = { ...anna, user: 'aad-bas' };
const HOST = 'https://contoso-my.sharepoint.com';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const files = createFiles(() => false);
const plan = { name: 'plan.yaml', downloadUrl: `${HOST}/download?id=1` };

afterEach(() => {
  nock.cleanAll();
});

test('a sent file is known by its hash, and the text of a YAML or CSV file to the one who sent it', async () => {
  nock(HOST).get('/download?id=1').reply(200, 'areas: []');
  const file = await files.fetch(anna, plan);
  expect(file).toEqual({ name: 'plan.yaml', sha256: sha256('areas: []'), text: 'areas: []' });
  expect(files.recent(anna, sha256('areas: []'))).toEqual(file);
  expect(files.recent(bas, sha256('areas: []'))).toBeNull();
});

test('of another file only the hash is kept', async () => {
  nock(HOST).get('/download?id=2').reply(200, 'scan');
  const scan = await files.fetch(anna, { name: 'scan.pdf', downloadUrl: `${HOST}/download?id=2` });
  expect(scan).toEqual({ name: 'scan.pdf', sha256: sha256('scan'), text: null });
});

test.each([
  'http://contoso.sharepoint.com/x',
  'https://sharepoint.com.example.org/x',
  'http://169.254.169.254/x',
  'https://localhost/x',
])('nothing is fetched from %s', async (downloadUrl) => {
  const request = nock(new URL(downloadUrl).origin).get('/x').reply(200, 'secret');
  expect(await files.fetch(anna, { name: 'plan.yaml', downloadUrl })).toBeNull();
  expect(request.isDone()).toBe(false);
});

test('a redirect is not followed', async () => {
  nock(HOST).get('/download?id=1').reply(302, '', { Location: 'http://169.254.169.254/' });
  expect(await files.fetch(anna, plan)).toBeNull();
});

test('a file above 10 MB is refused', async () => {
  nock(HOST)
    .get('/download?id=1')
    .reply(200, Buffer.alloc(11 * 1024 * 1024));
  expect(await files.fetch(anna, plan)).toBeNull();
});

test('who sends a file that can not be taken is told so', async () => {
  const fake = await startFakeTeams();
  const bot = await startBot({ anonymous: true, serviceHosts: [fake.host] });
  fake.connect(bot.url);
  const person = fake.user('anna');
  await person.sendFile('plan.yaml', 'areas: []', 'https://example.org/plan.yaml');
  await bot.idle();
  expect(person.texts()).toEqual(['file not read']);
  expect(bot.front.heard).toEqual([]);
  await bot.stop();
  await fake.stop();
});

test('a file sent in the personal chat is heard by its hash, and chosen in a form it comes with its text', async () => {
  const fake = await startFakeTeams();
  const bot = await startBot({ anonymous: true, tenantId: null, serviceHosts: [fake.host] }, ({ what }) => {
    if (what.kind !== 'file') return { kind: 'nothing' };
    const recent = [{ value: what.sha256, label: what.name }];
    const common = { id: 'plan', label: 'Plan', hint: null, optional: false };
    return { kind: 'form', form: form([{ ...common, kind: 'file', accept: ['yaml'], recent }]) };
  });
  fake.connect(bot.url);
  const person = fake.user('anna');
  await person.sendFile('plan.yaml', 'areas: []');
  await person.submit({ Plan: 'plan.yaml' });
  await bot.idle();
  const plan = { name: 'plan.yaml', sha256: sha256('areas: []'), text: 'areas: []' };
  expect(bot.front.heard.at(-1)?.what).toMatchObject({ kind: 'submit', values: { plan } });
  await bot.stop();
  await fake.stop();
});
