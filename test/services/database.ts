import { randomBytes } from 'node:crypto';
import { createConnection } from 'mongoose';

const NO_SERVER =
  'HANDSLAG_TEST_MONGODB_URI is not set. `npm test` starts a database of its own; or give the address of one, e.g. mongodb://127.0.0.1:27017';

/** A database of this test file alone, under a random name, on the server that the run prepared. */
export const aDatabase = (): { readonly uri: string; drop(): Promise<void> } => {
  const server = process.env['HANDSLAG_TEST_MONGODB_URI'];
  if (!server) throw new Error(NO_SERVER);
  const address = new URL(server);
  address.pathname = `/handslag-test-${randomBytes(6).toString('hex')}`;
  const uri = address.href;
  return {
    uri,
    async drop() {
      const connection = await createConnection(uri, { serverSelectionTimeoutMS: 5_000 }).asPromise();
      await connection.dropDatabase();
      await connection.close();
    },
  };
};
