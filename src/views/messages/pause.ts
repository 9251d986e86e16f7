import type { Action } from '../actions.ts';
import { actions, button, heading, item, note, quote, text, whyButton } from '../elements.ts';
import type { PausedModel, Reader, ResumedModel } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { words } from '../words.ts';
import { closedText, dueText } from './closed.ts';

/** The programme stands still: why, until when, and what that means for the reader. */
export const pausedCard = (model: PausedModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  const names = { programme: name, date: w.date(model.until) };
  const title = heading(w.text('pause.pausedTitle', names));
  const summary = w.text('pause.pausedSummary', names);
  const { state } = model;
  if (state.is === 'closed') {
    const why = state.why === 'dateMoved' ? closedText(w, state) : w.text('pause.over');
    return { summary, elements: [title, text(why)] };
  }
  return {
    summary,
    elements: [
      title,
      text(w.text('pause.pausedText', names)),
      quote(model.reason),
      text(w.text('pause.datesStay')),
      actions(w, [
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }, 'primary'),
        whyButton(w, model.messageId),
      ]),
      note(w.text('pause.pausedBecause')),
    ],
  };
};

/** It goes on; the coordinators see first what went by. */
export const resumedCard = (model: ResumedModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  const names = { programme: name, date: w.date(model.on) };
  const { overdue } = model;
  return {
    summary: w.text('pause.resumedSummary', names),
    elements: [
      heading(w.text('pause.resumedTitle', names)),
      text(w.text('pause.resumedText')),
      ...(overdue === null ? [] : [text(w.text('pause.overdue', { count: overdue.length }))]),
      ...(overdue ?? []).map(({ agreementId, what, party, dueOn }) =>
        item(what, [`${party ?? w.text('shared.nobody')} · ${dueText(w, dueOn)}`], {
          actions: {
            buttons: [button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId })],
            more: [],
            moreLabel: w.text('shared.more'),
          },
        }),
      ),
      actions(w, [
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }, 'primary'),
        whyButton(w, model.messageId),
      ]),
      note(w.text('pause.pausedBecause')),
    ],
  };
};
