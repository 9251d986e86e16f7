import { createHmac } from 'node:crypto';
import type { Json } from './state.ts';

/** Signs a body as Slack does. */
export const signed = (secret: string, body: string, seconds: number): Record<string, string> => ({
  'x-slack-request-timestamp': String(seconds),
  'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`,
});

/** The bot's answer to one request of Slack's. */
export interface BotReply {
  readonly status: number;
  readonly body: Json;
}

export interface Bot {
  readonly url: string;
  readonly signingSecret: string;
}

const post = async (bot: Bot, body: string, contentType: string, earlier = 0): Promise<BotReply> => {
  const response = await fetch(bot.url, {
    method: 'POST',
    headers: {
      'content-type': contentType,
      ...signed(bot.signingSecret, body, Math.floor(Date.now() / 1000) - earlier),
    },
    body,
    signal: AbortSignal.timeout(10_000),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
};

const URLENCODED = 'application/x-www-form-urlencoded';

export const sendEvent = (bot: Bot, payload: Json): Promise<BotReply> =>
  post(bot, JSON.stringify(payload), 'application/json');
/** `earlier`: in seconds. Slack signs each delivery anew, so that repeats differ in their time. */
export const sendInteractivity = (bot: Bot, payload: Json, earlier = 0): Promise<BotReply> =>
  post(bot, new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), URLENCODED, earlier);
export const sendCommand = (bot: Bot, fields: Readonly<Record<string, string>>): Promise<BotReply> =>
  post(bot, new URLSearchParams(fields).toString(), URLENCODED);
