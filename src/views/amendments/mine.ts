import { button, choices, item, type Part } from '../elements.ts';
import type { AmendmentWaiting } from '../models.ts';
import type { Words } from '../words.ts';
import { agreeButton, lookButton, readButton, refuseButton } from './buttons.ts';
import { titleText } from './parts.ts';

/** What waits for the reader of an amendment, to act on from here. What it changes is one tap away. */
export const amendmentItem = (waiting: AmendmentWaiting, w: Words): Part => {
  const { programme, amendment } = waiting;
  const ids = { programmeId: programme.programmeId, amendmentId: amendment.amendmentId };
  const number = amendment.number ?? 0;
  const lines = [titleText(amendment, w), programme.name];
  if (waiting.is === 'amendmentOwner')
    return item(waiting.onBehalfOf ?? w.text('answers.isItRight'), lines, {
      actions: choices(
        w,
        [
          button(w.text('amending.yes'), { verb: 'acceptAmendmentOwner', ...ids }, 'primary'),
          button(w.text('amending.no'), { verb: 'openDeclineAmendmentOwner', ...ids }),
        ],
        [lookButton(ids, w)],
      ),
    });
  const party = waiting.party.name;
  if (waiting.is === 'amendmentRefused')
    return item(w.text('amending.waitingRefused', { party, number }), lines, {
      actions: choices(w, [
        lookButton(ids, w),
        button(w.text('amending.withdraw'), { verb: 'openWithdrawAmendment', ...ids }, 'danger'),
      ]),
    });
  const place = { ...ids, partyId: waiting.party.partyId };
  const title = w.text('amending.waitingConsent', { party, number });
  if (waiting.is === 'consentOnPaper')
    return item(title, lines, {
      actions: choices(w, [
        button(w.text('amending.record'), { verb: 'openPaperConsent', ...place }, 'primary'),
        readButton(place, w),
      ]),
    });
  // The difference and the sentence of consent stand on the amendment's own card: nobody agrees to what they did not see.
  return item(title, lines, {
    actions: choices(
      w,
      [lookButton(ids, w), readButton(place, w)],
      [agreeButton(place, w), refuseButton(place, w)],
      w.text('signing.otherwise'),
    ),
  });
};
