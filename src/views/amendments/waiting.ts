import type { Action } from '../actions.ts';
import { actions, button, heading, note, text, whyButton } from '../elements.ts';
import { closedText, dueText } from '../messages/closed.ts';
import { answered, type Entry } from '../messages/entry.ts';
import type { BlockingModel, Reader, Waiter, WaitOverModel } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** "Welzijn wacht hierop voor: …", a line for each. */
export const waiterLines = (waiters: readonly Waiter[], w: Words): readonly string[] =>
  waiters.map(({ what, party }) => w.text('amending.waitingFor', { party: party ?? w.text('gaps.aParty'), what }));

/** Another agreement is due soon, and waits for the reader's: so it is the reader who is asked. */
export const blockingEntry = (model: BlockingModel, w: Words): Entry => {
  const { agreement, programme, state, waiting } = model;
  const { agreementId, what } = agreement;
  const summary = w.text('amending.blockingSummary', { programme: programme.name, what });
  if (state.is === 'closed') return answered({ summary, title: what, standing: null, lines: [closedText(w, state)] });
  return {
    summary,
    title: what,
    standing: null,
    lines: [
      dueText(w, agreement.dueOn),
      w.text('amending.blockingDo', {
        party: waiting.party ?? w.text('gaps.aParty'),
        what: waiting.what,
        date: waiting.dueOn === null ? w.text('shared.notFilledIn') : w.date(waiting.dueOn),
      }),
    ],
    buttons: [
      button(w.text('progress.isDone'), { verb: 'report', agreementId, slot: null, progress: 'done' }, 'primary'),
      button(w.text('progress.otherwise'), { verb: 'openReport', agreementId, slot: null, progress: null }),
    ],
    more: [button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId })],
    because:
      model.onBehalfOf === null
        ? w.text('amending.blockingBecause')
        : w.text('progress.onBehalfBecause', { party: model.onBehalfOf }),
  };
};

/** What an agreement waited for is done, or has ended. */
export const waitOverCard = (model: WaitOverModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { agreement, first, programme } = model;
  const { agreementId, what } = agreement;
  return {
    summary: w.text('amending.waitOverSummary', { programme: programme.name, what }),
    elements: [
      heading(w.text('amending.waitOverTitle', { what })),
      note(programme.name),
      text(w.text(model.why === 'done' ? 'amending.waitOverDone' : 'amending.waitOverEnded', { first: first.what })),
      text(dueText(w, agreement.dueOn)),
      actions(w, [
        button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }),
        whyButton(w, model.messageId),
      ]),
    ],
  };
};
