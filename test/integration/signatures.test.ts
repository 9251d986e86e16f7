import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../../src/compose.ts';
import { as, type StreamId } from '../../src/domain/ids.ts';
import { setsSigning } from './asking.ts';
import { eventsOf, MUNICIPALITY, PROGRAMME_STREAM, type Surroundings, startBot, surroundings, until } from './bot.ts';

const PARTIES = 20;
let around: Surroundings;
let bot: Running;

beforeAll(async () => {
  around = await surroundings();
  bot = await startBot(around);
  await setsSigning(bot, around, PARTIES);
});

afterAll(async () => {
  await bot?.stop();
  await around?.clear();
});

const count = async (stream: StreamId, type: string): Promise<number> =>
  (await eventsOf(bot.ports, stream)).filter((event) => event.type === type).length;

test('twenty parties that sign at the same moment start the programme once, and each click that comes three times is one signature', async () => {
  const signatories = Array.from({ length: PARTIES }, (_, index) => around.slack.user(`U0P${index + 1}`));
  const clicks = await Promise.all(signatories.map((user) => user.hold('Teken', { times: 3, timeoutMs: 30_000 })));
  await Promise.all(clicks.map((click) => click()));
  await until('the activation', async () => (await count(PROGRAMME_STREAM, 'ProgrammeActivated')) > 0, 60_000);
  const agreements = (await bot.ports.journal.streams(MUNICIPALITY)).filter((stream) =>
    stream.startsWith('agreement/'),
  );
  await until('every agreement', async () => {
    const streams = await bot.ports.journal.streams(MUNICIPALITY);
    return streams.filter((stream) => stream.startsWith('agreement/')).length === PARTIES;
  });
  expect(await count(PROGRAMME_STREAM, 'ProgrammeActivated')).toBe(1);
  expect(await count(PROGRAMME_STREAM, 'SignatureGiven')).toBe(PARTIES);
  expect(await count(as<StreamId>(agreements[0] ?? 'agreement/teststad.proef.doen1'), 'AgreementStarted')).toBe(1);
});
