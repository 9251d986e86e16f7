import type { Action } from '../actions.ts';
import { actions, button, heading, note, text, whyButton } from '../elements.ts';
import type { PaperSignRequestModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { words } from '../words.ts';
import { signOutcome, signOutcomeInShort, undoButtons } from './sign-state.ts';
import { whenToSign } from './when-to-sign.ts';

const WHY_OUTSIDE = {
  reach: 'signing.noChat',
  rule: 'signing.ruleAsksMore',
  ceiling: 'signing.nobodyForSoMuch',
} as const;

/** To the coordinators: a party without chat signs on paper, and they record it. */
export const paperSignRequestCard = (model: PaperSignRequestModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  const { party, revision, state } = model;
  const names = { programme: name, party: party.name, count: model.agreementCount };
  const title = heading(w.text('signing.paperTitle', names));
  const version = note(w.text('signing.version', { revision, checkCode: model.checkCode }));
  if (state.is !== 'open') {
    const undo = undoButtons(model, w);
    return {
      summary: w.text('signing.outcomeSummary', {
        programme: `${name}, ${party.name}`,
        outcome: signOutcomeInShort(state, w),
      }),
      elements: [title, ...signOutcome(state, w), version, ...(undo.length === 0 ? [] : [actions(w, undo)])],
    };
  }
  const ids = { programmeId, partyId: party.partyId, revision };
  return {
    summary: w.text('signing.paperSummary', names),
    elements: [
      title,
      text(w.text(WHY_OUTSIDE[model.outside.because], names)),
      text(w.text(model.outside.how === 'paper' ? 'signing.printIt' : 'signing.signItQualified', names)),
      ...whenToSign(model, w),
      version,
      actions(
        w,
        [
          button(w.text('signing.recordPaper'), { verb: 'openPaperSignature', ...ids }, 'primary'),
          button(w.text('signing.readAll'), { verb: 'readText', programmeId, revision, page: 1 }),
        ],
        [
          button(w.text('signing.partyDeclines'), { verb: 'openDecline', ...ids }, 'danger'),
          button(w.text('signing.askForChange'), { verb: 'openAskForChange', ...ids }),
          button(w.text('signing.somebodyElse'), { verb: 'openOtherSignatory', programmeId, partyId: party.partyId }),
          button(w.text('signing.board'), { verb: 'showBoard', programmeId }),
          whyButton(w, model.messageId),
        ],
      ),
    ],
  };
};
