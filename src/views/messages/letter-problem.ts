import type { Action } from '../actions.ts';
import { actions, button, heading, note, text, whyButton } from '../elements.ts';
import type { LetterProblemModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { words } from '../words.ts';
import { closedText } from './closed.ts';

/** Letters to residents that did not arrive, or perhaps not: which, and what to do, stands on the card behind the button. */
export const letterProblemCard = (model: LetterProblemModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, notArrived, perhaps, state } = model;
  const { programmeId, name } = programme;
  const summary = w.text('letters.problemSummary', { programme: name });
  const title = heading(summary);
  if (state.is === 'closed') return { summary, elements: [title, text(closedText(w, state))] };
  return {
    summary,
    elements: [
      title,
      text(w.text('letters.problemText', { notArrived, perhaps })),
      actions(w, [
        button(w.text('letters.show'), { verb: 'showFeedback', programmeId }, 'primary'),
        whyButton(w, model.messageId),
      ]),
      note(w.text('letters.problemBecause')),
    ],
  };
};
