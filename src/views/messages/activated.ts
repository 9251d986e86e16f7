import type { Action } from '../actions.ts';
import { actions, button, heading, item, note, outcome, text, whyButton } from '../elements.ts';
import type { ActivatedModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { words } from '../words.ts';
import { dueText } from './closed.ts';

/** The last signature counted: the agreements bind. */
export const activatedCard = (model: ActivatedModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  const { revision, checkCode } = model;
  const names = { programme: name, count: model.agreementCount, parties: w.list(model.parties) };
  return {
    summary: w.text('signing.activatedSummary', names),
    elements: [
      heading(w.text('signing.activatedTitle', names)),
      outcome('onTrack', w.text('signing.active'), w.text('signing.activeSince', { date: w.date(model.on) })),
      text(w.text('signing.activatedText', names)),
      ...(model.own.length === 0 ? [] : [text(w.text('signing.activatedOwn', { count: model.own.length }))]),
      ...model.own.map((agreement) => item(agreement.what, [dueText(w, agreement.dueOn)])),
      note(w.text('signing.version', { revision, checkCode })),
      actions(w, [
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }, 'primary'),
        button(w.text('signing.readAll'), { verb: 'readText', programmeId, revision, page: 1 }),
        whyButton(w, model.messageId),
      ]),
    ],
  };
};
