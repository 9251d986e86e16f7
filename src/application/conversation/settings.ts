import { defaultPersonCalendar } from '../../domain/calendar/defaults.ts';
import type { SettingsModel } from '../../views/models.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { workCalendar } from '../time/work-calendar.ts';

/** What counts for them now: set by themselves, or as it is for everybody. */
export function settingsOf(ports: Pick<Ports, 'tables'>, { language, zone, hours }: Person): SettingsModel {
  const { workingDays, listAt, quietUntil, quietFrom } = defaultPersonCalendar(workCalendar(ports, zone));
  return { language, zone, hours: hours ?? { workingDays, listAt, quietUntil, quietFrom } };
}
