import type { IncomingMessage, ServerResponse } from 'node:http';

/** Teams' activities are a few KB; a form may carry some long answers. */
const MAX_BODY_BYTES = 256 * 1024;

export type ReadBody =
  | { readonly kind: 'object'; readonly body: object }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'tooLarge' };

const asObject = (value: unknown): ReadBody =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { kind: 'object', body: value }
    : { kind: 'malformed' };

/** The JSON object of a request, of at most 256 KB. A body that a parser in front already read is taken as it is. */
export const readBody = async (request: IncomingMessage & { body?: unknown }): Promise<ReadBody> => {
  if (request.body !== undefined) return asObject(request.body);
  const parts: Buffer[] = [];
  let size = 0;
  // Ending the loop must leave the connection open for the reply.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(part);
    size += bytes.byteLength;
    if (size > MAX_BODY_BYTES) return { kind: 'tooLarge' };
    parts.push(bytes);
  }
  try {
    return asObject(JSON.parse(Buffer.concat(parts).toString('utf8')));
  } catch {
    return { kind: 'malformed' };
  }
};

/** `body` undefined: an empty answer. */
export const reply = (response: ServerResponse, status: number, body?: unknown): void => {
  if (response.headersSent || response.destroyed) return;
  response.statusCode = status;
  if (body === undefined) {
    response.end();
    return;
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(body));
};
