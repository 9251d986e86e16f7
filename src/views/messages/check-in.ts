import { button } from '../elements.ts';
import type { CheckInModel } from '../models.ts';
import type { Words } from '../words.ts';
import { closedText, dueText } from './closed.ts';
import { answered, type Entry } from './entry.ts';
import { reportedEntry } from './reported.ts';

/** "Hoe staat het ervoor?": on track is one tap. */
export const checkInEntry = (model: CheckInModel, w: Words): Entry => {
  const { agreement, programme, slot, state } = model;
  const { agreementId, what } = agreement;
  const summary = w.text('progress.checkInSummary', { programme: programme.name, what });
  if (state.is === 'reported') return reportedEntry(agreement, programme.name, state, w);
  if (state.is === 'noReport')
    return answered({
      summary,
      title: what,
      standing: 'noReport',
      lines: [w.text('progress.noReport', { word: w.text('standing.noReport'), when: w.moment(state.at) })],
    });
  if (state.is === 'closed') return answered({ summary, title: what, standing: null, lines: [closedText(w, state)] });
  return {
    summary,
    title: what,
    standing: model.last?.standing ?? null,
    lines: [
      model.last === null
        ? null
        : w.text('progress.last', {
            word: w.text(`standing.${model.last.standing}`),
            when: w.date(w.dateOf(model.last.at)),
          }),
      model.onBehalfOf === null
        ? w.text('progress.howIsIt')
        : w.text('progress.howIsItFor', { party: model.onBehalfOf }),
      dueText(w, agreement.dueOn),
    ],
    buttons: [
      button(w.text('standing.onTrack'), { verb: 'report', agreementId, slot, progress: 'onTrack' }, 'primary'),
      button(w.text('progress.otherwise'), { verb: 'openReport', agreementId, slot, progress: null }),
    ],
    more: [
      button(w.text('progress.isDone'), { verb: 'report', agreementId, slot, progress: 'done' }),
      button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }),
    ],
    because:
      model.onBehalfOf === null
        ? w.text('progress.checkInBecause')
        : w.text('progress.onBehalfBecause', { party: model.onBehalfOf }),
  };
};
