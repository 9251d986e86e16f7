import type { Action } from '../actions.ts';
import { actions, button, facts, heading, note, text, whyButton } from '../elements.ts';
import type { ProgrammeClosedModel, Reader } from '../models.ts';
import { accountedWord } from '../text/outcome.ts';
import type { Card } from '../vocabulary.ts';
import { words } from '../words.ts';

/** The programme is closed: the whole in brief, and the way to read on. */
export const programmeClosedCard = (model: ProgrammeClosedModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  const date = w.date(model.on);
  return {
    summary: w.text('ending.closedSummary', { programme: name, date }),
    elements: [
      heading(w.text('ending.closedTitle', { programme: name })),
      text(w.text('ending.closedText', { date, count: model.agreements })),
      facts(model.outcomes.map(({ kind, count }) => [accountedWord(kind, w), String(count)])),
      note(w.text('ending.closedNote')),
      actions(w, [
        button(w.text('review.show'), { verb: 'showReview', programmeId, by: 'party', page: 1 }, 'primary'),
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
        whyButton(w, model.messageId),
      ]),
    ],
  };
};
