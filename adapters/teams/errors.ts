import { z } from 'zod';
import type { DirectOutcome, SendOutcome } from '../../src/application/ports/platform.ts';

/** What a failed call tells us: the SDK's RestError, an error of Node's sockets, or anything else. */
const failure = z.object({
  name: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  /** Of Microsoft's sign-in library. */
  errorCode: z.string().optional().catch(undefined),
  statusCode: z.number().optional().catch(undefined),
  response: z
    .object({ headers: z.custom<{ get(name: string): string | undefined }>((value) => typeof value === 'object') })
    .optional()
    .catch(undefined),
});

/** Nothing of the request can have left: the connection was refused, or the host has no address. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);
const DEFAULT_WAIT_MS = 1_000;
const REFUSED_WAIT_MS = 5_000;

type Unsent = Exclude<SendOutcome, { kind: 'sent' }>;

/** `Retry-After` in seconds, as Teams sends it. */
const waitOf = (headers: { get(name: string): string | undefined } | undefined): number => {
  const seconds = Number(headers?.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : DEFAULT_WAIT_MS;
};

const ofStatus = (status: number, retryAfterMs: number): Unsent => {
  const reason = `HTTP ${status}`;
  if (status === 429 || status === 412) return { kind: 'notSent', retryAfterMs, reason };
  if (status === 413) return { kind: 'tooLarge' };
  if (status === 403 || status === 404) return { kind: 'gone', reason };
  if (status >= 400 && status < 500) return { kind: 'failed', reason };
  return { kind: 'ambiguous', reason };
};

/** `attempted`: whether the request was handed to the network, or failed before it (a token that could not be had). */
export const outcomeOf = (error: unknown, attempted: boolean): Unsent => {
  const { name, code, errorCode, statusCode, response } = failure.catch({}).parse(error);
  if (!attempted) {
    return {
      kind: 'notSent',
      retryAfterMs: REFUSED_WAIT_MS,
      reason: `before the request: ${errorCode ?? code ?? name ?? 'error'}`,
    };
  }
  if (statusCode !== undefined) return ofStatus(statusCode, waitOf(response?.headers));
  if (code !== undefined && NEVER_LEFT.has(code)) {
    return { kind: 'notSent', retryAfterMs: REFUSED_WAIT_MS, reason: code };
  }
  return { kind: 'ambiguous', reason: code ?? name ?? 'unknown' };
};

/** A message that can't be edited because it was removed says nothing about the conversation it stood in. */
export const editOutcomeOf = (unsent: Unsent): Unsent =>
  unsent.kind === 'gone' && unsent.reason === 'HTTP 404'
    ? { kind: 'failed', reason: 'the message was removed' }
    : unsent;

/** Opening the same chat twice gives the same chat, so whatever is not final is simply done again. */
export const directOutcomeOf = (unsent: Unsent): DirectOutcome => {
  switch (unsent.kind) {
    case 'notSent':
    case 'gone':
      return unsent;
    case 'failed':
      return { kind: 'gone', reason: unsent.reason };
    case 'ambiguous':
      return { kind: 'notSent', retryAfterMs: REFUSED_WAIT_MS, reason: unsent.reason };
    case 'tooLarge':
      return { kind: 'gone', reason: 'HTTP 413' };
  }
};
