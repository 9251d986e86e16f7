import type { Action } from '../actions.ts';
import { actions, button, heading, item, note, type Part, quote, text, whyButton } from '../elements.ts';
import type { ProposalOutcomeItem, ProposalOutcomeModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { closedText } from './closed.ts';

/** What was decided about somebody's proposals, each with the reason; a question, with the button to answer it. */
export const proposalOutcomeCard = (model: ProposalOutcomeModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const programme = model.programme.name;
  const current = model.items.filter(({ state }) => state.is !== 'closed').length;
  const asks = model.items.some(({ state }) => state.is === 'open');
  return {
    summary: w.text(asks ? 'judging.messageQuestion' : 'judging.messageSummary', {
      programme,
      count: model.items.length,
    }),
    elements: [
      heading(w.text('judging.messageTitle', { programme })),
      ...model.items.flatMap((one) => outcomeParts(model, one, w)),
      ...(current === 0 ? [] : [note(w.text('judging.messageWhy')), actions(w, [whyButton(w, model.messageId)])]),
    ],
  };
};

const outcomeParts = (model: ProposalOutcomeModel, one: ProposalOutcomeItem, w: Words): readonly Part[] => {
  const { programmeId } = model.programme;
  const { proposal, state } = one;
  const title = one.title === '' ? w.text('judging.somethingGone') : one.title;
  if (state.is === 'closed')
    return [item(title, [state.why === 'withdrawn' ? w.text('judging.noLonger') : closedText(w, state)])];
  const again = button(w.text('judging.openAgain'), { verb: 'openProposeAgain', programmeId, proposal }, 'primary');
  const see =
    proposal.of === 'activity' && state.is === 'open'
      ? [button(w.text('proposals.complete'), { verb: 'openComplete', programmeId, activityId: proposal.id, step: 1 })]
      : [];
  return [
    text(title),
    note(outcomeSentence(one, w)),
    quote(one.reason),
    ...(state.is === 'open' ? [actions(w, [again, ...see])] : []),
  ];
};

const outcomeSentence = ({ as, outcome, into }: ProposalOutcomeItem, w: Words): string => {
  if (outcome !== 'merged') return w.text(`judging.told_${outcome}`);
  return w.text(as === 'host' ? 'judging.toldHost' : 'judging.told_merged', {
    into: into ?? w.text('judging.somethingGone'),
  });
};
