import { afterEach, describe, expect, test } from 'vitest';
import { residentsMount } from '../../../../adapters/http/residents/mount.ts';
import { createHttp, type HttpServer } from '../../../../adapters/http/server.ts';
import type { ResidentsPages } from '../../../../src/application/residents/residents-pages.ts';
import { as } from '../../../../src/domain/ids.ts';
import type { Page } from '../../../../src/views/index.ts';
import { silentLog } from '../../../fakes/memory/runtime.ts';

const HOSTILE = `<script>alert('1')</script> & "quoted"`;

const page: Page = {
  language: 'nl',
  sender: 'Gemeente Haarlem',
  above: null,
  title: HOSTILE,
  lead: [HOSTILE],
  sections: [
    {
      heading: HOSTILE,
      elements: [
        {
          kind: 'promise',
          title: HOSTILE,
          standing: { standing: 'atRisk', word: 'Let op' },
          facts: [{ label: 'Wie', value: HOSTILE }],
        },
        { kind: 'reaction', quote: HOSTILE, answer: 'Overgenomen', reason: HOSTILE },
        {
          kind: 'link',
          label: 'Een gebied',
          lines: [],
          to: { of: 'area', municipalityId: as('haarlem'), areaId: as('centrum') },
        },
      ],
    },
  ],
  closing: [],
  skip: 'Naar de inhoud',
};

const gone: Page = { ...page, title: 'Deze pagina is er niet', lead: [], sections: [] };

describe("the residents' pages over HTTP", () => {
  let server: HttpServer;
  const asked: string[] = [];
  const pages: ResidentsPages = {
    municipality: async () => null,
    area: async (_municipality, areaId) => {
      asked.push(areaId);
      return page;
    },
    programme: async (_municipality, programmeId) => {
      asked.push(programmeId);
      return programmeId === 'wijkcontract' ? page : null;
    },
    gone: () => gone,
  };
  const serve = async (): Promise<string> => {
    asked.splice(0);
    server = createHttp({
      mounts: [],
      pages: [residentsMount({ pages, base: '/bot' })],
      health: async () => ({ ok: true, checks: {} }),
      ready: async () => ({ ok: true, checks: {} }),
      log: silentLog,
    });
    return `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}/bewoners`;
  };
  afterEach(() => server.close(100));

  test('are HTML without a script, under a policy that allows none', async () => {
    const address = await serve();
    const response = await fetch(`${address}/haarlem/programma/wijkcontract`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(html).not.toMatch(/<script|javascript:|style="/i);
    expect(html).toContain('&lt;script>alert(');
  });

  test('link to each other below the address from outside', async () => {
    const address = await serve();
    const html = await (await fetch(`${address}/haarlem/programma/wijkcontract`)).text();
    expect(html).toContain('href="/bot/bewoners/haarlem/gebied/centrum"');
    expect(html).toContain('href="/bot/bewoners/stijl.css"');
    expect((await fetch(`${address}/stijl.css`)).headers.get('content-type')).toContain('text/css');
  });

  test('that are not there say so in words, with 404', async () => {
    const address = await serve();
    const response = await fetch(`${address}/haarlem/programma/iets-anders`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Deze pagina is er niet');
  });

  test.each(['/haarlem/programma/$ne', '/haarlem/programma/%00', '/haarlem/x/y', '/a/programma/b/c', '/HAARLEM'])(
    'are not looked for at %s',
    async (path) => {
      const address = await serve();
      expect((await fetch(address + path)).status).toBe(404);
      expect(asked).toEqual([]);
    },
  );

  test('are only read', async () => {
    const address = await serve();
    const response = await fetch(`${address}/haarlem/programma/wijkcontract`, { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('many readers at once are one look at the database', async () => {
    const address = await serve();
    await Promise.all(Array.from({ length: 20 }, () => fetch(`${address}/haarlem/gebied/centrum`)));
    expect(asked).toEqual(['centrum']);
  });

  test('a browser that has the page is told that it did not change', async () => {
    const address = await serve();
    const first = await fetch(`${address}/haarlem/gebied/centrum`);
    const again = await fetch(`${address}/haarlem/gebied/centrum`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect([first.headers.get('cache-control'), again.status]).toEqual(['no-cache', 304]);
  });
});
