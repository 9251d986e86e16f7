import { DISPOSITIONS } from '../../domain/words.ts';
import type { Action } from '../actions.ts';
import { actions, button, facts, heading, item, type Part, text } from '../elements.ts';
import type { EveningMinutesModel, Reader } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { contributionLines } from './evening.ts';

/** The result of the evening, to be read: how many came, what they said by theme, and what was done with it. No names. */
export const eveningMinutesCard = (model: EveningMinutesModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programmeId, name } = model.programme;
  return {
    summary: w.text('eveningMinutes.title', { programme: name }),
    elements: [
      heading(w.text('eveningMinutes.title', { programme: name })),
      model.held === null
        ? text(w.text('eveningMinutes.notHeld'))
        : text(w.text('eveningMinutes.held', { date: w.date(model.held.on), count: model.held.attendance })),
      facts([
        [w.text('eveningMinutes.reactions'), w.number(model.counts.reactions)],
        ...DISPOSITIONS.map((kind): [string, string] => [w.text(`disposition.${kind}`), w.number(model.counts[kind])]),
        [w.text('evening.open'), w.number(model.counts.open)],
      ]),
      ...model.themes.flatMap((theme) => themePart(theme, w)),
      ...groupsPart(model, w),
      actions(w, [
        button(w.text('eveningMinutes.asPdf'), { verb: 'downloadEveningMinutes', programmeId, as: 'pdf' }),
        button(w.text('eveningMinutes.asDocx'), { verb: 'downloadEveningMinutes', programmeId, as: 'docx' }),
        button(w.text('progress.seeEvening'), { verb: 'showEvening', programmeId }),
      ]),
    ],
  };
};

const themePart = ({ theme, contributions }: EveningMinutesModel['themes'][number], w: Words): readonly Part[] => [
  heading(
    w.text('eveningMinutes.theme', {
      theme: theme ?? w.text('eveningMinutes.noTheme'),
      count: contributions.length,
    }),
  ),
  ...contributions.map((one) => item(one.text, contributionLines({ ...one, theme: null, answerWanted: false }, w))),
];

const groupsPart = ({ groups }: EveningMinutesModel, w: Words): readonly Part[] =>
  groups.length === 0
    ? []
    : [
        heading(w.text('groups.name')),
        ...groups.map(({ name, members }) => item(name, [w.text('groups.members', { count: members })])),
      ];
