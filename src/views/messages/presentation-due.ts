import { button } from '../elements.ts';
import type { PresentationDueModel } from '../models.ts';
import type { Words } from '../words.ts';
import { closedText } from './closed.ts';
import { answered, type Entry } from './entry.ts';

/** Signed first: residents still have to hear what was agreed. */
export const presentationDueEntry = (model: PresentationDueModel, w: Words): Entry => {
  const { programme, state } = model;
  const { programmeId } = programme;
  const title = w.text('progress.presentationTitle');
  const summary = w.text('progress.presentationSummary', { programme: programme.name });
  if (state.is === 'closed') return answered({ summary, title, standing: null, lines: [closedText(w, state)] });
  if (state.is === 'held')
    return answered({
      summary,
      title,
      standing: 'done',
      lines: [w.text('progress.presented', { word: w.text('standing.done'), date: w.date(state.on) })],
    });
  return {
    summary,
    title,
    standing: null,
    lines: [
      model.dueOn === null ? null : w.text('progress.presentBefore', { date: w.date(model.dueOn) }),
      w.text('progress.presentationDo'),
    ],
    buttons: [
      button(w.text('progress.recordEvening'), { verb: 'openEvening', programmeId }, 'primary'),
      button(w.text('progress.seeEvening'), { verb: 'showEvening', programmeId }),
    ],
    more: [],
    because: w.text('progress.coordinatorBecause'),
  };
};
