import { button } from '../elements.ts';
import type { MidTermModel } from '../models.ts';
import type { Words } from '../words.ts';
import { byWhen, closedText, dueText } from './closed.ts';
import { answered, type Entry } from './entry.ts';

/** Half-way: is it still of use, and does it go well? */
export const midTermEntry = (model: MidTermModel, w: Words): Entry => {
  const { agreement, programme, state, onBehalfOf } = model;
  const { agreementId, what } = agreement;
  const summary = w.text('midTerm.summary', { programme: programme.name, what });
  const about = { summary, title: what, standing: null };
  if (state.is === 'closed') return answered({ ...about, lines: [closedText(w, state)] });
  if (state.is === 'answered')
    return answered({ ...about, lines: [w.text('midTerm.answered', { byWhen: byWhen(w, state) })] });
  return {
    ...about,
    lines: [
      w.text('midTerm.name'),
      onBehalfOf === null ? w.text('midTerm.ask') : w.text('midTerm.askFor', { party: onBehalfOf }),
      dueText(w, agreement.dueOn),
    ],
    buttons: [
      button(w.text('midTerm.answer'), { verb: 'openMidTermAnswer', agreementId }, 'primary'),
      button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }),
    ],
    more: [],
    because:
      onBehalfOf === null ? w.text('midTerm.because') : w.text('progress.onBehalfBecause', { party: onBehalfOf }),
  };
};
