import type { SummaryChange } from '../models.ts';
import { SHAPES } from '../vocabulary.ts';
import type { Words } from '../words.ts';

/** One line about what changed since the last summary. */
export const changeLine = (change: SummaryChange, w: Words): string => {
  const when = w.date(w.dateOf(change.at));
  switch (change.is) {
    case 'frozen':
      return w.text('summary.frozen', { revision: change.revision, when });
    case 'reopened':
      return w.text('summary.reopened', { when });
    case 'signed':
      return w.text('summary.signed', { party: change.party, when });
    case 'declined':
      return w.text('summary.declined', { party: change.party, when });
    case 'amendmentSent':
    case 'amendmentInForce':
    case 'amendmentOver':
      return w.text(`amending.${change.is}`, { number: change.number, what: change.what, when });
    case 'activated':
    case 'paused':
    case 'resumed':
      return w.text(`summary.${change.is}`, { when });
    case 'milestoneReached':
      return w.text('summary.milestoneReached', { name: change.name, what: change.agreement.what });
    case 'reported': {
      const { before, after, agreement } = change;
      const now = `${SHAPES[after]} ${w.text(`standing.${after}`)}`;
      return before === null || before === after
        ? w.text('summary.reported', { what: agreement.what, now })
        : w.text('summary.moved', {
            what: agreement.what,
            now,
            before: `${SHAPES[before]} ${w.text(`standing.${before}`)}`,
          });
    }
  }
};
