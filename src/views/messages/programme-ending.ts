import { button } from '../elements.ts';
import type { ProgrammeEndingModel, Untold } from '../models.ts';
import type { Words } from '../words.ts';
import { closedText } from './closed.ts';
import { answered, type Entry } from './entry.ts';

/** "Politie: 2 afspraken" */
export const untoldText = ({ party, count }: Untold, w: Words): string => w.text('ending.untoldOf', { party, count });

/** To the coordinators: what was asked, who is silent, and what comes later. */
export const programmeEndingEntry = (model: ProgrammeEndingModel, w: Words): Entry => {
  const { programme, state, untold, later } = model;
  const { programmeId, name } = programme;
  const date = w.date(model.endsOn);
  const title = w.text(model.isOver ? 'ending.isOverTitle' : 'ending.endsTitle', { date });
  const summary = w.text('ending.endsSummary', { programme: name, date });
  if (state.is === 'closed') return answered({ summary, title, standing: null, lines: [closedText(w, state)] });
  const silent = untold.reduce((sum, { count }) => sum + count, 0);
  return {
    summary,
    title,
    standing: null,
    lines: [
      w.text('ending.untold', { count: silent }),
      ...untold.map((one) => untoldText(one, w)),
      later === 0 ? null : w.text('ending.later', { count: later }),
    ],
    buttons: [
      button(w.text('ending.outcomes'), { verb: 'showOutcomes', programmeId }, 'primary'),
      button(w.text('ending.check'), { verb: 'showClosing', programmeId }),
    ],
    more: [],
    because: w.text('progress.coordinatorBecause'),
  };
};
