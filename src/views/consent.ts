import type { ConsentModel, Reader } from './models.ts';
import { words } from './words.ts';

/** What a signatory agrees to with "Teken": shown above the button, and its hash is kept with the signature. */
export const consentText = (model: ConsentModel, reader: Reader): string =>
  words(reader).text('signing.consent', { ...model });
