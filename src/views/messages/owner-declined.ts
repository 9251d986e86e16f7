import type { Action } from '../actions.ts';
import { actions, button, confirm, heading, quote, text, whyButton } from '../elements.ts';
import type { OwnerDeclinedModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { words } from '../words.ts';
import { closedText } from './closed.ts';

/** To the project team's channel: a named owner said no. It names the party, not the person. */
export const ownerDeclinedCard = (model: OwnerDeclinedModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { activity, programme, state } = model;
  const ids = { programmeId: programme.programmeId, activityId: activity.agreementId };
  const names = { what: activity.what, party: activity.party ?? w.text('shared.nobody'), programme: programme.name };
  const start = [heading(w.text('proposals.declinedTitle', names)), text(w.text('proposals.declinedText', names))];
  if (state.is === 'closed')
    return { summary: w.text('proposals.declinedSummary', names), elements: [...start, text(closedText(w, state))] };
  const withdraw = confirm(
    w,
    'proposals.withdrawTitle',
    w.text('proposals.withdrawQuestion', names),
    w.text('proposals.withdraw'),
  );
  return {
    summary: w.text('proposals.declinedSummary', names),
    elements: [
      ...start,
      quote(model.reason),
      text(w.text('proposals.declinedNext')),
      actions(
        w,
        [button(w.text('proposals.nameAnother'), { verb: 'openComplete', ...ids, step: 1 }, 'primary')],
        [
          button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId: activity.agreementId }),
          button(w.text('proposals.withdraw'), { verb: 'withdrawActivity', ...ids }, 'danger', withdraw),
          whyButton(w, model.messageId),
        ],
      ),
    ],
  };
};
