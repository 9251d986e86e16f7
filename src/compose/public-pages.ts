import { downloadPages } from '../../adapters/http/downloads.ts';
import { residentsMount } from '../../adapters/http/residents/mount.ts';
import type { Mount } from '../../adapters/http/server.ts';
import { downloadOf } from '../application/downloads.ts';
import type { Ports } from '../application/ports.ts';
import { residentsPages } from '../application/residents/residents-pages.ts';
import { platformWords } from '../views/platform-words.ts';

/** What anybody with the address may read: each answers its path and everything below it. */
export const publicPages = (ports: Ports): readonly Mount[] => [
  downloads(ports),
  residentsMount({ pages: residentsPages(ports), base: baseOf(ports.publicUrl) }),
];

const baseOf = (publicUrl: string | null): string =>
  publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '');

function downloads(ports: Ports): Mount {
  const words = platformWords(ports.defaultReader.language);
  return downloadPages({
    find: (token) => downloadOf(ports, token),
    words: { gone: words.downloadGone, tooOften: words.downloadTooOften },
    now: () => ports.clock.real(),
    log: ports.log,
  });
}
