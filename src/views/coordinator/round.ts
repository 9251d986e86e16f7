import type { Action } from '../actions.ts';
import { actions, button, choices, divider, heading, item, note, type Part, text } from '../elements.ts';
import type { Reader, RoundModel } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { signedText } from './town.ts';

/** One round: what is signed and how long there is, each programme with who has not signed, and why each area. */
export const roundCard = (model: RoundModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { round, signBy, reason, mayChange } = model;
  const standing = signedText(model, w);
  return {
    summary: w.text('town.roundSummary', { round, standing }),
    elements: [
      heading(w.text('town.roundTitle', { round })),
      text(standing),
      note(
        [
          w.text('town.decidedOn', { date: w.date(model.decidedOn) }),
          ...(signBy === null ? [] : [w.text('town.signBy', { date: w.date(signBy) })]),
        ].join(' '),
      ),
      text(reason),
      ...model.programmes.map((programme) => programmeItem(programme, w)),
      ...model.without.map((area) => item(area, [w.text('town.noProgramme')])),
      ...reasons(model, w),
      actions(w, [
        ...(mayChange
          ? [
              button(w.text('town.reasons'), { verb: 'openRoundReasons', round }),
              button(w.text('progress.correct'), { verb: 'openRound', round }),
            ]
          : []),
        button(w.text('town.rounds'), { verb: 'showRounds' }),
      ]),
    ],
  };
};

const programmeItem = (
  { programmeId, name, phase, areas, missing, maySee }: RoundModel['programmes'][number],
  w: Words,
): Part =>
  item(
    name,
    [
      w.text(`phase.${phase}`),
      missing.length === 0 ? null : w.text('town.missing', { parties: w.list(missing), count: missing.length }),
      w.list(areas),
    ],
    {
      actions: maySee ? choices(w, [button(w.text('shared.overview'), { verb: 'showStatus', programmeId })]) : null,
    },
  );

/** Areas with one reason stand together; the reason of the round itself is said once, above. */
const reasons = ({ areas }: RoundModel, w: Words): readonly Part[] => {
  const told = areas.filter(({ chosen, ofItsOwn }) => !chosen || ofItsOwn);
  const groups = new Map<string, RoundModel['areas'][number][]>();
  for (const area of told) {
    const key = `${area.chosen} ${area.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), area]);
  }
  if (groups.size === 0) return [];
  return [divider, heading(w.text('town.whyAreas')), ...[...groups.values()].map((group) => reasonItem(group, w))];
};

const reasonItem = (group: readonly RoundModel['areas'][number][], w: Words): Part => {
  const [first] = group;
  const own = first?.ofItsOwn === true ? w.text('judging.because', { reason: first.reason }) : null;
  return item(w.list(group.map(({ name }) => name)), [
    w.text(first?.chosen === true ? 'town.isChosen' : 'town.isRegularWork'),
    own ?? w.text('town.reasonOfRound'),
  ]);
};
