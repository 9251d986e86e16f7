import type { Action } from '../actions.ts';
import {
  actions,
  button,
  choices,
  confirm,
  divider,
  heading,
  item,
  note,
  type Part,
  type Press,
  text,
} from '../elements.ts';
import type { EndingPartyModel, Reader, SuccessionsModel, TakeOverModel } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { answerButtons, namesIn, takeOverItem } from './parts.ts';

/** Every party that ends: who is asked, what nobody took over, what went over. */
export const successionsCard = (model: SuccessionsModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, ending, mayStart, coordinates } = model;
  const { programmeId, name } = programme;
  const start = button(w.text(coordinates ? 'succession.start' : 'succession.startOwn'), {
    verb: 'openSuccession',
    programmeId,
    partyId: null,
  });
  return {
    summary: w.text('succession.summary', { programme: name, count: ending.length }),
    elements: [
      heading(w.text('succession.title', { programme: name })),
      ...(ending.length === 0 ? [text(w.text('succession.none'))] : []),
      ...ending.flatMap((party) => endingParts(party, programmeId, w)),
      actions(w, [
        ...(mayStart ? [start] : []),
        button(w.text('handovers.show'), { verb: 'showRoles', programmeId }),
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
      ]),
    ],
  };
};

type ProgrammeId = SuccessionsModel['programme']['programmeId'];

const endingParts = (ending: EndingPartyModel, programmeId: ProgrammeId, w: Words): readonly Part[] => {
  const { party, endsOn, asked, left, taken } = ending;
  const buttons = endingButtons(ending, programmeId, w);
  return [
    divider,
    item(
      party.name,
      [
        w.text('succession.endsOn', { date: w.date(endsOn) }),
        asked !== null
          ? w.text('succession.asked', { successor: asked.successor, date: w.date(asked.on) })
          : left.length > 0
            ? w.text('succession.nobodyAsked')
            : null,
        w.text('succession.left', { count: left.length }),
      ],
      { actions: buttons.length === 0 ? null : choices(w, buttons) },
    ),
    ...left.map((line) => takeOverItem(line, w)),
    ...taken.map(({ what, to, on }) => item(what, [w.text('succession.taken', { to, date: w.date(on) })])),
  ];
};

const endingButtons = (
  { party, asked, left, mayChange }: EndingPartyModel,
  programmeId: ProgrammeId,
  w: Words,
): readonly Press[] => {
  const { partyId } = party;
  if (!mayChange) return [];
  if (asked === null)
    return left.length === 0
      ? []
      : [button(w.text('succession.another'), { verb: 'openSuccession', programmeId, partyId }, 'primary')];
  const { successionId } = asked;
  return [
    button(w.text('succession.all'), { verb: 'showTakeOver', programmeId, successionId }),
    button(
      w.text('succession.withdraw'),
      { verb: 'withdrawSuccession', programmeId, successionId, partyId },
      'danger',
      confirm(w, 'succession.withdrawSure', w.text('succession.withdrawAsk'), w.text('succession.withdraw')),
    ),
  ];
};

/** Everything that a successor is asked about. */
export const takeOverCard = (asked: TakeOverModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const names = namesIn(asked);
  const { programmeId } = asked.programme;
  return {
    summary: w.text('succession.requestSummary', names),
    elements: [
      heading(w.text('succession.requestTitle', names)),
      text(w.text('succession.requestText', { ...names, date: w.date(asked.endsOn) })),
      ...asked.lines.map((line) => takeOverItem(line, w)),
      ...(asked.mayAnswer && !asked.onPaper ? [note(w.text('succession.requestWhy'))] : []),
      actions(w, [...answerButtons(asked, w), button(w.text('shared.overview'), { verb: 'showStatus', programmeId })]),
    ],
  };
};
