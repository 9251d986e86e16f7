import { button } from '../elements.ts';
import type { OrphanModel } from '../models.ts';
import type { Words } from '../words.ts';
import { closedText, dueText } from './closed.ts';
import { answered, type Entry } from './entry.ts';

/** An agreement whose owner is gone: somebody has to take it over. */
export const orphanEntry = (model: OrphanModel, w: Words): Entry => {
  const { agreement, programme, state } = model;
  const { agreementId, what } = agreement;
  const { programmeId } = programme;
  const summary = w.text('handovers.orphanSummary', { programme: programme.name });
  if (state.is !== 'open') return answered({ summary, title: what, standing: null, lines: [closedText(w, state)] });
  return {
    summary,
    title: what,
    standing: null,
    lines: [
      dueText(w, agreement.dueOn),
      w.text('handovers.orphanText', { date: w.date(model.since) }),
      w.text('handovers.orphanDo'),
    ],
    buttons: [
      button(
        w.text('handovers.handOver'),
        { verb: 'openHandover', programmeId, role: { of: 'owner', activityId: agreementId } },
        'primary',
      ),
      button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }),
    ],
    more: [],
    because: w.text('handovers.orphanBecause'),
  };
};
