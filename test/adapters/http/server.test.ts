import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttp, type HttpOptions, type HttpServer } from '../../../adapters/http/server.ts';
import { silentLog } from '../../fakes/memory/runtime.ts';

const well = async () => ({ ok: true, checks: { database: true } });

describe('the web server', () => {
  let server: HttpServer;
  const serve = async (options: Partial<HttpOptions> = {}): Promise<string> => {
    server = createHttp({ mounts: [], health: well, ready: well, log: silentLog, ...options });
    return `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  };
  afterEach(() => server.close(100));

  test('a mount gets the raw body, at exactly its path', async () => {
    const address = await serve({
      mounts: [{ path: '/slack/events', handler: async (request, response) => response.end(await text(request)) }],
    });
    const body = 'payload=%7B%7D ';
    const post = (path: string) =>
      fetch(address + path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect(await (await post('/slack/events')).text()).toBe(body);
    expect((await post('/slack/events/more')).status).toBe(404);
  });

  test('a page answers everything below its path', async () => {
    const address = await serve({
      pages: [{ path: '/playground', handler: (request, response) => response.end(request.url) }],
    });
    expect(await (await fetch(`${address}/playground/app.js?v=1`)).text()).toBe('/app.js?v=1');
  });

  test('health and readiness tell what was looked at', async () => {
    const address = await serve({ ready: async () => ({ ok: false, checks: { database: true, redis: false } }) });
    const [health, ready] = [await fetch(`${address}/healthz`), await fetch(`${address}/readyz`)];
    expect([health.status, ready.status]).toEqual([200, 503]);
    expect(await ready.json()).toEqual({ ok: false, checks: { database: true, redis: false } });
  });

  test('a check that fails is not well', async () => {
    const address = await serve({
      ready: async () => {
        throw new Error('the database failed at mongodb://bot:secret@db');
      },
    });
    const ready = await fetch(`${address}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).not.toContain('secret');
  });

  test('a handler that fails tells nothing of it to who asked', async () => {
    const failing = {
      path: '/api/messages',
      async handler() {
        throw new Error('secret');
      },
    };
    const answer = await fetch(`${await serve({ mounts: [failing] })}/api/messages`, { method: 'POST' });
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe('{"error":"failed"}');
  });

  test('every answer has the strictest headers and does not name its maker', async () => {
    const { headers } = await fetch(`${await serve()}/nothing`);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a port that is taken is named', async () => {
    const address = new URL(await serve());
    const second = createHttp({ mounts: [], health: well, ready: well, log: silentLog });
    await expect(second.listen(Number(address.port), '127.0.0.1')).rejects.toThrow(`PORT ${address.port}`);
  });

  test('closing does not wait for a connection that says nothing', async () => {
    const { port } = new URL(await serve());
    const idle = connect(Number(port), '127.0.0.1').on('error', () => undefined);
    await new Promise((resolve) => idle.once('connect', resolve));
    await server.close(50);
    idle.destroy();
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  });

  test('a request that runs is finished before it closes', async () => {
    let finish: (() => void) | undefined;
    const started = new Promise<void>((running) => {
      const handler: HttpOptions['mounts'][number]['handler'] = (_request, response) => {
        finish = () => response.end('done');
        running();
      };
      void serve({ mounts: [{ path: '/slow', handler }] }).then((address) => {
        answer = fetch(`${address}/slow`).then((response) => response.text());
      });
    });
    let answer: Promise<string> | undefined;
    await started;
    const closed = server.close(5_000);
    finish?.();
    await closed;
    expect(await answer).toBe('done');
  });
});
