import { createHash } from 'node:crypto';
import { textOfFile } from '../../src/application/file-text.ts';
import type { SubmittedFile } from '../../src/views/vocabulary.ts';
import type { SlackFile } from './payloads.ts';

/** More than a scanned signature of many pages. */
const MAX_BYTES = 10 * 1024 * 1024;

/** The token goes to Slack's own hosts only (and to SLACK_API_URL, when that is another one). */
const isSlackHost = (url: URL, apiUrl: string): boolean =>
  url.origin === new URL(apiUrl).origin ||
  (url.protocol === 'https:' && (url.hostname === 'slack.com' || url.hostname.endsWith('.slack.com')));

const readWithin = async (response: Response): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MAX_BYTES) throw new Error(`the file is larger than ${MAX_BYTES} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

export type ReadFile = (file: SlackFile) => Promise<SubmittedFile>;

/** Reads a file that was sent to the bot: its name and SHA-256, and its text when it is YAML, CSV or plain text. */
export const createFileReader =
  (token: string, apiUrl: string): ReadFile =>
  async (file) => {
    const address = file.url_private_download ?? file.url_private;
    if (address === undefined || !URL.canParse(address)) throw new Error('the file has no address');
    const url = new URL(address);
    if (!isSlackHost(url, apiUrl)) throw new Error('the file is not at Slack');
    if ((file.size ?? 0) > MAX_BYTES) throw new Error(`the file is larger than ${MAX_BYTES} bytes`);
    const response = await globalThis.fetch(url, {
      headers: { Authorization: `Bearer ${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new Error(`Slack answered ${response.status} for the file`);
    const bytes = await readWithin(response);
    return {
      name: file.name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      text: textOfFile(file.name, bytes),
    };
  };
