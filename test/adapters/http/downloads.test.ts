import { afterEach, describe, expect, test } from 'vitest';
import { downloadPages } from '../../../adapters/http/downloads.ts';
import { createHttp, type HttpServer } from '../../../adapters/http/server.ts';
import type { Download } from '../../../src/application/ports/downloads.ts';
import { as } from '../../../src/domain/ids.ts';
import { sha256Hex } from '../../../src/domain/journal/canonical.ts';
import { silentLog } from '../../fakes/memory/runtime.ts';

const token = 'a'.repeat(43);
const words = { gone: 'Dit bestand is er niet meer.', tooOften: 'Probeer het over een minuut.' };
const download: Download = {
  tokenHash: sha256Hex(token),
  municipalityId: as('haarlem'),
  personId: as('anna'),
  name: 'afspraken “Oost” € 1\r\nX-Evil: 1.csv',
  mediaType: 'text/csv; charset=utf-8',
  bytes: Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a]),
  expiresAt: as('2007-10-01T10:00:00.000Z'),
};

describe('a file at an address of its own', () => {
  let server: HttpServer;
  const logged: unknown[] = [];
  const serve = async (find: (asked: string) => Promise<Download | null>) => {
    let now = '2007-10-01T09:00:10.000Z';
    const log = { ...silentLog, error: (event: string, fields = {}) => void logged.push(event, fields) };
    const pages = [downloadPages({ find, words, now: async () => as(now), log })];
    const health = async () => ({ ok: true, checks: {} });
    server = createHttp({ mounts: [], pages, health, ready: health, log });
    const address = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}/downloads`;
    return {
      get: (path: string, method = 'GET') => fetch(`${address}${path}`, { method }),
      later: () => {
        now = '2007-10-01T09:01:00.000Z';
      },
    };
  };
  const kept = async (asked: string) => (asked === token ? download : null);
  afterEach(() => server.close(100));

  test('comes as it was made, to be saved under its name and never to be shown', async () => {
    const answer = await (await serve(kept)).get(`/${token}`);
    expect(answer.status).toBe(200);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(download.bytes);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename=".*"; filename\*=UTF-8''.*%E2%82%AC/,
    );
    expect(answer.headers.get('x-evil')).toBeNull();
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('that is gone, or was never there, is answered in words', async () => {
    const bot = await serve(kept);
    for (const path of [`/${'b'.repeat(43)}`, '/', '', '/..%2f', `/${token}/more`, `/${token}x`]) {
      const answer = await bot.get(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.text()).toBe(`${words.gone}\n`);
    }
    expect((await bot.get(`/${token}`, 'POST')).status).toBe(404);
  });

  test('is not asked of the database for what is no token', async () => {
    const asked: string[] = [];
    const bot = await serve(async (given) => {
      asked.push(given);
      return null;
    });
    await bot.get('/short');
    expect(asked).toEqual([]);
  });

  test('whoever guesses is held up, until the next minute', async () => {
    const bot = await serve(kept);
    const statuses: number[] = [];
    for (let asked = 0; asked < 125; asked += 1) statuses.push((await bot.get(`/${'c'.repeat(43)}`)).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(120);
    expect(statuses.at(-1)).toBe(429);
    bot.later();
    expect((await bot.get(`/${token}`)).status).toBe(200);
  });

  test('a failure is logged without the address, which is a secret', async () => {
    const bot = await serve(async () => {
      throw new Error('the database failed');
    });
    expect((await bot.get(`/${token}`)).status).toBe(500);
    expect(logged).toContain('download.failed');
    expect(JSON.stringify(logged)).not.toContain(token);
  });
});
