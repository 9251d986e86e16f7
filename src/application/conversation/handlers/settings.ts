import type { Weekday } from '../../../domain/calendar/calendar.ts';
import { type PersonalHours, problemOf } from '../../../domain/calendar/personal.ts';
import { as, type TimeZone } from '../../../domain/ids.ts';
import { LANGUAGES } from '../../../domain/words.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { settingsForm, WEEKDAYS, zonesWith } from '../../../views/index.ts';
import { changeSettings } from '../../people/settings.ts';
import { FormReader } from '../form-values.ts';
import { settingsOf } from '../settings.ts';
import { type Handlers, opening, type Reply, type Turn } from '../turn.ts';
import { showHome } from './mine.ts';

export const settingsHandlers: Handlers<Extract<Verb, 'openSettings' | 'submitSettings' | 'showHome'>> = {
  openSettings,
  submitSettings,
  showHome: (turn, { page }) => showHome(turn, page),
};

async function openSettings(turn: Turn, _action: ActionOf<'openSettings'>): Promise<Reply> {
  return opening(settingsForm(settingsOf(turn.ports, turn.person), turn.reader));
}

/** "8:00 tot 18:00": two times with something between them. */
const BETWEEN = /^(.+?)\s*(?:tot|until|till|to|[-–])\s*(.+)$/i;

async function submitSettings(turn: Turn, _action: ActionOf<'submitSettings'>): Promise<Reply> {
  const form = new FormReader(turn);
  const language = form.choice('language', LANGUAGES);
  const zone = form.choice('zone', zonesWith(turn.person.zone));
  const workingDays = form.choices('workingDays', WEEKDAYS.map(String)).map((day) => Number(day) as Weekday);
  const listAt = form.time('listAt');
  const between = hoursIn(turn, form);
  if (language === null || zone === null || listAt === null || between === null || form.invalid !== null)
    return form.invalid ?? { kind: 'nothing' };
  const hours: PersonalHours = { workingDays, listAt, ...between };
  const problem = problemOf(hours);
  if (problem !== null)
    form.fail(FIELD_OF[problem], { error: problem === 'noWorkingDay' ? 'chooseSomething' : problem });
  if (form.invalid !== null) return form.invalid;
  const person = await changeSettings(turn.ports, turn.person, { language, zone: as<TimeZone>(zone), hours });
  return showHome({ ...turn, person, reader: { language, zone: person.zone } }, 1);
}

const FIELD_OF = { noWorkingDay: 'workingDays', hoursReversed: 'between', listOutsideHours: 'listAt' } as const;

function hoursIn(turn: Turn, form: FormReader): Pick<PersonalHours, 'quietUntil' | 'quietFrom'> | null {
  const text = form.text('between', { max: 40 });
  if (text === '') return null;
  const [, first = '', last = ''] = BETWEEN.exec(text) ?? [];
  const read = new FormReader({ ...turn, values: { first, last } });
  const [quietUntil, quietFrom] = [read.time('first'), read.time('last')];
  if (quietUntil === null || quietFrom === null) {
    form.fail('between', { error: 'notTwoTimes' });
    return null;
  }
  return { quietUntil, quietFrom };
}
