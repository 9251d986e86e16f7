import { createHash } from 'node:crypto';
import { createTransport, type Transporter } from 'nodemailer';
import type { Mail, MailOutcome, OutgoingMail } from '../../src/application/ports/mail.ts';
import { outcomeOf } from './outcome.ts';
import { type Sender, senderOf } from './sender.ts';

export interface SmtpOptions {
  /** `smtps://user:password@host:465` or `smtp://host:587`: STARTTLS is used wherever it is offered. */
  readonly url: string;
  /** An address, or a name and an address: `Wijkcontract <wijk@gemeente.nl>`. */
  readonly from: string;
}

/** Each step of the conversation, and all of it. Well within the quarter of an hour after which an attempt is called lost. */
const STEP_MS = 10_000;
const WHOLE_MS = 30_000;

/** The library reads an address as a list of them, and takes the last of a line: what is not exactly one goes to nobody. */
const ONE_ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/u;

/** One attempt a call: whether to try again is decided by the programme, and stands in its journal. */
export const smtpMail = ({ url, from }: SmtpOptions): Mail => {
  const transport = createTransport({
    url,
    connectionTimeout: STEP_MS,
    greetingTimeout: STEP_MS,
    socketTimeout: STEP_MS,
    dnsTimeout: STEP_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const handedOver = watchHandOver(transport);
  const sender = senderOf(from);
  return {
    send: async (mail) =>
      ONE_ADDRESS.test(mail.to)
        ? attempt(transport, handedOver, messageOf(mail, sender))
        : { kind: 'refused', code: null },
  };
};

type Message = ReturnType<typeof messageOf>;

const attempt = async (transport: Transporter, handedOver: WeakSet<object>, message: Message): Promise<MailOutcome> => {
  try {
    const { response } = await transport.sendMail({ ...message, signal: AbortSignal.timeout(WHOLE_MS) });
    const code = Number(/^\d{3}/.exec(String(response))?.[0] ?? Number.NaN);
    return { kind: 'sent', code: Number.isNaN(code) ? null : code };
  } catch (error) {
    return outcomeOf(error, handedOver.has(message.watched));
  }
};

const messageOf = ({ id, to, subject, text, html, language }: OutgoingMail, { name, address }: Sender) => ({
  watched: {},
  from: { name, address },
  to: { name: '', address: to },
  envelope: { from: address, to: [to] },
  messageId: messageIdOf(id, address),
  subject,
  text,
  html,
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
});

const messageIdOf = (id: string, address: string): string => {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return `<${createHash('sha256').update(id).digest('hex').slice(0, 32)}@${domain}>`;
};

/** A server reads a message only after it took its addresses: from then on it may have it. */
const watchHandOver = (transport: Transporter): WeakSet<object> => {
  const handedOver = new WeakSet<object>();
  transport.use('stream', ({ data, message }, done) => {
    const { watched } = data as Partial<Message>;
    const read = message.createReadStream.bind(message);
    message.createReadStream = (options) => {
      const stream = read(options);
      if (watched !== undefined) stream.once('resume', () => handedOver.add(watched));
      return stream;
    };
    done();
  });
  return handedOver;
};
