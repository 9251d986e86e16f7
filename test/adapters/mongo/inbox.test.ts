import { createConnection } from 'mongoose';
import { afterAll, expect, test } from 'vitest';
import { connectMongo } from '../../../adapters/mongo/connect.ts';
import { anInteraction, at } from '../../contracts/samples.ts';
import { silentLog } from '../../fakes/memory/runtime.ts';
import { aDatabase } from '../../services/database.ts';

const database = aDatabase();
afterAll(() => database.drop());

test('of what was worked, its id is kept and nothing that somebody filled in', async () => {
  const stores = await connectMongo({ uri: database.uri, log: silentLog });
  const values = { reason: 'Mijn moeder is ziek' };
  const interaction = anInteraction({ what: { kind: 'submit', buttonId: 'b', values } });
  await stores.inbox.note(interaction);
  await stores.inbox.done(interaction.id, at('09:01'));
  const connection = await createConnection(database.uri).asPromise();
  const [kept] = await connection.collection('inbox').find({}).toArray();
  expect(kept?._id).toBe(interaction.id);
  expect(JSON.stringify(kept)).not.toContain('moeder');
  await connection.close();
  await stores.close();
});
