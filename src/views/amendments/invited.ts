import { button } from '../elements.ts';
import { closedText } from '../messages/closed.ts';
import { answered, type Entry } from '../messages/entry.ts';
import type { AmendmentsInvitedModel } from '../models.ts';
import type { Words } from '../words.ts';

/** Half-way: collect amendments, and send them together. */
export const amendmentsInvitedEntry = (model: AmendmentsInvitedModel, w: Words): Entry => {
  const { programme, state, drafts } = model;
  const { programmeId } = programme;
  const date = w.date(model.until);
  const title = w.text('amending.invitedTitle');
  const summary = w.text('amending.invitedSummary', { programme: programme.name, date });
  if (state.is === 'closed') return answered({ summary, title, standing: null, lines: [closedText(w, state)] });
  return {
    summary,
    title,
    standing: null,
    lines: [w.text('amending.invitedText', { date }), w.text('amending.invitedDrafts', { count: drafts })],
    buttons: [button(w.text('amending.show'), { verb: 'showAmendments', programmeId }, 'primary')],
    more: [],
    because: w.text('progress.coordinatorBecause'),
  };
};
