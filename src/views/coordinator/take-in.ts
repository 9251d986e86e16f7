import type { Action } from '../actions.ts';
import { actions, button, choices, heading, item, text } from '../elements.ts';
import { dueText } from '../messages/closed.ts';
import type { Reader, TakeInListModel } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** What was proposed and waits to be taken into the programme; taking in asks the owners that are named. */
export const takeInCard = (model: TakeInListModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  const count = model.proposals.length;
  const summary = w.text('proposals.takeInSummary', { programme: name, count });
  const propose = button(w.text('proposals.propose'), { verb: 'openProposal', programmeId, projectId: null });
  if (count === 0) return { summary, elements: [heading(summary), actions(w, [propose])] };
  const all = model.proposals.map(({ activity }) => activity.agreementId);
  return {
    summary,
    elements: [
      heading(summary),
      text(w.text('proposals.takeInText')),
      ...model.proposals.map((proposal) => proposalItem(model, proposal, w)),
      actions(w, [
        button(w.text('proposals.takeInAll', { count }), { verb: 'takeIn', programmeId, activityIds: all }, 'primary'),
        button(w.text('proposals.takeInSome'), { verb: 'openTakeIn', programmeId }),
        propose,
      ]),
    ],
  };
};

const proposalItem = (model: TakeInListModel, proposal: TakeInListModel['proposals'][number], w: Words) => {
  const { activity } = proposal;
  const ids = { programmeId: model.programme.programmeId, activityId: activity.agreementId };
  return item(
    activity.what,
    [
      w.text('proposals.inProject', { project: proposal.project }),
      w.text('shared.party', { party: activity.party ?? w.text('shared.notFilledIn') }),
      w.text('proposals.ownerNamed', { owner: proposal.owner ?? w.text('shared.notFilledIn') }),
      dueText(w, activity.dueOn),
      proposal.gaps === 0 ? null : w.text('proposals.gaps', { count: proposal.gaps }),
    ],
    {
      actions: choices(w, [
        button(w.text('proposals.takeInOne'), {
          verb: 'takeIn',
          programmeId: ids.programmeId,
          activityIds: [ids.activityId],
        }),
        button(w.text('proposals.complete'), { verb: 'openComplete', ...ids, step: 1 }),
        button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId: ids.activityId }),
      ]),
    },
  );
};
