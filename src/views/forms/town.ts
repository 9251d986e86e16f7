import { AREA_LEVELS } from '../../domain/words.ts';
import type { Action } from '../actions.ts';
import { note, text } from '../elements.ts';
import type { AreaFormModel, Reader, RoundFormModel, RoundReasonsFormModel, ThemeFormModel } from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** Which areas get a programme, which keep regular work, and why. */
export const roundForm = ({ round, areas, values }: RoundFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('round', w);
  return formOf(
    w,
    'town.roundForm',
    [text(w.text('town.roundTitle', { round })), note(w.text('town.noNames'))],
    [
      ask.date('decidedOn', values.decidedOn, { label: 'town.decidedOnLabel' }),
      ask.date('signBy', values.signBy, { label: 'town.signByLabel', hint: 'town.signByHint', optional: true }),
      ask.choices('chosen', values.chosen, areas, { label: 'town.chosenLabel', optional: true }),
      ask.choices('regularWork', values.regularWork, areas, {
        label: 'town.regularWorkLabel',
        hint: 'town.regularWorkHint',
        optional: true,
      }),
      ask.paragraph('reason', values.reason, { label: 'town.reasonLabel', hint: 'town.reasonHint' }, 1_000),
    ],
    { label: 'forms.next', act: { verb: 'submitRound', round } },
  );
};

/** The same reason can count for several areas; the rest comes after. */
export const roundReasonsForm = ({ round, areas }: RoundReasonsFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('roundReasons', w);
  const [only, ...others] = areas;
  const chosen = only !== undefined && others.length === 0 ? [only.value] : [];
  return formOf(
    w,
    'town.reasonsForm',
    [text(w.text('town.reasonsIntro')), note(w.text('town.noNames'))],
    [
      ask.choices('areas', chosen, areas, { label: 'town.reasonsFor' }),
      ask.paragraph('reason', '', { label: 'forms.because' }, 1_000),
    ],
    { label: 'shared.save', act: { verb: 'submitRoundReasons', round } },
  );
};

export const areaForm = ({ areaId, values }: AreaFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('area', w);
  const levels = AREA_LEVELS.map((value) => ({ value, label: w.text(`areaLevel.${value}`) }));
  return formOf(
    w,
    'town.areaForm',
    areaId === null ? [] : [note(w.text('town.renameNote'))],
    [
      ask.line('name', values.name, { label: 'town.areaName' }),
      ask.choice('level', values.level ?? '', levels, { label: 'town.areaLevel', hint: 'town.areaLevelHint' }),
      ask.line('cbsCode', values.cbsCode, { label: 'town.cbsCode', hint: 'town.cbsCodeHint', optional: true }),
    ],
    { label: 'shared.save', act: { verb: 'submitArea', areaId } },
  );
};

export const themeForm = ({ themeId, name }: ThemeFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  return formOf(
    w,
    'town.themeForm',
    themeId === null ? [] : [note(w.text('town.renameNote'))],
    [fieldsOf('theme', w).line('name', name, { label: 'town.themeName', hint: 'town.themeHint' })],
    { label: 'shared.save', act: { verb: 'submitTheme', themeId } },
  );
};
