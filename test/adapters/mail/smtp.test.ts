import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { smtpMail } from '../../../adapters/mail/smtp.ts';
import type { OutgoingMail } from '../../../src/application/ports/mail.ts';
import { nl } from '../../views/samples/base.ts';
import { letter } from '../../views/samples/evening.ts';
import { answering, mailServer } from './mail-server.ts';

const FROM = 'Wijkcontract Vijfhoek <wijk@haarlem.example>';
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const aServer = async (...options: Parameters<typeof mailServer>) => {
  const server = await mailServer(...options);
  stops.push(server.stop);
  return server;
};

const aMail = (given: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: 'vijfhoek/brief-1',
  to: 'joke@voorbeeld.example',
  language: 'nl',
  ...letter(nl),
  ...given,
});

describe('a letter to a resident', () => {
  test('arrives as it was made: to one address, as text and as a page, with who sends it and in which language', async () => {
    const { url, received } = await aServer();
    expect(await smtpMail({ url, from: FROM }).send(aMail())).toEqual({ kind: 'sent', code: 250 });
    const [{ envelope, mail } = { envelope: [], mail: null }] = received;
    const { subject, text, html } = letter(nl);
    expect(envelope).toEqual(['joke@voorbeeld.example']);
    expect(mail?.from?.value).toEqual([{ name: 'Wijkcontract Vijfhoek', address: 'wijk@haarlem.example' }]);
    expect(mail?.subject).toBe(subject);
    expect(mail?.text?.trim()).toBe(text.trim());
    expect(String(mail?.html).trim()).toBe(html.trim());
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.headers.get('content-language')).toBe('nl');
  });

  test('keeps the words of any language in subject, text and page', async () => {
    const { url, received } = await aServer();
    const words = 'Zoë & Łukasz — 日本 🌳 “één” <b>';
    await smtpMail({ url, from: FROM }).send(aMail({ subject: words, text: `${words}\n`, html: '<p>Zoë 🌳</p>' }));
    expect(received[0]?.mail.subject).toBe(words);
    expect(received[0]?.mail.text?.trim()).toBe(words);
    expect(received[0]?.mail.html).toContain('Zoë 🌳');
  });

  test.each([
    ['its subject', { subject: 'Hallo\r\nBcc: ander@voorbeeld.example\r\n\r\nweg' }],
    ['its language', { language: 'nl\r\nBcc: ander@voorbeeld.example' }],
    ['its id', { id: 'a>\r\nBcc: ander@voorbeeld.example' }],
  ])('takes no header from %s', async (_, given) => {
    const { url, received } = await aServer();
    await smtpMail({ url, from: FROM }).send(aMail(given));
    expect(received).toHaveLength(1);
    expect(received[0]?.envelope).toEqual(['joke@voorbeeld.example']);
    expect(received[0]?.mail.headers.has('bcc')).toBe(false);
    expect(received[0]?.mail.text).toContain('Joke');
  });

  test.each([
    'joke@voorbeeld.example\r\nBcc: ander@voorbeeld.example',
    'joke@voorbeeld.example, ander@voorbeeld.example',
    'joke@voorbeeld.example>\r\nRCPT TO:<ander@voorbeeld.example',
  ])('goes to nobody when its address is not exactly one: %j', async (to) => {
    const { url, received } = await aServer();
    expect(await smtpMail({ url, from: FROM }).send(aMail({ to }))).toEqual({ kind: 'refused', code: null });
    expect(received).toEqual([]);
  });

  test('has the same Message-ID at every attempt, and another letter has another', async () => {
    const { url, received } = await aServer();
    const mail = smtpMail({ url, from: FROM });
    for (const id of ['a', 'a', 'b']) await mail.send(aMail({ id }));
    const [first, again, other] = received.map((one) => one.mail.messageId);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(first).toMatch(/@haarlem\.example>$/);
  });

  test('comes from an address alone where there is no name', async () => {
    const { url, received } = await aServer();
    await smtpMail({ url, from: 'wijk@haarlem.example' }).send(aMail());
    expect(received[0]?.mail.from?.value).toEqual([{ name: '', address: 'wijk@haarlem.example' }]);
  });
});

describe('what is known after one attempt', () => {
  const send = (url: string) => smtpMail({ url, from: FROM }).send(aMail());

  test('no server: certainly not sent', async () => {
    const { url, stop } = await mailServer();
    await stop();
    expect(await send(url)).toEqual({ kind: 'notSent', code: null });
  });

  test.each([
    [451, 'notSent'],
    [550, 'refused'],
  ])('%d to the address: %s', async (code, kind) => {
    const { url } = await aServer({ onRcptTo: (_, __, done) => done(answering(code)) });
    expect(await send(url)).toEqual({ kind, code });
  });

  test.each([
    [451, 'notSent'],
    [554, 'refused'],
  ])('%d to the letter: %s', async (code, kind) => {
    const { url } = await aServer({
      onData: (stream, _, done) => {
        stream.resume();
        stream.on('end', () => done(answering(code)));
      },
    });
    expect(await send(url)).toEqual({ kind, code });
  });

  test('our own address or password refused: no fault of the letter', async () => {
    const sender = await aServer({ onMailFrom: (_, __, done) => done(answering(550)) });
    expect(await send(sender.url)).toEqual({ kind: 'notSent', code: 550 });
    const locked = await aServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_, __, done) => done(answering(535)),
    });
    expect(await send(locked.url.replace('//', '//wijk:geheim@'))).toEqual({ kind: 'notSent', code: 535 });
  });

  test('the connection went while the server had the letter in hand: nobody knows', async () => {
    const { url } = await hangsUpAt('.');
    expect(await send(url)).toEqual({ kind: 'lost' });
  });

  test.each(['EHLO', 'MAIL', 'RCPT', 'DATA'])(
    'the connection went at %s, before that: certainly not sent',
    async (command) => {
      const { url } = await hangsUpAt(command);
      expect(await send(url)).toEqual({ kind: 'notSent', code: null });
    },
  );
});

const ANSWERS: Readonly<Record<string, string>> = {
  EHLO: '250 hallo',
  MAIL: '250 goed',
  RCPT: '250 goed',
  DATA: '354 kom maar',
};

/** A mail server whose line breaks when that command comes; `.` ends the letter. */
async function hangsUpAt(command: string) {
  const server = createServer((socket: Socket) => {
    socket.on('error', () => undefined);
    socket.write('220 hallo\r\n');
    let inLetter = false;
    socket.on('data', (bytes) => {
      const said = String(bytes);
      const verb = inLetter ? (said.endsWith('\r\n.\r\n') ? '.' : null) : said.slice(0, 4);
      if (verb === command) return socket.destroy();
      inLetter ||= verb === 'DATA';
      if (verb !== null) socket.write(`${ANSWERS[verb] ?? '502 wat'}\r\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => new Promise((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
