import { createTransport } from 'nodemailer';

const PATIENCE_MS = 5_000;

/** Greets the mail server and logs in; sends nothing. Throws with what kept it. */
export const probeMail = async (url: string): Promise<void> => {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
};
