import { createHash, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Json } from './state.ts';

/** Slack's side of Socket Mode: opens connections, says what people do, and hears what is acknowledged. */
export interface FakeSocket {
  /** Authorization headers of those who asked for a connection. */
  readonly tokens: readonly string[];
  /** Says it on the open connection; resolves to what the acknowledgement carried, or null when there was none in time. */
  says(type: 'slash_commands' | 'interactive' | 'events_api', payload: Json, timeoutMs?: number): Promise<Json | null>;
  /** The next requests for a connection are refused, as in an outage. */
  refuse(times: number): void;
  /** Ends the open connections. */
  drop(): void;
  /** Waits until so many connections were made in all. */
  connected(times: number): Promise<void>;
}

/** Of RFC 6455: what a server adds to the client's key. */
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 0x1;
const CLOSE = 0x8;
const PING = 0x9;
const PONG = 0xa;

const frame = (opcode: number, payload: Buffer): Buffer => {
  const short = payload.length < 126;
  const head = Buffer.alloc(short ? 2 : 4);
  head[0] = 0x80 | opcode;
  head[1] = short ? payload.length : 126;
  if (!short) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
};

/** The first whole frame of a client, unmasked, and what comes after it. */
const readFrame = (bytes: Buffer): { opcode: number; payload: Buffer; rest: Buffer } | null => {
  if (bytes.length < 6) return null;
  const short = bytes.readUInt8(1) & 0x7f;
  const start = short === 126 ? 4 : 2;
  const length = short === 126 ? bytes.readUInt16BE(2) : short;
  const end = start + 4 + length;
  if (bytes.length < end) return null;
  const mask = bytes.subarray(start, start + 4);
  const payload = Buffer.from(bytes.subarray(start + 4, end)).map((byte, index) => byte ^ mask.readUInt8(index % 4));
  return { opcode: bytes.readUInt8(0) & 0x0f, payload: Buffer.from(payload), rest: bytes.subarray(end) };
};

export const serveFakeSocket = (server: Server): FakeSocket => {
  const tokens: string[] = [];
  const open = new Set<Duplex>();
  const waiting = new Map<string, (reply: Json) => void>();
  const watchers = new Set<() => void>();
  let made = 0;
  let refusals = 0;

  const hear = (socket: Duplex, opcode: number, payload: Buffer): void => {
    if (opcode === PING) socket.write(frame(PONG, payload));
    if (opcode === CLOSE) socket.end(frame(CLOSE, payload));
    if (opcode !== TEXT) return;
    const said: { envelope_id: string; payload?: Json } = JSON.parse(payload.toString());
    waiting.get(said.envelope_id)?.(said.payload ?? {});
  };

  server.on('request', (req, res) => {
    tokens.push(req.headers.authorization ?? '');
    req.resume();
    const isOpen = req.url?.endsWith('/apps.connections.open') ?? false;
    const refused = isOpen && refusals > 0;
    if (refused) refusals -= 1;
    res.writeHead(refused ? 503 : 200, { 'content-type': 'application/json' });
    const url = `ws://${req.headers.host}/link`;
    res.end(JSON.stringify(isOpen ? { ok: true, url } : { ok: true, team_id: 'T0HAARLEM', user_id: 'U0BOT' }));
  });
  server.on('upgrade', (req, socket: Duplex) => {
    const accept = createHash('sha1').update(`${req.headers['sec-websocket-key']}${MAGIC}`).digest('base64');
    const lines = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
    socket.write([...lines, `Sec-WebSocket-Accept: ${accept}`, '', ''].join('\r\n'));
    let bytes: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      for (let read = readFrame(bytes); read !== null; read = readFrame(bytes)) {
        bytes = read.rest;
        hear(socket, read.opcode, read.payload);
      }
    });
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => open.delete(socket));
    open.add(socket);
    socket.write(frame(TEXT, Buffer.from(JSON.stringify({ type: 'hello', num_connections: 1 }))));
    made += 1;
    for (const watcher of watchers) watcher();
  });

  return {
    tokens,
    says: (type, payload, timeoutMs = 10_000) =>
      new Promise((resolve) => {
        const envelope_id = randomUUID();
        const timer = setTimeout(() => done(null), timeoutMs);
        const done = (reply: Json | null) => {
          clearTimeout(timer);
          waiting.delete(envelope_id);
          resolve(reply);
        };
        waiting.set(envelope_id, done);
        const envelope = { type, envelope_id, payload, accepts_response_payload: true };
        for (const socket of open) socket.write(frame(TEXT, Buffer.from(JSON.stringify(envelope))));
      }),
    refuse: (times) => {
      refusals = times;
    },
    drop: () => {
      for (const socket of open) socket.destroy();
      open.clear();
    },
    connected: (times) =>
      new Promise((resolve) => {
        const look = () => {
          if (made < times) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      }),
  };
};
