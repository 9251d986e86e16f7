import { afterAll, expect, test } from 'vitest';
import { connectMongo } from '../../../adapters/mongo/connect.ts';
import { anInteraction, at } from '../../contracts/samples.ts';
import { silentLog } from '../../fakes/memory/runtime.ts';
import { aDatabase } from '../../services/database.ts';

const database = aDatabase();
afterAll(() => database.drop());

test('a demo that is erased keeps nothing, and works as a new one', async () => {
  const stores = await connectMongo({ uri: database.uri, log: silentLog });
  const interaction = anInteraction();
  await stores.inbox.note(interaction);
  await stores.erase();
  expect(await stores.inbox.waiting(at('09:01'), 10)).toEqual([]);
  expect(await stores.inbox.note(interaction)).toBe('new');
  expect(await stores.inbox.note(interaction)).toBe('seen');
  await stores.close();
});
