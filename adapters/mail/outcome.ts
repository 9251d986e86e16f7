import type { MailOutcome } from '../../src/application/ports/mail.ts';

interface SmtpError {
  readonly responseCode?: unknown;
  /** The command that was answered, or `CONN`. */
  readonly command?: unknown;
}

/** Commands whose "never" is about this letter: its address or its contents. */
const ABOUT_THE_LETTER: readonly unknown[] = ['RCPT TO', 'DATA'];

/**
 * What an error tells. Before the server read the message it was certainly not handed over; after that only the server's own
 * answer to it counts (RFC 5321, 4.2.1: 4yz not now, 5yz never), and without one nobody knows.
 */
export const outcomeOf = (error: unknown, handedOver: boolean): MailOutcome => {
  const { responseCode, command } = (error ?? {}) as SmtpError;
  const code = typeof responseCode === 'number' ? responseCode : null;
  if (handedOver && command !== 'DATA') return { kind: 'lost' };
  const isNever = code !== null && code >= 500 && code < 600 && ABOUT_THE_LETTER.includes(command);
  return { kind: isNever ? 'refused' : 'notSent', code };
};
