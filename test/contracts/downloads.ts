import { describe, expect, test } from 'vitest';
import type { Download } from '../../src/application/ports/downloads.ts';
import { as } from '../../src/domain/ids.ts';
import { sha256Hex } from '../../src/domain/journal/canonical.ts';
import { at, fresh, type GivenStores, municipalityId } from './samples.ts';

const aDownload = (given: Partial<Download> = {}): Download => ({
  tokenHash: sha256Hex(fresh('token')),
  municipalityId,
  personId: as('anna'),
  name: 'afspraken € 1.csv',
  mediaType: 'text/csv; charset=utf-8',
  bytes: Uint8Array.from([0, 1, 13, 10, 239, 187, 191, 255]),
  expiresAt: at('10:00'),
  ...given,
});

export const downloadsContract = (stores: GivenStores) =>
  describe('downloads', () => {
    test('a file comes back byte for byte until it expires', async () => {
      const download = aDownload();
      await stores().downloads.put(download);
      expect(await stores().downloads.get(download.tokenHash, at('09:59'))).toEqual(download);
      expect(await stores().downloads.get(download.tokenHash, at('10:00'))).toBeNull();
    });

    test('nobody gets one without its token', async () => {
      await stores().downloads.put(aDownload());
      expect(await stores().downloads.get(sha256Hex(fresh('guess')), at('09:00'))).toBeNull();
    });

    test('an empty file is a file', async () => {
      const download = aDownload({ bytes: new Uint8Array() });
      await stores().downloads.put(download);
      expect(await stores().downloads.get(download.tokenHash, at('09:00'))).toEqual(download);
    });

    test('one larger than a document of the database may be comes back whole', async () => {
      const bytes = Uint8Array.from({ length: 17 * 1024 * 1024 }, (_, place) => place % 251);
      const download = aDownload({ bytes });
      await stores().downloads.put(download);
      const got = await stores().downloads.get(download.tokenHash, at('09:00'));
      expect(Buffer.compare(Buffer.from(got?.bytes ?? []), Buffer.from(bytes))).toBe(0);
    });

    test('what expired is deleted, and nothing else', async () => {
      const [over, valid] = [aDownload({ expiresAt: at('10:00') }), aDownload({ expiresAt: at('10:01') })];
      await stores().downloads.put(over);
      await stores().downloads.put(valid);
      await stores().downloads.deleteExpired(at('10:00'));
      expect(await stores().downloads.get(over.tokenHash, at('09:00'))).toBeNull();
      expect(await stores().downloads.get(valid.tokenHash, at('09:00'))).toEqual(valid);
    });
  });
