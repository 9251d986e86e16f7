import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Instant } from '../ids.ts';
import type { Programme } from '../programme/state.ts';
import { ownersDue } from './owners.ts';
import type { Plan } from './plan.ts';
import { activationDue, presentationsDue, summariesDue } from './running.ts';
import { signingDues } from './signing.ts';
import { planOf, windowOf } from './window.ts';

/** What a programme owes in `(from, to]`: questions to owners, requests to sign, answers that start to count, summaries. */
export const planProgramme = (programme: Programme, calendar: WorkCalendar, from: Instant, to: Instant): Plan => {
  const { setUp, identity } = programme;
  if (setUp === null || identity === null) return { deliveries: [], commands: [], nextDueAt: null };
  if (programme.phase === 'closed') return { deliveries: [], commands: [], nextDueAt: null };
  const window = windowOf(from, to, setUp.zone);
  const run = { programme, setUp, identity, calendar, window };
  const dues = [
    ...ownersDue(programme, identity),
    ...signingDues(programme, identity),
    ...activationDue(run),
    ...presentationsDue(run),
    ...summariesDue(run),
  ];
  return planOf(dues, window);
};
