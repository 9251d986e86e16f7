import { WebClient, type WebClientOptions } from '@slack/web-api';
import { quietLogger, type SlackLog } from './log.ts';

export const DEFAULT_API_URL = 'https://slack.com/api/';

/** One POST per call: the client's own retries are off, because a repeat is the application's decision. */
export const clientOptions = (apiUrl: string, log: SlackLog): WebClientOptions => ({
  slackApiUrl: apiUrl,
  retryConfig: { retries: 0 },
  timeout: 10_000,
  rejectRateLimitedCalls: true,
  fetch: (url, init) => globalThis.fetch(url, init),
  logger: quietLogger(log),
});

export const createWebClient = (token: string, apiUrl: string, log: SlackLog): WebClient =>
  new WebClient(token, clientOptions(apiUrl, log));
