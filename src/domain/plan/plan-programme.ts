import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Instant } from '../ids.ts';
import { standStillsOf } from '../programme/pausing/stand-still.ts';
import type { Programme } from '../programme/state.ts';
import { amendmentsDue } from './amendments.ts';
import { closedDues, endingDues } from './ending.ts';
import { handoversDue } from './handovers.ts';
import { midTermDue } from './mid-term.ts';
import { ownersDue } from './owners.ts';
import { pausesDue } from './pausing.ts';
import type { Plan } from './plan.ts';
import { proposalsDue } from './proposals.ts';
import { residentsDue } from './residents.ts';
import { activationDue, presentationsDue, summariesDue } from './running.ts';
import { signingDues } from './signing.ts';
import { signingTermDue, stoppedDue } from './signing-term.ts';
import { successionsDue } from './succession.ts';
import { planOf, windowOf } from './window.ts';

/** What a programme owes in `(from, to]`: questions to owners, requests to sign, answers that start to count, summaries. */
export const planProgramme = (programme: Programme, calendar: WorkCalendar, from: Instant, to: Instant): Plan => {
  const { setUp, identity } = programme;
  if (setUp === null || identity === null) return { deliveries: [], commands: [], nextDueAt: null };
  const window = windowOf(from, to, setUp.zone, standStillsOf(programme));
  const run = { programme, setUp, identity, calendar, window };
  const residents = residentsDue({ ...programme, setUp });
  // Nothing is asked any more: everybody hears it, and what residents were promised is kept.
  if (programme.phase === 'closed') return planOf([...closedDues(run), ...stoppedDue(run), ...residents], window);
  const dues = [
    ...ownersDue(programme, identity),
    ...proposalsDue(programme, identity),
    ...signingDues(programme, identity),
    ...handoversDue(programme, identity),
    ...successionsDue(programme, identity),
    ...signingTermDue(run),
    ...amendmentsDue(programme, identity),
    ...activationDue(run),
    ...presentationsDue(run),
    ...summariesDue(run),
    ...pausesDue(programme, setUp, identity),
    ...midTermDue(programme, window),
    ...residents,
    ...endingDues(run),
  ];
  return planOf(dues, window);
};
