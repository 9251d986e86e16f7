import type { Logger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';

/** What this adapter needs of a logger; pino fits. */
export interface SlackLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

const SHORT = 200;

/** Slack's libraries log whole requests at debug and info: only warnings and errors pass, shortened. */
export const quietLogger = (log: SlackLog): Logger => {
  const text = (parts: readonly unknown[]) =>
    parts
      .map((part) => (part instanceof Error ? part.message : String(part)))
      .join(' ')
      .slice(0, SHORT);
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...parts: readonly unknown[]) => log.warn({ from: 'slack-sdk' }, text(parts)),
    error: (...parts: readonly unknown[]) => log.error({ from: 'slack-sdk' }, text(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
};
