import type { AgreementId } from '../../domain/ids.ts';
import { button } from '../elements.ts';
import type { Reported } from '../models.ts';
import type { Words } from '../words.ts';
import { byWhen } from './closed.ts';
import { answered, type Entry } from './entry.ts';

/** An answer that was given: its status, who and when, and "Verbeter" until the next question. */
export const reportedEntry = (
  what: { readonly agreementId: AgreementId; readonly what: string },
  programme: string,
  reported: Reported,
  w: Words,
): Entry => {
  const { agreementId } = what;
  const word = w.text(`standing.${reported.progress}`);
  return answered({
    summary: w.text('progress.reportedSummary', { programme, what: what.what, word }),
    title: what.what,
    standing: reported.progress,
    lines: [
      w.text('progress.reported', { word, byWhen: byWhen(w, reported) }),
      reported.onBehalfOf === null ? null : w.text('progress.passedOnFor', { party: reported.onBehalfOf }),
      reported.cause === null ? null : w.text('progress.because', { cause: w.text(`cause.${reported.cause}`) }),
      reported.note,
    ],
    buttons: reported.correctable
      ? [
          button(w.text('progress.correct'), {
            verb: 'openCorrectReport',
            agreementId,
            reportId: reported.reportId,
          }),
        ]
      : [],
  });
};
