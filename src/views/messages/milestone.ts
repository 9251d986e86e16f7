import { button } from '../elements.ts';
import type { MilestoneModel } from '../models.ts';
import type { Words } from '../words.ts';
import { byWhen, closedText } from './closed.ts';
import { answered, type Entry } from './entry.ts';
import { snoozeButtons } from './snooze-buttons.ts';

const leftKey = (workingDays: number) =>
  workingDays > 0 ? 'progress.daysLeft' : workingDays === 0 ? 'progress.dueToday' : 'progress.daysLate';

/** A moment on the way comes near, or went by: reached is one tap. */
export const milestoneEntry = (model: MilestoneModel, w: Words): Entry => {
  const { agreement, programme, milestone, state } = model;
  const { agreementId } = agreement;
  const { name, milestoneId } = milestone;
  const left = w.text(leftKey(model.workingDays), { count: Math.abs(model.workingDays) });
  const summary = w.text('milestones.summary', { programme: programme.name, name, left });
  const about = { summary, title: name, standing: null };
  if (state.is === 'closed') return answered({ ...about, lines: [closedText(w, state)] });
  if (state.is === 'reached') {
    const reached = w.text('milestones.reached', { date: w.date(state.on) });
    return answered({ ...about, lines: [reached, byWhen(w, state)] });
  }
  return {
    ...about,
    lines: [
      w.text('milestones.of', { what: agreement.what }),
      `${w.text('milestones.line', { date: w.date(milestone.on) })}. ${left}.`,
      model.onBehalfOf === null ? w.text('milestones.do') : w.text('midTerm.askFor', { party: model.onBehalfOf }),
    ],
    buttons: [
      button(w.text('milestones.reach'), { verb: 'reachMilestone', agreementId, milestoneId }, 'primary'),
      button(w.text('milestones.reachOther'), { verb: 'openReachMilestone', agreementId, milestoneId }),
    ],
    more: [
      ...snoozeButtons(agreementId, w),
      button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }),
    ],
    because:
      model.onBehalfOf === null
        ? w.text('milestones.because')
        : w.text('progress.onBehalfBecause', { party: model.onBehalfOf }),
  };
};
