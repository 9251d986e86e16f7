import { prepareDatabase } from './database.mjs';
import { prepareRedis } from './redis.mjs';

/**
 * A Redis and a database for tests: of this run's own, empty, gone afterwards. Given ones are taken only under names
 * that are meant for tests, so that no test ever writes where MONGODB_URI of a real bot points.
 * @param {import('./run-folder.mjs').RunFolder} run
 */
export async function prepareTestServices(run) {
  return {
    redis: await prepareRedis(run, 'HANDSLAG_TEST_REDIS_URL'),
    database: await prepareDatabase(run, { variable: 'HANDSLAG_TEST_MONGODB_URI', keep: false }),
  };
}
