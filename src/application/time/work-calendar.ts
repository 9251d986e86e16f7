import type { WorkCalendar } from '../../domain/calendar/calendar.ts';
import { MONDAY_TO_FRIDAY } from '../../domain/calendar/defaults.ts';
import type { TimeZone } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';

/** A municipality's week in one zone. */
export const workCalendar = (ports: Pick<Ports, 'tables'>, zone: TimeZone): WorkCalendar => ({
  zone,
  workingDays: MONDAY_TO_FRIDAY,
  holidays: ports.tables.holidays(),
});
