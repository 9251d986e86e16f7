import type { Action } from '../actions.ts';
import { actions, button, confirm, heading, note, type Part, text } from '../elements.ts';
import type { ClosingCheckModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { gapItem } from './gap.ts';

/** What is missing before the programme can be closed; with nothing missing, the button that closes it. */
export const closingCheckCard = (model: ClosingCheckModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { gaps, names, programme } = model;
  const { programmeId, name } = programme;
  const outcomes = button(w.text('ending.outcomes'), { verb: 'showOutcomes', programmeId });
  return {
    summary: w.text('ending.closingSummary', { programme: name, count: gaps.length }),
    elements: [
      heading(w.text('ending.closingTitle', { programme: name })),
      text(w.text('ending.closingMissing', { count: gaps.length })),
      ...gaps.map((gap) => gapItem(gap, programmeId, names, w)),
      ...(gaps.length === 0 ? [...notReported(model, w), note(w.text('ending.whatHappens'))] : []),
      gaps.length === 0
        ? actions(w, [closeButton(model, w), outcomes])
        : actions(w, [button(w.text('ending.again'), { verb: 'showClosing', programmeId }), outcomes]),
    ],
  };
};

const notReported = ({ notReported: count }: ClosingCheckModel, w: Words): readonly Part[] =>
  count === 0 ? [] : [note(w.text('ending.notReportedCount', { count }))];

const closeButton = ({ programme }: ClosingCheckModel, w: Words) =>
  button(
    w.text('ending.close'),
    { verb: 'closeProgramme', programmeId: programme.programmeId },
    'primary',
    confirm(w, 'ending.sure', w.text('ending.whatHappens'), w.text('ending.close')),
  );
