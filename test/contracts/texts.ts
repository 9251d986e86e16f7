import { describe, expect, test } from 'vitest';
import type { StoredText } from '../../src/application/ports/texts.ts';
import { as } from '../../src/domain/ids.ts';
import { elsewhere, fresh, type GivenStores, municipalityId } from './samples.ts';

const aText = (): StoredText => ({
  sha256: as(fresh('hash')),
  language: 'nl',
  templateVersion: '1',
  canonical: '{"agreements":[]}',
  pages: ['Blad één\n\n', '  Blad twee'],
  text: 'Blad één\n\n  Blad twee',
});

export const textsContract = (stores: GivenStores) =>
  describe('texts', () => {
    test('a text comes back byte for byte', async () => {
      const text = aText();
      await stores().texts.put(municipalityId, text);
      expect(await stores().texts.get(municipalityId, text.sha256)).toEqual(text);
    });

    test('a stored text is never replaced', async () => {
      const text = aText();
      await stores().texts.put(municipalityId, text);
      await stores().texts.put(municipalityId, { ...text, text: 'something else' });
      expect(await stores().texts.get(municipalityId, text.sha256)).toEqual(text);
    });

    test('another municipality does not see it, and may store the same one', async () => {
      const text = aText();
      await stores().texts.put(municipalityId, text);
      expect(await stores().texts.get(elsewhere, text.sha256)).toBeNull();
      await stores().texts.put(elsewhere, text);
      expect(await stores().texts.get(elsewhere, text.sha256)).toEqual(text);
    });
  });
