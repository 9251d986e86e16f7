import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectMongo, type MongoStores } from '../../adapters/mongo/connect.ts';
import { silentLog } from '../fakes/memory/runtime.ts';
import { aDatabase } from '../services/database.ts';
import { storesContract } from './stores.ts';

describe('the stores in MongoDB', () => {
  const database = aDatabase();
  let stores: MongoStores;
  beforeAll(async () => {
    stores = await connectMongo({ uri: database.uri, log: silentLog });
  });
  afterAll(async () => {
    await stores.close();
    await database.drop();
  });

  storesContract(() => stores);

  test('the database tells its time', async () => {
    const [before, told, after] = [Date.now(), await stores.databaseNow(), Date.now()];
    const anHour = 3_600_000;
    expect(told).toBeGreaterThan(before - anHour);
    expect(told).toBeLessThan(after + anHour);
  });

  test('several processes that start at once bring it to this version together', async () => {
    const other = aDatabase();
    const connected = await Promise.all([1, 2, 3].map(() => connectMongo({ uri: other.uri, log: silentLog })));
    await Promise.all(connected.map((one) => one.ping()));
    await Promise.all(connected.map((one) => one.close()));
    await other.drop();
  });

  test('a database that does not answer stops the start in time', async () => {
    const nobody = connectMongo({ uri: 'mongodb://127.0.0.1:1/none', serverSelectionTimeoutMs: 200, log: silentLog });
    await expect(nobody).rejects.toThrow('no database answers at MONGODB_URI');
  });
});
