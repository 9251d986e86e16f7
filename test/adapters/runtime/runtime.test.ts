import { describe, expect, test } from 'vitest';
import { randomIds } from '../../../adapters/runtime/ids.ts';
import { createLog } from '../../../adapters/runtime/logger.ts';

const logged = (fields: Record<string, unknown>, secrets: readonly string[] = []): string => {
  let lines = '';
  const log = createLog({
    level: 'info',
    secrets,
    to: {
      write(line) {
        lines += line;
      },
    },
  });
  log.info('something.happened', fields);
  return lines;
};

describe('the log', () => {
  test('an event is one line of JSON with its fields', () => {
    const line = logged({ messageId: 'm1', attempt: 2 });
    expect(JSON.parse(line)).toMatchObject({ event: 'something.happened', messageId: 'm1', attempt: 2 });
    expect(line.split('\n')).toHaveLength(2);
  });

  test('what people wrote or are called is left out, however deep', () => {
    const line = logged({
      interaction: { what: { values: { reason: 'ziek' } }, account: { name: 'Joke' } },
      body: 'x',
    });
    expect(line).not.toMatch(/ziek|Joke|"x"/);
  });

  test('secrets are masked in any text, by value and by shape', () => {
    const error = new Error('connect mongodb://bot:hunter2@db failed with s3cr3t-value', {
      cause: new Error('Bearer abc.def.ghi and xoxb-1-2-abc'),
    });
    const line = logged({ error, token: 'plain' }, ['s3cr3t-value']);
    expect(line).not.toMatch(/hunter2|s3cr3t|abc\.def|xoxb-1|plain/);
    expect(line).toContain('mongodb://****@db');
  });

  test('an error keeps its message, code and cause', () => {
    const cause = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    expect(JSON.parse(logged({ error: new Error('outer', { cause }) }))).toMatchObject({
      error: { type: 'Error', message: 'outer', cause: { message: 'reset', code: 'ECONNRESET' } },
    });
  });

  test('a circle or a very long text does no harm', () => {
    const circle: Record<string, unknown> = { long: 'x'.repeat(5_000) };
    circle['self'] = circle;
    expect(logged({ circle }).length).toBeLessThan(10_000);
  });
});

describe('ids', () => {
  test('an id is long and safe in an address', () => {
    const made = new Set(Array.from({ length: 1_000 }, () => randomIds.id()));
    expect(made.size).toBe(1_000);
    for (const id of made) expect(id).toMatch(/^[\w-]{22}$/);
  });

  test('a salt is 32 bytes', () => {
    expect(randomIds.salt()).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a code holds no character that people mix up', () => {
    const codes = Array.from({ length: 1_000 }, () => randomIds.code());
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
    expect(new Set(codes).size).toBe(1_000);
  });
});
