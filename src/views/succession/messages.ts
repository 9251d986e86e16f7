import type { Action } from '../actions.ts';
import { actions, button, heading, item, note, type Press, quote, text, whyButton } from '../elements.ts';
import { closedText } from '../messages/closed.ts';
import { answered, type Entry } from '../messages/entry.ts';
import type { PartyEndingModel, Reader, SuccessionAnsweredModel, SuccessionRequestModel } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { allButton, answerButtons, namesIn, someItems } from './parts.ts';

/** What stands in a message; more is one tap away. */
const IN_MESSAGE = 6;

/** "Neemt u dit over van ...?", to who may sign for the successor. */
export const successionRequestCard = (model: SuccessionRequestModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { asked, state } = model;
  const names = namesIn(asked);
  const start = [heading(w.text('succession.requestTitle', names))];
  const summary = w.text('succession.requestSummary', names);
  if (state.is === 'closed') return { summary, elements: [...start, text(closedText(w, state))] };
  return {
    summary,
    elements: [
      ...start,
      text(w.text('succession.requestText', { ...names, date: w.date(asked.endsOn) })),
      ...(asked.onPaper ? [text(w.text('succession.requestPaper', names))] : []),
      ...someItems(asked.lines, IN_MESSAGE, w),
      actions(w, answerButtons(asked, w), [allButton(asked, w), whyButton(w, model.messageId)]),
      note(w.text('succession.requestWhy')),
    ],
  };
};

/** What the successor answered. */
export const successionAnsweredCard = (model: SuccessionAnsweredModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, party, successor, answer, agreements, reason, left, coordinates } = model;
  const { programmeId } = programme;
  const count = agreements.length;
  const key = answer === 'taken' ? 'succession.answeredTaken' : 'succession.answeredDeclined';
  const look: readonly Press[] = coordinates ? [successionsButton(programmeId, w)] : [];
  return {
    summary: w.text('succession.answeredSummary', { programme: programme.name, successor }),
    elements: [
      heading(w.text(key, { successor, party: party.name, count })),
      ...agreements.map((what) => item(what, [])),
      ...(reason === null || reason === '' ? [] : [quote(reason)]),
      ...(answer === 'taken' ? [text(w.text('succession.textStays'))] : []),
      ...(coordinates ? [text(w.text('succession.left', { count: left }))] : []),
      actions(w, [
        ...look,
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
        whyButton(w, model.messageId),
      ]),
    ],
  };
};

export const successionsButton = (programmeId: SuccessionAnsweredModel['programme']['programmeId'], w: Words): Press =>
  button(w.text('succession.show'), { verb: 'showSuccessions', programmeId });

/** On the last day of a party: what nobody took over. */
export const partyEndingEntry = (model: PartyEndingModel, w: Words): Entry => {
  const { programme, party, endsOn, left, state } = model;
  const { programmeId, name } = programme;
  const summary = w.text('succession.endingSummary', { programme: name });
  const title = w.text('succession.endingTitle', { party: party.name, date: w.date(endsOn) });
  if (state.is === 'closed') return answered({ summary, title, standing: null, lines: [closedText(w, state)] });
  return {
    summary,
    title,
    standing: null,
    lines: [w.text('succession.left', { count: left }), w.text('succession.endingDo')],
    buttons: [
      button(w.text('succession.another'), { verb: 'openSuccession', programmeId, partyId: party.partyId }, 'primary'),
      successionsButton(programmeId, w),
    ],
    more: [],
    because: w.text('succession.endingBecause'),
  };
};
