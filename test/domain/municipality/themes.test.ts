import { expect, test } from 'vitest';
import { as, type ThemeId } from '../../../src/domain/ids.ts';
import { municipality } from '../../../src/domain/municipality/decider.ts';
import { namedThemes, type Theme } from '../../../src/domain/municipality/themes/theme.ts';
import { haarlem } from '../../builders/municipality.ts';
import { given } from '../given.ts';

const green: Theme = { themeId: as<ThemeId>('groen'), name: 'Groen', retired: false };
const set = (theme: Theme) => given(municipality, haarlem()).when({ type: 'SetTheme', theme });

test('a municipality begins with four themes, in the words of each language', () => {
  expect(haarlem().themes.map(({ themeId }) => themeId)).toEqual(['clean', 'wellMaintained', 'safe', 'social']);
  expect(namedThemes(haarlem().themes)).toEqual([]);
});

test('it adds its own, renames one and retires one', () => {
  const added = set(green);
  added.then({ type: 'ThemeSet', theme: green });
  const clean: Theme = { themeId: 'clean', name: 'Schoon en fris', retired: false };
  const social: Theme = { themeId: 'social', name: null, retired: true };
  const { themes } = given(municipality, added.state)
    .after({ type: 'ThemeSet', theme: clean }, { type: 'ThemeSet', theme: social })
    .when({ type: 'SetTheme', theme: green }).state;
  expect(themes.map(({ themeId }) => themeId)).toEqual(['clean', 'wellMaintained', 'safe', 'social', 'groen']);
  expect(namedThemes(themes)).toEqual([
    { themeId: 'clean', name: 'Schoon en fris' },
    { themeId: 'groen', name: 'Groen' },
  ]);
});

test('a theme of its own has a name, and no other has it', () => {
  set({ ...green, name: null }).refuses('nameNeeded');
  set({ ...green, name: ' ' }).refuses('nameNeeded');
  given(municipality, set(green).state)
    .when({ type: 'SetTheme', theme: { ...green, themeId: as<ThemeId>('groener'), name: 'groen ' } })
    .refuses({ code: 'alreadyExists', what: 'theme' });
});
