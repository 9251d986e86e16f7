import { note, type Part, text, textChange } from '../elements.ts';
import { byWhen, closedText } from '../messages/closed.ts';
import type { AmendmentOver, AmendmentShown, AmendmentStanding, ConsentState } from '../models.ts';
import type { Words } from '../words.ts';

/** "Nieuwe afspraak: …", "Einde van: …", or the agreement itself. */
export const doesText = ({ does, what }: Pick<AmendmentShown, 'does' | 'what'>, w: Words): string =>
  w.text('amending.does', { does, what });

/** "Wijziging 3: Tien binnentuinen opknappen" */
export const titleText = (amendment: Pick<AmendmentShown, 'does' | 'what' | 'number'>, w: Words): string =>
  w.text('amending.numbered', {
    hasNumber: amendment.number === null ? 'no' : 'yes',
    number: amendment.number ?? 0,
    does: doesText(amendment, w),
  });

/** Word by word what differs, and why. */
export const differenceParts = ({ differences, reason }: AmendmentShown, w: Words): readonly Part[] => [
  ...(differences.length === 0 ? [text(w.text('amending.noChangeYet'))] : []),
  ...differences.map((difference) => textChange(difference, w)),
  ...(reason === null ? [] : [text(w.text('amending.because', { reason }))]),
];

export const codeNote = ({ number, checkCode }: AmendmentShown, w: Words): readonly Part[] =>
  number === null || checkCode === null ? [] : [note(w.text('amending.code', { number, checkCode }))];

const OVER = {
  inForce: 'amending.overInForce',
  withdrawn: 'amending.overWithdrawn',
  ownerDeclined: 'amending.overOwnerDeclined',
  stale: 'amending.overStale',
} as const;

export const overText = ({ how, at }: Pick<AmendmentOver, 'how' | 'at'>, w: Words): string =>
  w.text(OVER[how], { when: w.moment(at) });

/** What a party answered, in a line. */
export const consentLine = (state: ConsentState, w: Words): string => {
  switch (state.is) {
    case 'open':
      return w.text('amending.open');
    case 'given':
      return `${w.text(state.onPaper ? 'amending.givenOnPaper' : 'amending.given')} ${afterAct(state, w)}`;
    case 'refused':
      return `${w.text('amending.refused')} ${afterAct(state, w)}`;
    case 'over':
      return overText(state, w);
    case 'closed':
      return closedText(w, state);
  }
};

export const afterAct = (state: Extract<ConsentState, { readonly undoUntil: unknown }>, w: Words): string =>
  state.undoUntil === null
    ? byWhen(w, state)
    : w.text('signing.undoUntil', { byWhen: byWhen(w, state), time: w.until(state.undoUntil, state.at) });

export const standingLine = (standing: AmendmentStanding, w: Words): string => {
  switch (standing.is) {
    case 'draft':
      return w.text('amending.isDraft');
    case 'waitsForOwner':
      return w.text('amending.isWaiting', { name: standing.name, when: w.moment(standing.since) });
    case 'out':
      return w.text('amending.isOut', { given: standing.given, total: standing.total });
    case 'over':
      return overText(standing, w);
  }
};
