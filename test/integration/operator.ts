import { createConnection } from 'mongoose';
import { afterAll, beforeAll } from 'vitest';
import { rebuild } from '../../src/application/journal/rebuild.ts';
import type { Ports } from '../../src/application/ports.ts';
import { composeForOperator } from '../../src/compose/operator.ts';
import { sealedIn } from '../../src/domain/erasure/whose.ts';
import { as, type Sha256 } from '../../src/domain/ids.ts';
import { textsIn } from '../../src/domain/journal/texts.ts';
import { closedWorld } from '../application/archive/closed-world.ts';
import { municipalityId } from '../builders/haarlem.ts';
import { aDatabase } from '../services/database.ts';
import { handslag as run } from './handslag.ts';

/** With the stores of that database, in this process. */
async function insideOf<Value>(uri: string, use: (ports: Ports) => Promise<Value>): Promise<Value> {
  const { ports, close } = await composeForOperator({
    mongodbUri: uri,
    defaultLanguage: 'nl',
    timeZone: 'Europe/Amsterdam',
    publicUrl: null,
    anchors: { key: null, oldKeys: [], folder: null },
  });
  try {
    return await use(ports);
  } finally {
    await close();
  }
}

/** Haarlem's programme at its end, commit by commit, with the values, texts and people beside it. */
async function storeClosedProgramme(uri: string): Promise<void> {
  const { ports: memory, stores } = await closedWorld();
  await insideOf(uri, async (ports) => {
    for (const person of await memory.people.all(municipalityId)) await ports.people.add(person);
    for (const commit of stores.journal.commits) {
      const content: unknown = JSON.parse(commit.canonical);
      const values = await memory.personal.get(
        municipalityId,
        sealedIn(content).map(({ ref }) => ref),
      );
      await ports.personal.put(municipalityId, [...values.values()]);
      for (const sha256 of textsIn(content)) {
        const text = await memory.texts.get(municipalityId, as<Sha256>(sha256));
        if (text !== null) await ports.texts.put(municipalityId, text);
      }
      await ports.journal.append(commit);
    }
    const streams = await ports.journal.streams(municipalityId);
    await rebuild(
      ports,
      streams.map((stream) => ({ municipalityId, stream })),
    );
  });
}

/** A database with Haarlem's closed programme, and the commands on it. */
export const aTown = () => {
  const database = aDatabase();
  const handslag = (args: readonly string[]) => run(args, { MONGODB_URI: database.uri });
  beforeAll(() => storeClosedProgramme(database.uri));
  afterAll(() => database.drop());
  return {
    handslag,
    inside: <Value>(use: (ports: Ports) => Promise<Value>) => insideOf(database.uri, use),
    /** Past every rule, as somebody with the password of the database could. */
    tamper: async (how: (commits: Commits) => Promise<unknown>) => {
      const connection = await createConnection(database.uri).asPromise();
      await how(connection.collection('commits') as unknown as Commits);
      await connection.close();
    },
  };
};

interface Commits {
  findOne(which: object): Promise<{ readonly _id: string; readonly canonical: string } | null>;
  updateOne(which: object, how: object): Promise<unknown>;
  deleteOne(which: object): Promise<unknown>;
}
