import type { IncomingMessage, ServerResponse } from 'node:http';
import { type App, type Receiver, verifySlackRequest } from '@slack/bolt';
import type { Instant } from '../../src/domain/ids.ts';
import type { SlackLog } from './log.ts';

const MAX_BODY_BYTES = 1024 * 1024;
/** A clock may be a little ahead; Slack's own verifier would take any time in the future. */
const MAX_AHEAD_SECONDS = 60;

/** Answers the request; only the first call counts. */
export type Reply = (body?: object) => void;

export interface ReceiverOptions {
  readonly signingSecret: string;
  /** Real time: signatures age by the clock on the wall. */
  readonly now: () => Instant;
  /** Whether this signed request was seen before; it is remembered from then on. */
  readonly isReplay?: (key: string) => Promise<boolean>;
  readonly log: SlackLog;
}

export type SlackHandler = (req: IncomingMessage, res: ServerResponse) => void;

class Rejected extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const readBody = async (req: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw new Rejected(413, 'the body is too large');
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
};

const isSeenBefore = async (options: ReceiverOptions, key: string): Promise<boolean> => {
  try {
    return (await options.isReplay?.(key)) ?? false;
  } catch (error) {
    // Repeats are known by the interaction's own id too: without the cache, work goes on.
    options.log.warn({ err: error }, 'replay cache not available');
    return false;
  }
};

const verify = async (options: ReceiverOptions, req: IncomingMessage, body: string): Promise<void> => {
  const signature = req.headers['x-slack-signature'];
  const timestamp = Number(req.headers['x-slack-request-timestamp'] ?? Number.NaN);
  if (typeof signature !== 'string' || !Number.isSafeInteger(timestamp)) throw new Rejected(401, 'not signed');
  const nowMilliseconds = Date.parse(options.now());
  if (timestamp > nowMilliseconds / 1000 + MAX_AHEAD_SECONDS) throw new Rejected(401, 'signed in the future');
  try {
    verifySlackRequest({
      signingSecret: options.signingSecret,
      body,
      headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp },
      nowMilliseconds,
    });
  } catch (error) {
    throw new Rejected(401, error instanceof Error ? error.message : 'not verified');
  }
  if (await isSeenBefore(options, `slack:${timestamp}:${signature}`)) throw new Rejected(401, 'replayed');
};

const parseBody = (contentType: string, body: string): Record<string, unknown> => {
  try {
    if (contentType.startsWith('application/json')) return Object(JSON.parse(body));
    const fields = Object.fromEntries(new URLSearchParams(body));
    return fields['payload'] === undefined ? fields : Object(JSON.parse(fields['payload']));
  } catch {
    throw new Rejected(400, 'the body can not be read');
  }
};

const replyOnce = (res: ServerResponse): Reply => {
  return (body) => {
    if (res.headersSent) return;
    res.writeHead(200, body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' });
    res.end(body === undefined ? '' : JSON.stringify(body));
  };
};

/** A receiver for Bolt that can be mounted anywhere: it reads the raw body itself, because the signature covers that. */
export class MountedReceiver implements Receiver {
  readonly #options: ReceiverOptions;
  #app: App | null = null;

  constructor(options: ReceiverOptions) {
    this.#options = options;
  }

  init(app: App): void {
    this.#app = app;
  }

  /** Nothing listens here: the HTTP server belongs to whoever mounts the handler. */
  async start(): Promise<void> {}
  async stop(): Promise<void> {}

  readonly handler: SlackHandler = (req, res) => {
    this.#handle(req, res).catch((error: unknown) => this.#fail(error, res));
  };

  async #handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (req.method !== 'POST') throw new Rejected(405, 'only POST');
    const raw = await readBody(req);
    await verify(this.#options, req, raw);
    const body = parseBody(req.headers['content-type'] ?? '', raw);
    const reply = replyOnce(res);
    if (body['type'] === 'url_verification') return reply({ challenge: body['challenge'] });
    if (body['ssl_check'] !== undefined) return reply();
    // Bolt acknowledges events before their listeners run; here nothing is acknowledged before it was noted.
    await this.#app?.processEvent({ body, ack: async () => undefined, customProperties: { reply } });
    reply();
  }

  #fail(error: unknown, res: ServerResponse): void {
    const status = error instanceof Rejected ? error.status : 500;
    const fields = { status, err: error instanceof Rejected ? error.message : error };
    if (status === 500) this.#options.log.error(fields, 'a Slack request was not handled');
    else this.#options.log.warn(fields, 'a Slack request was refused');
    if (res.headersSent) return;
    res.writeHead(status, { connection: 'close' });
    res.end();
  }
}
