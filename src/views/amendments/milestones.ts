import type { Action } from '../actions.ts';
import { actions, button, choices, heading, item, note, text } from '../elements.ts';
import type { AmendMilestonesModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { words } from '../words.ts';
import { lookButton } from './buttons.ts';

/** The moments on the way, to be changed by amendment. */
export const amendMilestonesCard = (model: AmendMilestonesModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, agreement, milestones, draft } = model;
  const { programmeId } = programme;
  const ids = { programmeId, agreementId: agreement.agreementId };
  const add = button(w.text('milestones.add'), { verb: 'openAmendMilestone', ...ids, milestoneId: null }, 'primary');
  return {
    summary: `${w.text('milestones.title')}: ${agreement.what}`,
    elements: [
      heading(w.text('milestones.title')),
      text(agreement.what),
      note(w.text(draft === null ? 'amending.chooseHelp' : 'amending.hasDraft')),
      ...milestones.map(({ milestoneId, name, on }) =>
        item(name, [w.text('milestones.line', { date: w.date(on) })], {
          actions: choices(w, [
            button(w.text('milestones.change'), { verb: 'openAmendMilestone', ...ids, milestoneId }),
            button(w.text('milestones.remove'), { verb: 'removeAmendMilestone', ...ids, milestoneId }),
          ]),
        }),
      ),
      actions(w, [
        add,
        ...(draft === null ? [] : [lookButton({ programmeId, amendmentId: draft }, w)]),
        button(w.text('amending.change'), { verb: 'chooseChange', ...ids }),
      ]),
    ],
  };
};
