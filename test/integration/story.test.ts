import { expect, test } from 'vitest';
import { aDatabase } from '../services/database.ts';
import { aRedis } from '../services/redis.ts';
import { playHaarlem } from '../story/haarlem.ts';
import { COLUMNS, createPage } from '../story/page.ts';

/** Ten seconds where nothing else runs. */
const LONGEST_MS = 240_000;

test(
  'Haarlem goes from proposal to signed agreement to result, on Slack, on Teams and on paper',
  async () => {
    const database = aDatabase();
    const redis = aRedis();
    const lines: string[] = [];
    const place = {
      mongodbUri: database.uri,
      redisUrl: redis.url,
      prefix: redis.prefix.slice(0, -1),
      port: 0,
      logLevel: 'silent',
    };
    try {
      await playHaarlem(
        place,
        createPage((line) => lines.push(line), false),
        { full: false },
      );
    } finally {
      await database.drop();
    }
    expect(lines.join('\n')).toContain('elke hash en elke schakel klopt');
    expect(lines.filter((line) => line.length > COLUMNS)).toEqual([]);
    expect(lines.filter((line) => /[{}]|undefined/.test(line))).toEqual([]);
  },
  LONGEST_MS,
);
