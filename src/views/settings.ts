import type { MinuteOfDay, Weekday } from '../domain/calendar/calendar.ts';
import type { TimeZone } from '../domain/ids.ts';
import { button, choices, item, type Part } from './elements.ts';
import type { SettingsModel } from './models.ts';
import type { Words } from './words.ts';

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Where people of a Dutch programme are, the Caribbean Netherlands and neighbours included; and where this person is now. */
const ZONES = ['Europe/Amsterdam', 'Europe/Brussels', 'Europe/London', 'America/Kralendijk', 'America/Curacao', 'UTC'];
export const zonesWith = (zone: TimeZone): readonly string[] => [...new Set([...ZONES, zone])];

/** 09:00 */
export const clockText = (minute: MinuteOfDay): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

export const betweenText = ({ hours: { quietUntil, quietFrom } }: SettingsModel, w: Words): string =>
  w.text('settings.between', { from: clockText(quietUntil), until: clockText(quietFrom) });

/** How the reader gets their messages, and the way to change it. */
export const settingsItem = (model: SettingsModel, w: Words): Part => {
  const { workingDays, listAt } = model.hours;
  return item(
    w.text('settings.title'),
    [
      w.text('settings.languageLine', { language: w.text(`settings.${model.language}`) }),
      w.text('settings.zoneLine', { zone: model.zone }),
      w.text('settings.listLine', { time: clockText(listAt) }),
      w.text('settings.daysLine', { days: w.list(workingDays.map((day) => w.text(`settings.day${day}`))) }),
      w.text('settings.hoursLine', { between: betweenText(model, w) }),
    ],
    { actions: choices(w, [button(w.text('settings.change'), { verb: 'openSettings' })]) },
  );
};
