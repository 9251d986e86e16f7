import { accept, type Decision, type Of, refuse } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { MunicipalityCommand } from '../commands.ts';
import type { MunicipalityEvent } from '../events.ts';
import type { Municipality } from '../state.ts';
import { isDefaultTheme } from './theme.ts';

const plain = (name: string): string => name.trim().toLowerCase();

/** Adds, renames, retires a theme or brings it back. A programme keeps the names under which it was set up. */
export const setTheme = (
  { theme }: Of<MunicipalityCommand, 'SetTheme'>,
  { themes }: Municipality,
): Decision<MunicipalityEvent> => {
  if (themes.some((each) => sameValue(each, theme))) return accept();
  const { themeId, name } = theme;
  if (name === null)
    return isDefaultTheme(themeId) ? accept({ type: 'ThemeSet', theme }) : refuse({ code: 'nameNeeded' });
  if (plain(name) === '') return refuse({ code: 'nameNeeded' });
  const taken = themes.some(
    (each) => each.themeId !== themeId && each.name !== null && plain(each.name) === plain(name),
  );
  return taken ? refuse({ code: 'alreadyExists', what: 'theme' }) : accept({ type: 'ThemeSet', theme });
};
