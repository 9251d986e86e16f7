import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
  /** To whom it was handed over, whatever its headers say. */
  readonly envelope: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

/** A real mail server on this machine that keeps what it takes over. */
export async function mailServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        const envelope = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ envelope, raw: raw.toString('utf8'), mail: await simpleParser(raw) });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    url: `smtp://127.0.0.1:${port}`,
    port,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The server's answer to a command, as smtp-server wants it. */
export const answering = (code: number): Error => Object.assign(new Error('nee'), { responseCode: code });
