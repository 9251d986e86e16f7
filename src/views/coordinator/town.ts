import type { Action } from '../actions.ts';
import { actions, button, choices, heading, item, note, type Part, type Press, text } from '../elements.ts';
import type { AreasModel, Reader, RoundInBrief, RoundsModel, ThemesModel, TownBrief } from '../models.ts';
import { themeName } from '../text/themes.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { pledgesButton } from './council.ts';

/** "2 van 5 gebieden getekend. Nog 12 dagen." */
export const signedText = ({ signed, chosen, daysLeft, signBy }: RoundInBrief, w: Words): string => {
  const count = w.text('town.signedOf', { signed, total: chosen });
  if (daysLeft === null || signBy === null || signed === chosen) return count;
  const left =
    daysLeft < 0 ? w.text('town.daysOver', { count: -daysLeft }) : w.text('town.daysLeft', { count: daysLeft });
  return `${count} ${left}`;
};

const see = (round: number, w: Words): Press => button(w.text('town.seeRound'), { verb: 'showRound', round });
const rounds = (w: Words): Press => button(w.text('town.rounds'), { verb: 'showRounds' });
const areas = (w: Words): Press => button(w.text('town.areas'), { verb: 'showAreas', page: 1 });
const themes = (w: Words): Press => button(w.text('town.themes'), { verb: 'showThemes' });

/** To the municipality's own lists, for its coordinators. */
export const townButtons = (w: Words): readonly Press[] => [rounds(w), areas(w), themes(w), pledgesButton(w)];

/** The municipality among somebody's programmes. */
export const townItem = ({ name, lastRound }: TownBrief, w: Words): Part =>
  item(
    w.text('town.ofTown', { name }),
    lastRound === null
      ? [w.text('town.noRounds')]
      : [w.text('town.roundTitle', { round: lastRound.round }), signedText(lastRound, w)],
    { actions: choices(w, townButtons(w)) },
  );

export const roundsCard = (model: RoundsModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { municipality, neverConsidered, mayChange } = model;
  const summary = w.text('town.roundsSummary', { name: municipality, count: model.rounds.length });
  const next = { verb: 'openRound', round: model.rounds.length + 1 } as const;
  return {
    summary,
    elements: [
      heading(summary),
      ...(model.rounds.length === 0 ? [text(w.text('town.noRounds'))] : []),
      ...model.rounds.map((round) =>
        item(
          w.text('town.roundTitle', { round: round.round }),
          [w.text('town.decidedOn', { date: w.date(round.decidedOn) }), signedText(round, w)],
          { actions: choices(w, [see(round.round, w)]) },
        ),
      ),
      ...(neverConsidered.length === 0
        ? []
        : [item(w.text('town.neverConsidered'), [w.list(neverConsidered), w.text('town.regularWorkIsADecision')])]),
      actions(w, [...(mayChange ? [button(w.text('town.newRound'), next, 'primary')] : []), areas(w), themes(w)]),
    ],
  };
};

export const areasCard = (model: AreasModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { page, pages, mayChange } = model;
  const summary = w.text('town.areasSummary', { name: model.municipality, count: model.count });
  const turn = (to: number, key: 'judging.nextPage' | 'judging.previousPage') =>
    button(w.text(key), { verb: 'showAreas', page: to });
  return {
    summary,
    elements: [
      heading(summary),
      ...model.areas.map(({ areaId, name, level, cbsCode }) =>
        item(name, [w.text(`areaLevel.${level}`), cbsCode === null ? null : w.text('town.code', { code: cbsCode })], {
          actions: mayChange ? choices(w, [button(w.text('town.change'), { verb: 'openArea', areaId })]) : null,
        }),
      ),
      ...(pages > 1 ? [note(w.text('judging.page', { page, pages }))] : []),
      actions(w, [
        ...(mayChange ? [button(w.text('town.newArea'), { verb: 'openArea', areaId: null }, 'primary')] : []),
        ...(page < pages ? [turn(page + 1, 'judging.nextPage')] : []),
        ...(page > 1 ? [turn(page - 1, 'judging.previousPage')] : []),
        rounds(w),
      ]),
    ],
  };
};

export const themesCard = (model: ThemesModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { mayChange } = model;
  const count = model.themes.filter(({ retired }) => !retired).length;
  const summary = w.text('town.themesSummary', { name: model.municipality, count });
  return {
    summary,
    elements: [
      heading(summary),
      note(w.text('town.themesNote')),
      ...model.themes.map(({ themeId, name, retired }) =>
        item(
          themeName(themeId, name === null ? [] : [{ themeId, name }], w),
          [retired ? w.text('town.retired') : null],
          {
            actions: mayChange
              ? choices(w, [
                  button(w.text('town.rename'), { verb: 'openTheme', themeId }),
                  button(w.text(retired ? 'town.bringBack' : 'town.retire'), {
                    verb: 'retireTheme',
                    themeId,
                    retired: !retired,
                  }),
                ])
              : null,
          },
        ),
      ),
      actions(w, [
        ...(mayChange ? [button(w.text('town.newTheme'), { verb: 'openTheme', themeId: null }, 'primary')] : []),
        rounds(w),
      ]),
    ],
  };
};
