import type { Instant } from '../../domain/ids.ts';
import type { Action } from '../actions.ts';
import { actions, button, heading, note, outcome, quote, text, whyButton } from '../elements.ts';
import type { ChangeAnsweredModel, ChangeAskedModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { byWhen, closedText } from './closed.ts';

const answerWord = (answer: ChangeAnsweredModel['answer'], w: Words) =>
  w.text(answer === 'adapted' ? 'signing.adapted' : 'signing.notAdapted');

/** Coordinators answer for the programme, not in their own name. */
const byCoordinator = ({ at }: { readonly at: Instant }, w: Words): string =>
  w.text('signing.answeredWhen', { when: w.moment(at) });

/** To the coordinators: a party asks to change the text. */
export const changeAskedCard = (model: ChangeAskedModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, state, revision, changeRequestId } = model;
  const { programmeId } = programme;
  const names = { programme: programme.name, party: model.party };
  const start = [
    heading(w.text('signing.changeTitle', names)),
    text(byWhen(w, model.asked)),
    quote(model.text),
    note(w.text('signing.aboutRevision', { revision })),
  ];
  const summary = w.text('signing.changeSummary', names);
  if (state.is === 'closed') return { summary, elements: [...start, text(closedText(w, state))] };
  if (state.is === 'answered')
    return {
      summary: w.text('signing.changeAnsweredSummary', names),
      elements: [
        ...start,
        outcome('done', answerWord(state.answer, w), byCoordinator(state, w)),
        ...(state.reason === null ? [] : [quote(state.reason)]),
      ],
    };
  return {
    summary,
    elements: [
      ...start,
      text(w.text('signing.changeHelp')),
      actions(
        w,
        [
          button(w.text('signing.answer'), { verb: 'openAnswerChange', programmeId, changeRequestId }, 'primary'),
          button(w.text('signing.readAll'), { verb: 'readText', programmeId, revision, page: 1 }),
        ],
        [
          button(w.text('signing.reopen'), { verb: 'openReopen', programmeId }),
          button(w.text('signing.board'), { verb: 'showBoard', programmeId }),
          whyButton(w, model.messageId),
        ],
      ),
    ],
  };
};

/** To the one who asked. */
export const changeAnsweredCard = (model: ChangeAnsweredModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  return {
    summary: w.text('signing.answerSummary', { programme: name }),
    elements: [
      heading(w.text('signing.answerTitle', { programme: name })),
      text(w.text('signing.youAsked')),
      quote(model.text),
      outcome('done', answerWord(model.answer, w), byCoordinator(model.answered, w)),
      ...(model.reason === null ? [] : [quote(model.reason)]),
      text(w.text(model.answer === 'adapted' ? 'signing.adaptedNext' : 'signing.notAdaptedNext')),
      actions(w, [
        button(w.text('signing.readAll'), { verb: 'readText', programmeId, revision: model.revision, page: 1 }),
        whyButton(w, model.messageId),
      ]),
    ],
  };
};
