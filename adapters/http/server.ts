import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Log } from '../../src/application/ports/runtime.ts';
import { answerChecks, type Health } from './health.ts';

/** Reads the body itself: a platform's signature covers the raw bytes, so nothing in front parses them. */
export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface Mount {
  readonly path: string;
  readonly handler: HttpHandler;
}

export interface HttpOptions {
  /** Each answers exactly its path, with any method. */
  readonly mounts: readonly Mount[];
  /** Each answers its path and everything below it, with the path taken off. */
  readonly pages?: readonly Mount[];
  /** Whether the process works: it is restarted when it does not. */
  readonly health: () => Promise<Health>;
  /** Whether it can serve people now: what it needs answers. */
  readonly ready: () => Promise<Health>;
  readonly log: Log;
}

export interface HttpServer {
  /** The port that it listens on: 0 takes a free one. Throws when it is taken. */
  listen(port: number, host?: string): Promise<number>;
  /** Takes no more requests, and waits at most `graceMs` for those that run. */
  close(graceMs?: number): Promise<void>;
}

const GRACE_MS = 10_000;

export const createHttp = (options: HttpOptions): HttpServer => {
  let closing = false;
  const server = withTimeouts(createServer(appOf(options, () => closing)));
  // A connection is kept for a next request; once closing, it goes with its last answer.
  server.on('request', (_request, response) => {
    response.once('close', () => closing && setImmediate(() => server.closeIdleConnections()));
  });
  return {
    async listen(port, host) {
      server.listen(port, host);
      await once(server, 'listening').catch((error: unknown) => {
        throw new Error(`PORT ${port} can not be listened on`, { cause: error });
      });
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    },
    async close(graceMs = GRACE_MS) {
      closing = true;
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const force = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(force);
    },
  };
};

/** A client that sends slowly does not hold a connection. Answers may take as long as they need. */
const withTimeouts = (server: Server): Server => {
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  // Longer than the 60 s of common proxies, so that the proxy closes first.
  server.keepAliveTimeout = 65_000;
  return server;
};

const appOf = ({ mounts, pages = [], health, ready, log }: HttpOptions, isClosing: () => boolean): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(securityHeaders);
  app.get('/healthz', answerChecks(health, log));
  app.get(
    '/readyz',
    answerChecks(async () => (isClosing() ? { ok: false, checks: { closing: false } } : ready()), log),
  );
  for (const { path, handler } of mounts)
    app.all(path, async (request, response) => void (await handler(request, response)));
  usePages(app, pages);
  app.use((_request, response) => void response.status(404).json({ error: 'not found' }));
  app.use(failure(log));
  return app;
};

const usePages = (app: Express, pages: readonly Mount[]): void => {
  for (const { path, handler } of pages)
    app.use(path, async (request, response) => void (await handler(request, response)));
};

/** The same pages as one handler, for who stands in front of them with an address of its own. */
export const answering = (pages: readonly Mount[]): HttpHandler => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  usePages(app, pages);
  app.use((_request, response) => void response.status(404).json({ error: 'not found' }));
  return app;
};

/** The strictest that there is; a page that needs more sets its own. */
const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  next();
};

/** What went wrong is for the log, not for who asked. */
const failure =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, request, response, _next) => {
    log.error('http.failed', { error, method: request.method, path: request.path });
    if (response.headersSent) response.destroy();
    else response.status(500).json({ error: 'failed' });
  };
