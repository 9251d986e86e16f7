import type { Reader } from './models.ts';
import { words } from './words.ts';

/** What stands in the place of a personal value, or of a name, that was erased. */
export const erasedText = (reader: Reader): string => words(reader).text('shared.erased');
