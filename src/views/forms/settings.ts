import { LANGUAGES } from '../../domain/words.ts';
import type { Action } from '../actions.ts';
import type { Reader, SettingsModel } from '../models.ts';
import { betweenText, clockText, WEEKDAYS, zonesWith } from '../settings.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** In which language, when and on which days somebody gets their messages. */
export const settingsForm = (model: SettingsModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('settings', w);
  const languages = LANGUAGES.map((value) => ({ value, label: w.text(`settings.${value}`) }));
  const zones = zonesWith(model.zone).map((value) => ({ value, label: value }));
  const days = WEEKDAYS.map((day) => ({ value: String(day), label: w.text(`settings.day${day}`) }));
  return formOf(
    w,
    'settings.title',
    [],
    [
      ask.choice('language', model.language, languages, { label: 'settings.language' }),
      ask.choice('zone', model.zone, zones, { label: 'settings.zone' }),
      ask.choices('workingDays', model.hours.workingDays.map(String), days, { label: 'settings.days' }),
      ask.line('listAt', clockText(model.hours.listAt), { label: 'settings.listAt', hint: 'settings.listAtHint' }),
      ask.line('between', betweenText(model, w), { label: 'settings.hours', hint: 'settings.hoursHint' }),
    ],
    { label: 'settings.save', act: { verb: 'submitSettings' } },
  );
};
