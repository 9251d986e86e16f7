import express, { type ErrorRequestHandler, type Express, type Response } from 'express';
import type { Download } from '../../src/application/ports/downloads.ts';
import type { Log } from '../../src/application/ports/runtime.ts';
import type { Instant } from '../../src/domain/ids.ts';
import type { Mount } from './server.ts';

export interface DownloadOptions {
  /** The file under that token, or null. */
  readonly find: (token: string) => Promise<Download | null>;
  /** What stands on the page in place of a file that is gone, or is asked for too often. */
  readonly words: { readonly gone: string; readonly tooOften: string };
  /** Real time: for the bound alone. */
  readonly now: () => Promise<Instant>;
  readonly log: Log;
}

/** 256 bits in base64url. */
const TOKEN = /^[\w-]{43}$/;

/** Of all who ask together: far more than people do, far less than the database can answer. */
const PER_MINUTE = 120;

/** Files that the bot made, each at an address that nobody can guess. There is no list. */
export const downloadPages = ({ find, words, now, log }: DownloadOptions): Mount => {
  const app = bare();
  const isTooOften = perMinute(PER_MINUTE);
  app.get('/:token', async (request, response) => {
    if (isTooOften(await now())) return say(response.set('Retry-After', '60'), 429, words.tooOften);
    const { token } = request.params;
    const download = TOKEN.test(token) ? await find(token) : null;
    if (download === null) return say(response, 404, words.gone);
    // `attachment` writes the name as RFC 6266 and 5987 have it, and a type of its own guess.
    response.attachment(download.name).set('Content-Type', download.mediaType);
    response.end(Buffer.from(download.bytes));
  });
  app.use((_request, response) => say(response, 404, words.gone));
  app.use(failure(log));
  return { path: '/downloads', handler: app };
};

const bare = (): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((_request, response, next) => {
    response.set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    });
    next();
  });
  return app;
};

const say = (response: Response, status: number, words: string): void =>
  void response.status(status).type('text/plain; charset=utf-8').send(`${words}\n`);

/** `2007-10-01T09:30` of an instant. */
const MINUTE_LENGTH = 16;

const perMinute = (most: number): ((now: Instant) => boolean) => {
  let [minute, count] = ['', 0];
  return (now) => {
    if (!now.startsWith(minute) || minute === '') [minute, count] = [now.slice(0, MINUTE_LENGTH), 0];
    count += 1;
    return count > most;
  };
};

/** Without the path: it is the secret. */
const failure =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, _next) => {
    log.error('download.failed', { error });
    if (response.headersSent) response.destroy();
    else response.status(500).end();
  };
