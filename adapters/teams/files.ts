import { createHash } from 'node:crypto';
import { textOfFile } from '../../src/application/file-text.ts';
import type { Account } from '../../src/application/interaction.ts';
import type { SubmittedFile } from '../../src/views/vocabulary.ts';
import type { SentFile } from './activity.ts';
import type { RecentFile } from './parse.ts';
import { createRecent } from './recent.ts';

const MAX_BYTES = 10 * 1024 * 1024;
const TIMEOUT_MS = 8_000;
/** Times 1 MB: what is held at most. */
const REMEMBERED = 50;
/** Where Teams keeps the files of chats. The address stands in the body, which the token does not cover. */
const FILE_HOSTS = /\.(sharepoint\.com|sharepoint\.us)$/;

export interface TeamsFiles {
  /** `null`: refused (another host, too large) or not reachable. */
  fetch(account: Account, file: SentFile): Promise<SubmittedFile | null>;
  readonly recent: RecentFile;
}

const keyOf = (account: Account, sha256: string): string => `${account.workspace}|${account.user}|${sha256}`;

const readUpTo = async (response: Response, max: number): Promise<Buffer | null> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > max) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** `allowedHost` lets a local playground serve files; everything else comes from SharePoint over TLS. */
export const createFiles = (allowedHost: (url: string) => boolean): TeamsFiles => {
  const remembered = createRecent<SubmittedFile>(REMEMBERED);
  const trusted = (url: URL) => (url.protocol === 'https:' && FILE_HOSTS.test(url.hostname)) || allowedHost(url.href);
  return {
    async fetch(account, { name, downloadUrl }) {
      if (!trusted(new URL(downloadUrl))) return null;
      try {
        const response = await fetch(downloadUrl, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
        const bytes = response.ok ? await readUpTo(response, MAX_BYTES) : null;
        if (bytes === null) return null;
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        const file = { name, sha256, text: textOfFile(name, bytes) };
        remembered.remember(keyOf(account, sha256), file);
        return file;
      } catch {
        return null;
      }
    },
    recent: (account, sha256) => remembered.recall(keyOf(account, sha256)),
  };
};
