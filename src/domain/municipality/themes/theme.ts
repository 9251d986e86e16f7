import type { ThemeId } from '../../ids.ts';
import { DEFAULT_THEMES, type DefaultTheme } from '../../words.ts';

/** A theme of the municipality's list. */
export interface Theme {
  readonly themeId: ThemeId;
  /** Null: a default theme in its own words, which each language has. */
  readonly name: string | null;
  /** Not offered any more; where it was chosen, it stays. */
  readonly retired: boolean;
}

export const THEMES_AT_FIRST: readonly Theme[] = DEFAULT_THEMES.map((themeId) => ({
  themeId,
  name: null,
  retired: false,
}));

export const isDefaultTheme = (themeId: ThemeId): themeId is DefaultTheme =>
  DEFAULT_THEMES.some((theme) => theme === themeId);

/** A theme with the name under which a programme signs it. */
export interface NamedTheme {
  readonly themeId: ThemeId;
  readonly name: string;
}

/** The municipality's own names: a default theme that was not renamed has words in every language, and needs none. */
export const namedThemes = (themes: readonly Theme[]): readonly NamedTheme[] =>
  themes.flatMap(({ themeId, name }) => (name === null ? [] : [{ themeId, name }]));
