import type { ThemeId } from '../../domain/ids.ts';
import { isDefaultTheme, type NamedTheme } from '../../domain/municipality/themes/theme.ts';
import type { Reader } from '../models.ts';
import { type Words, words } from '../words.ts';

/** A name of the municipality's own comes first; a default theme has its words, and each language its own. */
export const themeName = (themeId: ThemeId, names: readonly NamedTheme[], w: Words): string =>
  names.find((named) => named.themeId === themeId)?.name ??
  (isDefaultTheme(themeId) ? w.text(`theme.${themeId}`) : themeId);

/** The same, in the reader's language. */
export const themeText = (themeId: ThemeId, names: readonly NamedTheme[], reader: Reader): string =>
  themeName(themeId, names, words(reader));
