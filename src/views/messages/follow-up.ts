import { button } from '../elements.ts';
import type { FollowUpModel } from '../models.ts';
import type { Words } from '../words.ts';
import { closedText } from './closed.ts';
import { answered, type Entry } from './entry.ts';
import { reportedEntry } from './reported.ts';

/** What was "not known yet" is asked again. */
export const followUpEntry = (model: FollowUpModel, w: Words): Entry => {
  const { agreement, programme, state, reportId } = model;
  const { agreementId, what } = agreement;
  const summary = w.text('progress.followUpSummary', { programme: programme.name, what });
  if (state.is === 'reported') return reportedEntry(agreement, programme.name, state, w);
  if (state.is === 'closed') return answered({ summary, title: what, standing: null, lines: [closedText(w, state)] });
  const unknown = model.unknown.map((field) => w.text(`progress.${field}`));
  return {
    summary,
    title: what,
    standing: null,
    lines: [
      w.text('progress.followUpText', { date: w.date(w.dateOf(model.reportedAt)), unknown: w.list(unknown) }),
      w.text('progress.followUpDo'),
    ],
    buttons: [
      button(w.text('progress.fillIn'), { verb: 'openCorrectReport', agreementId, reportId }, 'primary'),
      button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }),
    ],
    more: [],
    because: w.text('progress.followUpBecause'),
  };
};
