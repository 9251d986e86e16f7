import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';

/** A form with a scanned signature of 2 MB in it. */
const MAX_BODY_BYTES = 4_000_000;

/** What the page asked can't be answered as asked: its words go to the page. */
export class BadRequest extends Error {}

export async function bodyAs<Shape extends z.ZodType>(request: IncomingMessage, shape: Shape): Promise<z.infer<Shape>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(part);
    size += bytes.byteLength;
    if (size > MAX_BODY_BYTES) throw new BadRequest('too large');
    parts.push(bytes);
  }
  return parsed(shape, jsonOf(Buffer.concat(parts).toString('utf8')));
}

export const queryAs = <Shape extends z.ZodType>(query: URLSearchParams, shape: Shape): z.infer<Shape> =>
  parsed(shape, Object.fromEntries(query));

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest('not JSON');
  }
};

const parsed = <Shape extends z.ZodType>(shape: Shape, value: unknown): z.infer<Shape> => {
  const result = shape.safeParse(value);
  if (!result.success)
    throw new BadRequest(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
  return result.data;
};

/** Only what this server sends; the renderers of Slack and Teams set styles on their elements. */
const CONTENT_SECURITY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "frame-ancestors 'none'",
].join('; ');

export function reply(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': CONTENT_SECURITY,
  });
  response.end(body);
}

export const replyJson = (response: ServerResponse, body: unknown, status = 200): void =>
  reply(response, status, 'application/json', JSON.stringify(body));

/** A page elsewhere may not act here in the name of whoever runs the demo. */
export const isFromElsewhere = ({ headers }: IncomingMessage): boolean => {
  const origin = headers.origin;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== headers.host);
};
