import { button, outcome, type Part, type Press, text } from '../elements.ts';
import type { PaperSignRequestModel, SignRequestModel, SignState } from '../models.ts';
import type { Words } from '../words.ts';
import { byWhen, closedText } from './closed.ts';

type Answered = Exclude<SignState, { is: 'open' }>;

/** What came of a request to sign: who, and when. Several lines only at the activation. */
export const signOutcome = (state: Answered, w: Words): readonly Part[] => {
  switch (state.is) {
    case 'signed': {
      const word = w.text(state.onPaper ? 'signing.signedOnPaper' : 'signing.signed');
      return [outcome('done', word, afterAct(state, w))];
    }
    case 'signedFirst':
      return [outcome('noReport', w.text('signing.signedFirst'), afterAct(state, w))];
    case 'declined':
      return [outcome('offTrack', w.text('signing.declined'), afterAct(state, w))];
    case 'textChanged':
      return [
        outcome(
          'noReport',
          w.text('signing.textChanged'),
          w.text('signing.textChangedText', { when: w.moment(state.at) }),
        ),
      ];
    case 'activated': {
      const active = outcome(
        'onTrack',
        w.text('signing.active'),
        w.text('signing.activeSince', { date: w.date(state.on) }),
      );
      return state.signed === null
        ? [active]
        : [outcome('done', w.text('signing.signed'), byWhen(w, state.signed)), active];
    }
    case 'closed':
      return [text(closedText(w, state))];
  }
};

const afterAct = (state: Extract<Answered, { undoUntil: unknown }>, w: Words): string =>
  state.undoUntil === null
    ? byWhen(w, state)
    : w.text('signing.undoUntil', { byWhen: byWhen(w, state), time: w.until(state.undoUntil, state.at) });

/** The same in a few words, for the notification. */
export const signOutcomeInShort = (state: Answered, w: Words): string => {
  switch (state.is) {
    case 'signed':
      return state.undoUntil === null
        ? w.text(state.onPaper ? 'signing.signedOnPaper' : 'signing.signed')
        : w.text('signing.signedUntil', { time: w.until(state.undoUntil, state.at) });
    case 'signedFirst':
      return w.text('signing.signedFirst');
    case 'declined':
      return w.text('signing.declined');
    case 'textChanged':
      return w.text('signing.textChanged');
    case 'activated':
      return w.text('signing.active');
    case 'closed':
      return w.text('signing.closed');
  }
};

/** Until the undo window ends, the one who signed or declined (or recorded it) can take it back. */
export const undoButtons = (
  { programme, party, revision, state }: SignRequestModel | PaperSignRequestModel,
  w: Words,
): readonly Press[] => {
  const ids = { programmeId: programme.programmeId, partyId: party.partyId, revision };
  if ((state.is === 'signed' || state.is === 'signedFirst') && state.undoUntil !== null)
    return [button(w.text('signing.undoSign'), { verb: 'undoSign', ...ids })];
  if (state.is === 'declined' && state.undoUntil !== null)
    return [button(w.text('signing.undoDecline'), { verb: 'undoDecline', ...ids })];
  return [];
};
