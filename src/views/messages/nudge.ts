import { waiterLines } from '../amendments/waiting.ts';
import { button } from '../elements.ts';
import type { NudgeModel } from '../models.ts';
import type { Words } from '../words.ts';
import { closedText, dueText } from './closed.ts';
import { answered, type Entry } from './entry.ts';
import { reportedEntry } from './reported.ts';
import { snoozeButtons } from './snooze-buttons.ts';

const leftKey = (workingDays: number) =>
  workingDays > 0 ? 'progress.daysLeft' : workingDays === 0 ? 'progress.dueToday' : 'progress.daysLate';

/** Near, on or past the due date: what to do, by when, why, and how to get fewer. */
export const nudgeEntry = (model: NudgeModel, w: Words): Entry => {
  const { agreement, programme, state } = model;
  const { agreementId, what } = agreement;
  const left = w.text(leftKey(model.workingDays), { count: Math.abs(model.workingDays) });
  const summary = w.text('progress.nudgeSummary', { programme: programme.name, what, left });
  if (state.is === 'reported') return reportedEntry(agreement, programme.name, state, w);
  if (state.is === 'snoozed')
    return answered({
      summary,
      title: what,
      standing: null,
      lines: [w.text('progress.snoozed', { date: w.date(state.until) })],
    });
  if (state.is === 'closed') return answered({ summary, title: what, standing: null, lines: [closedText(w, state)] });
  return {
    summary,
    title: what,
    standing: null,
    lines: [
      `${dueText(w, agreement.dueOn)}. ${left}.`,
      model.onBehalfOf === null
        ? w.text('progress.nudgeDo')
        : w.text('progress.nudgeDoFor', { party: model.onBehalfOf }),
      ...waiterLines(model.waiting, w),
    ],
    buttons: [
      button(w.text('progress.isDone'), { verb: 'report', agreementId, slot: null, progress: 'done' }, 'primary'),
      button(w.text('progress.otherwise'), { verb: 'openReport', agreementId, slot: null, progress: null }),
    ],
    more: [
      ...snoozeButtons(agreementId, w),
      button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }),
    ],
    because:
      model.onBehalfOf === null
        ? w.text('progress.nudgeBecause')
        : w.text('progress.onBehalfBecause', { party: model.onBehalfOf }),
  };
};
