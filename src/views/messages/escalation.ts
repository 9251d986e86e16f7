import { button } from '../elements.ts';
import type { EscalationModel } from '../models.ts';
import type { Words } from '../words.ts';
import { closedText, dueText } from './closed.ts';
import { answered, type Entry } from './entry.ts';
import { reportedEntry } from './reported.ts';

/** The ladder that the parties signed: the date passed and it is not done. */
export const escalationEntry = (model: EscalationModel, w: Words): Entry => {
  const { agreement, programme, state, lastReport } = model;
  const { agreementId, what } = agreement;
  const late = w.text('progress.daysLate', { count: model.workingDaysLate });
  const summary = w.text('progress.escalationSummary', { programme: programme.name, what, late });
  if (state.is === 'reported') return reportedEntry(agreement, programme.name, state, w);
  if (state.is === 'closed') return answered({ summary, title: what, standing: null, lines: [closedText(w, state)] });
  return {
    summary,
    title: what,
    standing: model.standing,
    lines: [
      `${w.text(`standing.${model.standing}`)}. ${late}.`,
      dueText(w, agreement.dueOn),
      w.text('progress.ownerIs', {
        owner: model.owner ?? w.text('shared.nobody'),
        party: agreement.party ?? w.text('shared.notFilledIn'),
      }),
      lastReport === null
        ? w.text('progress.neverReported')
        : w.text('progress.last', {
            word: w.text(`standing.${lastReport.progress}`),
            when: w.date(w.dateOf(lastReport.at)),
          }),
      w.text('progress.escalationDo'),
    ],
    buttons: [
      button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }, 'primary'),
      button(w.text('progress.passOn'), { verb: 'openReport', agreementId, slot: null, progress: null }),
    ],
    more: [
      button(w.text('amending.change'), {
        verb: 'chooseChange',
        programmeId: programme.programmeId,
        agreementId,
      }),
    ],
    because: w.text('progress.escalationBecause'),
  };
};
