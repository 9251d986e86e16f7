import type { Action } from '../actions.ts';
import { actions, button, heading, item, note } from '../elements.ts';
import type { Reader, WhyModel } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { words } from '../words.ts';

/** "Waarom krijg ik dit?": per thing in the message the role, the rule and how to get fewer. */
export const whyCard = (model: WhyModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  return {
    summary: w.text('shared.why'),
    elements: [
      heading(w.text('shared.why')),
      ...model.because.map(({ kind, role, programme, about, dueAt }) =>
        item(about ?? programme ?? w.text(`kind.${kind}`), [
          w.text('why.role', {
            role: w.text(`role.${role}`),
            programme: programme ?? '',
            hasProgramme: programme === null ? 'no' : 'yes',
          }),
          w.text(`why.${kind}`),
          w.text('why.since', { when: w.moment(dueAt) }),
        ]),
      ),
      note(w.text('why.fewer')),
      actions(w, [
        button(w.text('answers.mine'), { verb: 'showMine' }),
        button(w.text('answers.help'), { verb: 'showHelp' }),
      ]),
    ],
  };
};
