import { button } from '../elements.ts';
import type { OutcomeQuestionModel } from '../models.ts';
import { outcomeWord } from '../text/outcome.ts';
import { resultText } from '../text/terms.ts';
import type { Words } from '../words.ts';
import { byWhen, closedText } from './closed.ts';
import { answered, type Entry } from './entry.ts';

/** "Wat is bereikt?": once the date passed, or the term ends. */
export const outcomeQuestionEntry = (model: OutcomeQuestionModel, w: Words): Entry => {
  const { agreement, programme, state, onBehalfOf } = model;
  const { agreementId, what } = agreement;
  const summary = w.text('ending.questionSummary', { programme: programme.name, what });
  if (state.is === 'closed') return answered({ summary, title: what, standing: null, lines: [closedText(w, state)] });
  if (state.is === 'told')
    return answered({
      summary,
      title: what,
      standing: null,
      lines: [w.text('ending.toldBy', { word: outcomeWord(state.kind, w), byWhen: byWhen(w, state) })],
      buttons:
        state.correctable === null
          ? []
          : [
              button(w.text('progress.correct'), {
                verb: 'openCorrectOutcome',
                agreementId,
                outcomeId: state.correctable,
              }),
            ],
    });
  return {
    summary,
    title: what,
    standing: null,
    lines: [
      w.text('ending.question', { date: w.date(model.endsOn) }),
      resultText(model.result, w),
      onBehalfOf === null ? null : w.text('progress.howIsItFor', { party: onBehalfOf }),
    ],
    buttons: [
      button(w.text('ending.tell'), { verb: 'openOutcome', agreementId }, 'primary'),
      button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }),
    ],
    more: [],
    because:
      onBehalfOf === null
        ? w.text('ending.questionBecause')
        : w.text('progress.onBehalfBecause', { party: onBehalfOf }),
  };
};
