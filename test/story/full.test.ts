import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { aDatabase } from '../services/database.ts';
import { aRedis } from '../services/redis.ts';
import { COLUMNS } from './page.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
/** A minute where nothing else runs. */
const LONGEST_MS = 900_000;

/** As `npm run demo -- --story --full` does. */
const tellAll = async (env: NodeJS.ProcessEnv): Promise<{ readonly code: number | null; readonly text: string }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, '--full'], { env: { ...process.env, ...env } });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  return { code, text: Buffer.concat(parts).toString('utf8') };
};

test(
  'Haarlem and Delft go to the end of their term and on, and their journals are right',
  async () => {
    const database = aDatabase();
    const redis = aRedis();
    try {
      const { code, text } = await tellAll({ MONGODB_URI: database.uri, REDIS_URL: redis.url, PORT: '0' });
      expect(text).not.toContain('otherwise than it should');
      expect(code).toBe(0);
      for (const chapter of ['wijziging 1', 'de tussenevaluatie', 'afsluiten', 'De eindevaluatie', '2012-2014'])
        expect(text).toContain(chapter);
      expect(text.match(/elke hash en elke schakel klopt/g)).toHaveLength(2);
      const lines = text.split('\n');
      expect(lines.filter((line) => line.length > COLUMNS)).toEqual([]);
      expect(lines.filter((line) => /[{}]|undefined/.test(line))).toEqual([]);
    } finally {
      await database.drop();
    }
  },
  LONGEST_MS,
);
