import type { Action } from '../actions.ts';
import { actions, button, choices, divider, heading, item, note, type Part, type Press, text } from '../elements.ts';
import type { OutcomeLine, OutcomesModel, Reader } from '../models.ts';
import { outcomeLines } from '../text/outcome.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** What became of every agreement: first those nobody told about, by party, then the others. */
export const outcomesCard = (model: OutcomesModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, lines, isClosed, coordinates } = model;
  const open = lines.filter(({ outcome }) => outcome === null);
  const told = lines.filter(({ outcome }) => outcome !== null);
  const summary = w.text('ending.outcomesSummary', { programme: programme.name, open: open.length });
  return {
    summary,
    elements: [
      heading(w.text('ending.outcomesTitle', { programme: programme.name })),
      text(w.text('ending.toldOf', { told: told.length, total: lines.length })),
      note(w.text('ending.termEnds', { date: w.date(model.endsOn) })),
      ...partiesOf(open).flatMap((party) => openOf(party, open, model, w)),
      ...(told.length === 0 ? [] : [divider, heading(w.text('ending.told'))]),
      ...told.map((line) => toldItem(line, w)),
      actions(w, [
        ...(isClosed || !coordinates
          ? []
          : [button(w.text('ending.check'), { verb: 'showClosing', programmeId: programme.programmeId }, 'primary')]),
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId: programme.programmeId }),
        ...(model.mayFollow
          ? [button(w.text('ending.next'), { verb: 'openNextProgramme', programmeId: programme.programmeId })]
          : []),
      ]),
    ],
  };
};

const partiesOf = (lines: readonly OutcomeLine[]): readonly (string | null)[] => [
  ...new Set(lines.map(({ agreement }) => agreement.party)),
];

const openOf = (
  party: string | null,
  open: readonly OutcomeLine[],
  model: OutcomesModel,
  w: Words,
): readonly Part[] => {
  const own = open.filter(({ agreement }) => agreement.party === party);
  return [
    divider,
    heading(w.text('ending.openOf', { party: party ?? w.text('shared.nobody'), count: own.length })),
    ...own.map((line) => openItem(line, model, w)),
  ];
};

const openItem = (line: OutcomeLine, { today, isClosed, coordinates }: OutcomesModel, w: Words): Part => {
  const { agreement, askedOn, mayTell } = line;
  const { agreementId, what, dueOn } = agreement;
  const tell = button(w.text('ending.passOn'), { verb: 'openOutcome', agreementId }, 'primary');
  const notReported = button(w.text('ending.notReported'), { verb: 'openNotReported', agreementId });
  const see = button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId });
  const presses: readonly Press[] = [
    ...(mayTell ? [tell] : []),
    see,
    ...(coordinates && !isClosed ? [notReported] : []),
  ];
  return item(
    what,
    [
      dueOn === null ? null : w.text('shared.dueOn', { date: w.date(dueOn) }),
      askedOn === null
        ? null
        : w.text(askedOn <= today ? 'ending.askedOn' : 'ending.willBeAsked', { date: w.date(askedOn) }),
    ],
    { actions: choices(w, presses) },
  );
};

const toldItem = ({ agreement, outcome, result, correctable }: OutcomeLine, w: Words): Part => {
  const { agreementId, what, party } = agreement;
  const see = button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId });
  if (outcome === null) return item(what, []);
  const correct =
    correctable === null
      ? []
      : [button(w.text('progress.correct'), { verb: 'openCorrectOutcome', agreementId, outcomeId: correctable })];
  return item(what, [party, ...outcomeLines(outcome, result, w)], {
    actions: choices(w, [see, ...correct]),
  });
};
