import type { Action } from '../actions.ts';
import { actions, button, choices, confirm, heading, item, note, type Part, type Press, text } from '../elements.ts';
import type { ProposalLine, ProposalsModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** What was proposed and what became of it: what waits for the coordinator first, then what waits for its proposers. */
export const proposalsCard = (model: ProposalsModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, open, sentBack, lines, criteria } = model;
  const summary = w.text('judging.summary', { programme: programme.name, count: open });
  return {
    summary,
    elements: [
      heading(summary),
      ...(sentBack === 0 ? [] : [text(w.text('judging.sentBackCount', { count: sentBack }))]),
      ...(criteria.length === 0
        ? []
        : [text(w.text('judging.criteriaAre')), text(criteria.map((criterion) => `• ${criterion}`).join('\n'))]),
      ...(lines.length === 0 ? [text(w.text('judging.none'))] : lines.map((line) => lineItem(model, line, w))),
      ...(model.pages > 1 ? [note(w.text('judging.page', { page: model.page, pages: model.pages }))] : []),
      actions(w, cardButtons(model, w)),
    ],
  };
};

const cardButtons = (model: ProposalsModel, w: Words): readonly Press[] => {
  const { programmeId } = model.programme;
  const turn = (page: number, key: 'judging.nextPage' | 'judging.previousPage') =>
    button(w.text(key), { verb: 'showProposals', programmeId, page });
  return [
    ...(model.mayDecide && model.open > 0
      ? [button(w.text('proposals.takeInSome'), { verb: 'openTakeIn', programmeId }, 'primary')]
      : []),
    ...(model.page < model.pages ? [turn(model.page + 1, 'judging.nextPage')] : []),
    ...(model.page > 1 ? [turn(model.page - 1, 'judging.previousPage')] : []),
    ...(model.mayPropose
      ? [button(w.text('proposals.propose'), { verb: 'openProposal', programmeId, projectId: null })]
      : []),
    ...(model.mayDecide ? [button(w.text('judging.setCriteria'), { verb: 'openCriteria', programmeId })] : []),
    button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
  ];
};

const lineItem = (model: ProposalsModel, line: ProposalLine, w: Words): Part => {
  const buttons = lineButtons(model, line, w);
  return item(
    line.title,
    [
      outcomeText(line, w),
      reasonText(line, w),
      line.answer === null ? null : w.text('judging.answered', { answer: inShort(line.answer) }),
      w.text(`proposalSort.${line.proposal.of}`),
      line.project === null ? null : w.text('proposals.inProject', { project: line.project }),
      line.party === null ? null : w.text('shared.party', { party: line.party }),
      line.proposedBy === null ? null : w.text('judging.by', { name: line.proposedBy }),
      line.gaps === 0 ? null : w.text('proposals.gaps', { count: line.gaps }),
    ],
    { actions: buttons.length === 0 ? null : choices(w, buttons) },
  );
};

export const outcomeText = ({ outcome }: Pick<ProposalLine, 'outcome'>, w: Words): string => {
  if (outcome === null) return w.text('judging.waits');
  const date = w.date(w.dateOf(outcome.at));
  return outcome.is === 'merged'
    ? w.text('judging.mergedInto', { into: outcome.into ?? w.text('judging.somethingGone'), date })
    : w.text('judging.outcomeOn', { outcome: w.text(`proposalDecided.${outcome.is}`), date });
};

const SHORT = 200;

/** As a line of a list; the whole stands in the form and in the message. */
const inShort = (words: string): string => (words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()}…` : words);

/** Sent back, the reason is a question. */
const reasonText = ({ outcome }: ProposalLine, w: Words): string | null => {
  if (outcome === null || outcome.reason === null) return null;
  return w.text(outcome.is === 'sentBack' ? 'judging.asked' : 'judging.because', { reason: inShort(outcome.reason) });
};

const lineButtons = (
  { programme: { programmeId } }: ProposalsModel,
  { proposal, outcome, may, title }: ProposalLine,
  w: Words,
): readonly Press[] => {
  const on = { programmeId, proposal };
  const sure = confirm(
    w,
    'judging.takeBackTitle',
    w.text('judging.takeBackQuestion', { title }),
    w.text('judging.takeBack'),
  );
  return [
    ...(may.proposeAgain ? [button(w.text('judging.openAgain'), { verb: 'openProposeAgain', ...on }, 'primary')] : []),
    ...(may.judge
      ? [button(w.text(outcome === null ? 'judging.open' : 'progress.correct'), { verb: 'openJudge', ...on })]
      : []),
    ...(may.takeBack ? [button(w.text('judging.takeBack'), { verb: 'takeBackJudgement', ...on }, 'plain', sure)] : []),
    ...(may.see && proposal.of === 'activity'
      ? [button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId: proposal.id })]
      : []),
  ];
};
