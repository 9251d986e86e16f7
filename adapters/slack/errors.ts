import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import type { DirectOutcome, SendOutcome } from '../../src/application/ports/platform.ts';

export type NotDone = Exclude<SendOutcome, { readonly kind: 'sent' }>;

/** The person, or the place, can't be written to any more. */
const GONE: ReadonlySet<string> = new Set([
  'cannot_dm_bot',
  'channel_is_archived',
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'user_disabled',
  'user_not_found',
  'user_not_visible',
  'users_not_found',
]);
/** Not the person but the app: it was taken away, or may not speak here. What waits goes out when that is put right. */
const NOT_CONNECTED: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'org_login_required',
  'team_access_not_granted',
  'team_added_to_org',
  'token_expired',
  'token_revoked',
]);
const TOO_LARGE: ReadonlySet<string> = new Set(['msg_too_long', 'msg_blocks_too_long']);
const RATE_LIMITED: ReadonlySet<string> = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);
const NOBODY_KNOWS: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
]);
/** The request never left: a name that is not known, or a connection that was not made. */
const NEVER_LEFT: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** How long what is said in a workspace without the app waits before it is tried again. */
const NOT_CONNECTED_WAIT_MS = 60_000;

/** When Slack says to wait and not for how long; its own limits are per second or per minute. */
const WAIT_MS = 30_000;
const UNREACHABLE_WAIT_MS = 5000;

const seconds = (value: unknown): number => (typeof value === 'number' ? value * 1000 : WAIT_MS);

const codeOf = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
};

/** There is no app in that workspace to say it: certainly not sent. */
export const notConnected = (reason: string) =>
  ({ kind: 'notSent', retryAfterMs: NOT_CONNECTED_WAIT_MS, reason }) as const;

const ofPlatform = (error: WebAPIPlatformError): NotDone => {
  const code = error.data.error;
  if (RATE_LIMITED.has(code))
    return { kind: 'notSent', retryAfterMs: seconds(error.data.response_metadata?.retryAfter), reason: code };
  if (NOT_CONNECTED.has(code)) return notConnected(code);
  if (TOO_LARGE.has(code)) return { kind: 'tooLarge' };
  if (GONE.has(code)) return { kind: 'gone', reason: code };
  // What is not one of Slack's words is the page of something in between: it may have done anything.
  if (NOBODY_KNOWS.has(code) || !/^[a-z0-9_]{1,80}$/.test(code))
    return { kind: 'ambiguous', reason: /^[a-z0-9_]{1,80}$/.test(code) ? code : 'unreadable_reply' };
  return { kind: 'failed', reason: code };
};

const ofStatus = (status: number, reason: string): NotDone => {
  if (status === 413) return { kind: 'tooLarge' };
  if (status === 412) return { kind: 'notSent', retryAfterMs: UNREACHABLE_WAIT_MS, reason };
  if (status === 403 || status === 404 || status === 410) return { kind: 'gone', reason };
  return status >= 500 || status < 400 ? { kind: 'ambiguous', reason } : { kind: 'failed', reason };
};

/** What is known after a call that did not end well. */
export const outcomeOf = (error: unknown): NotDone => {
  if (error instanceof WebAPIRateLimitedError)
    return { kind: 'notSent', retryAfterMs: error.retryAfter * 1000, reason: 'http_429' };
  if (error instanceof WebAPIPlatformError) return ofPlatform(error);
  if (error instanceof WebAPIHTTPError) return ofStatus(error.statusCode, `http_${error.statusCode}`);
  // The client has no class of its own for a 429 that does not say how long to wait.
  if (error instanceof Error && error.message.startsWith('Retry header did not contain a valid timeout'))
    return { kind: 'notSent', retryAfterMs: WAIT_MS, reason: 'http_429' };
  const code = codeOf(error instanceof WebAPIRequestError ? error.original : error);
  if (code !== null && NEVER_LEFT.has(code))
    return { kind: 'notSent', retryAfterMs: UNREACHABLE_WAIT_MS, reason: code };
  return { kind: 'ambiguous', reason: code ?? (error instanceof Error ? error.name : 'unknown') };
};

/** Opening a direct conversation may be repeated, so that nobody knows is the same as not done. */
export const directOutcomeOf = (outcome: NotDone): DirectOutcome => {
  switch (outcome.kind) {
    case 'gone':
    case 'notSent':
      return outcome;
    case 'ambiguous':
      return { kind: 'notSent', retryAfterMs: UNREACHABLE_WAIT_MS, reason: outcome.reason };
    case 'failed':
      return { kind: 'notSent', retryAfterMs: WAIT_MS * 2, reason: outcome.reason };
    case 'tooLarge':
      return { kind: 'notSent', retryAfterMs: WAIT_MS, reason: 'too_large' };
  }
};

/** Slack's own word for what went wrong, when it said one. */
export const slackCodeOf = (error: unknown): string | null =>
  error instanceof WebAPIPlatformError ? error.data.error : null;
