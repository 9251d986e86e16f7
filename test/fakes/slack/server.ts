import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeState, Fault, Json } from './state.ts';
import { type FakeWorkspace, METHODS, postOnlyFor } from './web-api.ts';

const RETRY_AFTER_SECONDS = '2';
const RESPONSE_URL_USES = 5;
/** Arguments that travel as JSON inside a urlencoded body. */
const JSON_ARGUMENTS = ['blocks', 'view', 'metadata'];

const readBody = async (req: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
};

const parseBody = (req: IncomingMessage, raw: string): Json => {
  if (req.headers['content-type']?.startsWith('application/json')) return JSON.parse(raw);
  const fields: Record<string, unknown> = Object.fromEntries(new URLSearchParams(raw));
  for (const name of JSON_ARGUMENTS) {
    const value = fields[name];
    if (typeof value === 'string') fields[name] = JSON.parse(value);
  }
  return fields;
};

const sendJson = (res: ServerResponse, status: number, body: Json, headers: Record<string, string> = {}): void => {
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  res.end(JSON.stringify(body));
};

/** True when the fault has answered (or not answered) in place of the method. */
const faultBefore = (fault: Fault | null, req: IncomingMessage, res: ServerResponse): boolean => {
  if (fault === 'rateLimited') {
    sendJson(res, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': RETRY_AFTER_SECONDS });
  } else if (fault === 'serverError') {
    sendJson(res, 500, { ok: false });
  } else if (fault === 'reset') {
    req.socket.destroy();
  } else if (fault !== null && typeof fault === 'object') {
    sendJson(res, 200, { ok: false, error: fault.error });
  } else {
    return false;
  }
  return true;
};

const callMethod = async (
  state: FakeState,
  place: FakeWorkspace,
  name: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> => {
  const body = parseBody(req, await readBody(req));
  state.calls.push({ method: name, body });
  await state.reach(name, 'arrives');
  const fault = state.takeFault(name);
  if (faultBefore(fault, req, res)) return state.changed();
  const method = METHODS[name];
  const authorised = req.headers.authorization === `Bearer ${place.botToken}`;
  const answer = authorised ? (method?.(state, body, place) ?? { ok: false, error: 'unknown_method' }) : null;
  state.changed();
  await state.reach(name, 'done');
  if (fault === 'hang') return;
  if (fault === 'replyLost') req.socket.destroy();
  else sendJson(res, 200, answer ?? { ok: false, error: 'invalid_auth' });
};

const useResponseUrl = async (state: FakeState, id: string, req: IncomingMessage, res: ServerResponse) => {
  const found = state.responseUrls.get(id);
  const body = parseBody(req, await readBody(req));
  state.calls.push({ method: 'response_url', body });
  if (found === undefined || found.uses >= RESPONSE_URL_USES)
    return sendJson(res, 404, { ok: false, error: 'used_url' });
  found.uses += 1;
  postOnlyFor(state, found.channel, found.user, body);
  state.changed();
  sendJson(res, 200, { ok: true });
};

const giveFile = (state: FakeState, place: FakeWorkspace, id: string, req: IncomingMessage, res: ServerResponse) => {
  const file = state.files.get(id);
  const authorised = req.headers.authorization === `Bearer ${place.botToken}`;
  if (file === undefined || !authorised) return sendJson(res, 404, { ok: false });
  res.writeHead(200, { 'content-type': 'application/octet-stream' });
  res.end(file);
};

/** Slack's side of the wire, on a port of its own. */
export const serveFakeSlack = async (state: FakeState, place: FakeWorkspace, port: number): Promise<Server> => {
  const server = createServer((req, res) => {
    const [, area = '', name = ''] = new URL(req.url ?? '/', 'http://fake').pathname.split('/');
    const answered =
      area === 'api'
        ? callMethod(state, place, name, req, res)
        : area === 'response'
          ? useResponseUrl(state, name, req, res)
          : Promise.resolve(giveFile(state, place, name, req, res));
    answered.catch(() => sendJson(res, 500, { ok: false, error: 'fake_failed' }));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
};

export const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
