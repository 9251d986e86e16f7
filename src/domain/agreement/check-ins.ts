import type { LocalDate } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import type { Report } from './events.ts';
import type { Agreement, CheckIn } from './state.ts';
import { latestReport } from './state.ts';

export const checkInOf = ({ checkIns }: Agreement, slot: LocalDate): CheckIn | null =>
  checkIns.find((checkIn) => checkIn.slot === slot) ?? null;

/** The check-in that a report answers: its own, or when given of one's own accord the last that waits for an answer. */
export const slotAnswered = ({ checkIns }: Agreement, { slot }: Report): LocalDate | null =>
  slot ?? checkIns.findLast((checkIn) => checkIn.outcome === 'delivered')?.slot ?? null;

export const isDone = (agreement: Agreement): boolean => latestReport(agreement)?.report.progress === 'done';

/** A slot is answered once, in order, until the work is done; after that, a correction is the only way. */
export const whyNotNow = (agreement: Agreement, { slot, reportId }: Report): Refusal | null => {
  if (agreement.reports.some(({ report }) => report.reportId === reportId)) return { code: 'alreadyAnswered' };
  if (slot !== null && checkInOf(agreement, slot)?.outcome === 'answered') return { code: 'alreadyAnswered' };
  if (isDone(agreement)) return { code: 'alreadyDone' };
  const isOlder = agreement.checkIns.some(
    (checkIn) => slot !== null && checkIn.outcome === 'answered' && checkIn.slot > slot,
  );
  return isOlder ? { code: 'newerAnswer' } : null;
};
