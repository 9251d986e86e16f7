import { randomBytes } from 'node:crypto';

const NO_SERVER =
  'HANDSLAG_TEST_REDIS_URL is not set. `npm test` starts a Redis of its own; or give the address of one, e.g. redis://127.0.0.1:6379';

/** Keys of this test file alone, on the Redis that the run prepared. */
export const aRedis = (): { readonly url: string; readonly prefix: string } => {
  const url = process.env['HANDSLAG_TEST_REDIS_URL'];
  if (!url) throw new Error(NO_SERVER);
  return { url, prefix: `{handslag-test-${randomBytes(6).toString('hex')}}:` };
};
