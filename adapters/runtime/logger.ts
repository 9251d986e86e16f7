import { type DestinationStream, pino } from 'pino';
import type { Log } from '../../src/application/ports/runtime.ts';
import { redactor } from './redact.ts';

export interface LogOptions {
  readonly level: string;
  /** Values that must never be printed, wherever they turn up. */
  readonly secrets?: readonly string[];
  /** Where lines go; the standard output by default. */
  readonly to?: DestinationStream;
}

/** One line of JSON an event, redacted by default. */
export const createLog = ({ level, secrets = [], to }: LogOptions): Log => {
  const redact = redactor(secrets);
  const options = { level, base: null, messageKey: 'event', timestamp: pino.stdTimeFunctions.isoTime };
  const logger = to ? pino(options, to) : pino(options);
  return {
    info: (event, fields = {}) => logger.info(redact(fields), event),
    warn: (event, fields = {}) => logger.warn(redact(fields), event),
    error: (event, fields = {}) => logger.error(redact(fields), event),
  };
};
