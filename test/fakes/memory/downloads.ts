import type { Download, DownloadStore } from '../../../src/application/ports/downloads.ts';

/** `kept` is open, so that a test can see what is stored. */
export const memoryDownloads = (): DownloadStore & { readonly kept: ReadonlyMap<string, Download> } => {
  const kept = new Map<string, Download>();
  return {
    kept,
    async put(download) {
      if (!kept.has(download.tokenHash)) kept.set(download.tokenHash, download);
    },
    async get(tokenHash, now) {
      const found = kept.get(tokenHash);
      return found !== undefined && found.expiresAt > now ? found : null;
    },
    async deleteExpired(now) {
      for (const { tokenHash, expiresAt } of [...kept.values()]) if (expiresAt <= now) kept.delete(tokenHash);
    },
  };
};
