import { type AreaId, as, type ThemeId } from '../../../domain/ids.ts';
import type { Theme } from '../../../domain/municipality/themes/theme.ts';
import { AREA_LEVELS } from '../../../domain/words.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { areaForm, areasCard, themeForm, themesCard, themeText } from '../../../views/index.ts';
import { forTown, forTownToChange, giveTown } from '../for-town.ts';
import { FormReader } from '../form-values.ts';
import { derivedId, type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';
import { roundHandlers } from './rounds.ts';

type TownVerb = Extract<
  Verb,
  | 'showRounds'
  | 'showRound'
  | 'openRound'
  | 'submitRound'
  | 'openRoundReasons'
  | 'submitRoundReasons'
  | 'showAreas'
  | 'openArea'
  | 'submitArea'
  | 'showThemes'
  | 'openTheme'
  | 'submitTheme'
  | 'retireTheme'
>;

/** What fits a message of either platform. */
const ON_A_PAGE = 12;
const LONGEST_NAME = 150;

export const townHandlers: Handlers<TownVerb> = {
  showAreas,
  openArea,
  submitArea,
  showThemes,
  openTheme,
  submitTheme,
  retireTheme,
  ...roundHandlers,
};

function showAreas(turn: Turn, { page: asked }: ActionOf<'showAreas'>): Promise<Reply> {
  return forTown(turn, ({ municipality: { areas }, name, mayChange }) => {
    const pages = Math.max(1, Math.ceil(areas.length / ON_A_PAGE));
    const page = Math.min(Math.max(asked, 1), pages);
    const shown = areas.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
    const model = { municipality: name, areas: shown, count: areas.length, page, pages, mayChange };
    return privately(areasCard(model, turn.reader));
  });
}

function openArea(turn: Turn, { areaId }: ActionOf<'openArea'>): Promise<Reply> {
  return forTownToChange(turn, ({ municipality: { areas } }) => {
    const area = areas.find((each) => each.areaId === areaId) ?? null;
    if (areaId !== null && area === null) return refused({ code: 'notFound', what: 'area' });
    const values = { name: area?.name ?? '', level: area?.level ?? null, cbsCode: area?.cbsCode ?? '' };
    return opening(areaForm({ areaId, values }, turn.reader));
  });
}

function submitArea(turn: Turn, { areaId }: ActionOf<'submitArea'>): Promise<Reply> {
  return forTownToChange(turn, (town) => {
    const form = new FormReader(turn);
    const name = form.text('name', { max: LONGEST_NAME });
    const level = form.choice('level', AREA_LEVELS);
    const code = form.text('cbsCode', { required: false, max: LONGEST_NAME }).replaceAll(/\s/g, '').toUpperCase();
    if (form.invalid !== null || level === null) return form.invalid ?? refused({ code: 'stale' });
    const id = areaId ?? as<AreaId>(derivedId(turn, 'area'));
    const area = { areaId: id, name, level, cbsCode: code === '' ? null : code };
    return giveTown(turn, town, { type: 'DefineArea', area }, { done: 'areaDefined', name });
  });
}

function showThemes(turn: Turn): Promise<Reply> {
  return forTown(turn, ({ municipality: { themes }, name, mayChange }) =>
    privately(themesCard({ municipality: name, themes, mayChange }, turn.reader)),
  );
}

const nameOf = (turn: Turn, { themeId, name }: Theme): string =>
  themeText(themeId, name === null ? [] : [{ themeId, name }], turn.reader);

function openTheme(turn: Turn, { themeId }: ActionOf<'openTheme'>): Promise<Reply> {
  return forTownToChange(turn, ({ municipality: { themes } }) => {
    const theme = themes.find((each) => each.themeId === themeId) ?? null;
    if (themeId !== null && theme === null) return refused({ code: 'notFound', what: 'theme' });
    return opening(themeForm({ themeId, name: theme === null ? '' : nameOf(turn, theme) }, turn.reader));
  });
}

/** A default theme that keeps its own words keeps those of every language. */
function submitTheme(turn: Turn, { themeId }: ActionOf<'submitTheme'>): Promise<Reply> {
  return forTownToChange(turn, (town) => {
    const form = new FormReader(turn);
    const name = form.text('name', { max: LONGEST_NAME });
    if (form.invalid !== null) return form.invalid;
    const before = town.municipality.themes.find((each) => each.themeId === themeId) ?? null;
    const isAsItWas = before !== null && nameOf(turn, before) === name;
    const theme: Theme = {
      themeId: themeId ?? as<ThemeId>(derivedId(turn, 'theme')),
      name: isAsItWas ? before.name : name,
      retired: before?.retired ?? false,
    };
    return giveTown(turn, town, { type: 'SetTheme', theme }, { done: 'themeSet', name });
  });
}

function retireTheme(turn: Turn, { themeId, retired }: ActionOf<'retireTheme'>): Promise<Reply> {
  return forTownToChange(turn, (town) => {
    const theme = town.municipality.themes.find((each) => each.themeId === themeId);
    if (theme === undefined) return refused({ code: 'notFound', what: 'theme' });
    const name = nameOf(turn, theme);
    return giveTown(turn, town, { type: 'SetTheme', theme: { ...theme, retired } }, { done: 'themeRetired', name });
  });
}
