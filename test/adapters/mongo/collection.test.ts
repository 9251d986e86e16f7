import { Mongoose } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collection, insertNew } from '../../../adapters/mongo/collection.ts';
import { aDatabase } from '../../services/database.ts';

interface Dog {
  _id: string;
  name: string;
}

describe('a collection', () => {
  const database = aDatabase();
  const mongoose = new Mongoose({ sanitizeFilter: true, bufferCommands: false });
  const connection = mongoose.createConnection(database.uri, { serverSelectionTimeoutMS: 5_000 });
  const dogs = collection<Dog>(connection, 'dogs', { name: String });
  beforeAll(async () => {
    await connection.asPromise();
    await insertNew(dogs, { _id: 'd1', name: 'Rex' });
  });
  afterAll(async () => {
    await connection.close();
    await database.drop();
  });

  test('a filter with an unknown field is refused instead of left out', async () => {
    const typo = { nmae: 'Rex' } as unknown as { name: string };
    await expect(dogs.findOne(typo).lean()).rejects.toThrow(/strictQuery/);
  });

  test('a filter with a value that is missing is refused, also inside "or"', async () => {
    const nothing = undefined as unknown as string;
    await expect(dogs.findOne({ name: nothing }).lean()).rejects.toThrow(/name without a value/);
    await expect(dogs.findOne({ $or: [{ name: nothing }] }).lean()).rejects.toThrow(/name without a value/);
  });

  test('an operator that came in with a value asks nothing', async () => {
    const operator = { $ne: 'x' } as unknown as string;
    await expect(dogs.findOne({ name: operator }).lean()).rejects.toThrow(/Cast to string failed/);
  });

  test('a field that is not in the collection is refused', async () => {
    const wrong = { _id: 'd2', name: 'Fik', breed: 'teckel' } as Dog;
    await expect(insertNew(dogs, wrong)).rejects.toThrow(/breed/);
  });

  test('a document with a value that is missing is refused', async () => {
    const wrong = { _id: 'd3', name: undefined as unknown as string };
    await expect(insertNew(dogs, wrong)).rejects.toThrow(/name without a value/);
  });
});
