import type { Action } from '../actions.ts';
import { actions, button, heading, outcome, quote, text, whyButton } from '../elements.ts';
import type { DeclineNoticeModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { words } from '../words.ts';
import { byWhen, closedText } from './closed.ts';

/** A party declined: to the coordinators and to who signed already. It withdraws nothing by itself. */
export const declineNoticeCard = (model: DeclineNoticeModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, state, revision } = model;
  const { programmeId } = programme;
  const names = { programme: programme.name, party: model.party, revision };
  const start = [
    heading(w.text('signing.noticeTitle', names)),
    outcome('offTrack', w.text('signing.declined'), byWhen(w, model.declined)),
  ];
  const summary = w.text('signing.noticeSummary', names);
  if (state.is === 'closed') return { summary, elements: [...start, text(closedText(w, state))] };
  const read = button(w.text('signing.readAll'), { verb: 'readText', programmeId, revision, page: 1 });
  const buttons =
    model.reader === 'coordinator'
      ? [
          button(w.text('signing.board'), { verb: 'showBoard', programmeId }, 'primary'),
          button(w.text('signing.reopen'), { verb: 'openReopen', programmeId }),
        ]
      : [read];
  return {
    summary,
    elements: [
      ...start,
      quote(model.reason),
      text(w.text(model.reader === 'coordinator' ? 'signing.noticeCoordinator' : 'signing.noticeSignatory')),
      actions(w, [...buttons, whyButton(w, model.messageId)]),
    ],
  };
};
