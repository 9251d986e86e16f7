import { button } from '../elements.ts';
import type { LateStartModel } from '../models.ts';
import type { Words } from '../words.ts';
import { byWhen, closedText, dueText } from './closed.ts';
import { answered, type Entry } from './entry.ts';

/** The due date passed before the last signature counted: the coordinator decides before anybody is nudged. */
export const lateStartEntry = (model: LateStartModel, w: Words): Entry => {
  const { agreement, programme, state } = model;
  const { agreementId, what } = agreement;
  const summary = w.text('progress.lateStartSummary', { programme: programme.name, what });
  if (state.is !== 'open') {
    const line = state.is === 'kept' ? w.text('progress.kept', { byWhen: byWhen(w, state) }) : closedText(w, state);
    return answered({ summary, title: what, standing: null, lines: [line] });
  }
  return {
    summary,
    title: what,
    standing: null,
    lines: [
      dueText(w, agreement.dueOn),
      w.text('progress.lateStartText', { date: w.date(model.activatedOn) }),
      w.text('progress.lateStartDo'),
    ],
    buttons: [
      button(w.text('progress.keep'), { verb: 'keepAsSigned', agreementId }, 'primary'),
      button(w.text('amending.change'), { verb: 'chooseChange', programmeId: programme.programmeId, agreementId }),
      button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }),
    ],
    more: [],
    because: w.text('progress.coordinatorBecause'),
  };
};
