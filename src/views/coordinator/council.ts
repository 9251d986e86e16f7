import type { Action } from '../actions.ts';
import {
  actions,
  button,
  choices,
  confirm,
  facts,
  heading,
  item,
  note,
  type Part,
  type Press,
  text,
} from '../elements.ts';
import type { PledgeModel, PledgesModel, Reader } from '../models.ts';
import { pledgeStanding } from '../text/council.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

export const pledgesButton = (w: Words): Press => button(w.text('council.pledges'), { verb: 'showPledges', page: 1 });

/** What was promised to the council, the open ones first. */
export const pledgesCard = (model: PledgesModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { page, pages, count, open, mayChange } = model;
  const turn = (to: number, key: 'judging.nextPage' | 'judging.previousPage') =>
    button(w.text(key), { verb: 'showPledges', page: to });
  const summary = w.text('council.summary', { name: model.municipality, open });
  return {
    summary,
    elements: [
      heading(summary),
      ...(count === 0 ? [text(w.text('council.none'))] : []),
      ...model.pledges.map((each) => pledgeItem(each, w)),
      ...(pages > 1 ? [note(w.text('judging.page', { page, pages }))] : []),
      actions(w, [
        ...(mayChange ? [button(w.text('council.new'), { verb: 'openPledge', pledgeId: null }, 'primary')] : []),
        ...(page < pages ? [turn(page + 1, 'judging.nextPage')] : []),
        ...(page > 1 ? [turn(page - 1, 'judging.previousPage')] : []),
        button(w.text('answers.mine'), { verb: 'showMine' }),
      ]),
    ],
  };
};

const pledgeItem = (model: PledgeModel, w: Words): Part => {
  const { pledge, programme } = model;
  const { pledgeId, number } = pledge;
  return item(
    `${number}: ${pledge.text}`,
    [pledgeStanding(model, w), programme?.name ?? w.text('council.noProgramme')],
    {
      actions: choices(w, [button(w.text('council.look'), { verb: 'showPledge', pledgeId })]),
    },
  );
};

/** One pledge, with all that belongs to it. */
export const pledgeCard = (model: PledgeModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { pledge, programme, agreements } = model;
  const { settled } = pledge;
  return {
    summary: w.text('council.pledgeSummary', { number: pledge.number }),
    elements: [
      heading(w.text('council.pledgeTitle', { number: pledge.number })),
      text(pledge.text),
      text(pledgeStanding(model, w)),
      facts([
        [w.text('council.pledgedOn'), w.date(pledge.pledgedOn)],
        [w.text('council.dueOn'), pledge.dueOn === null ? w.text('council.noDay') : w.date(pledge.dueOn)],
        [w.text('council.programme'), programme?.name ?? w.text('council.noProgramme')],
        [w.text('council.agreements'), programme === null ? null : agreementsText(agreements, w)],
        [w.text('council.letter'), settled?.letter ?? null],
        [w.text('council.explanation'), settled?.explanation ?? null],
      ]),
      actions(w, buttons(model, w)),
    ],
  };
};

const agreementsText = (agreements: readonly string[], w: Words): string =>
  agreements.length === 0 ? w.text('council.wholeProgramme') : w.list(agreements);

const buttons = (model: PledgeModel, w: Words): readonly Press[] => {
  const { pledge, programme, today, mayChange } = model;
  const { pledgeId, settled } = pledge;
  const change: readonly Press[] = [
    ...(settled === null
      ? [button(w.text('council.settle'), { verb: 'openSettlePledge', pledgeId }, 'primary')]
      : [
          button(w.text('council.correctSettled'), { verb: 'openSettlePledge', pledgeId }),
          button(
            w.text('council.reopen'),
            { verb: 'reopenPledge', pledgeId },
            'plain',
            confirm(w, 'council.reopenSure', w.text('council.reopenAsk'), w.text('council.reopen')),
          ),
        ]),
    button(w.text('progress.correct'), { verb: 'openPledge', pledgeId }),
    ...(programme === null ? [] : [button(w.text('council.choose'), { verb: 'openPledgeAgreements', pledgeId })]),
  ];
  const letter = programme === null || !model.mayWrite ? [] : letterButtons({ ...programme, on: today, pledgeId }, w);
  return [...letter, ...(mayChange ? change : []), pledgesButton(w)];
};

type Letter = Omit<Extract<Action, { verb: 'makeCouncilLetter' }>, 'verb' | 'format'>;

/** The letter to the council, to sign on paper or to send. */
export const letterButtons = ({ programmeId, on, pledgeId }: Letter, w: Words): readonly Press[] =>
  (['docx', 'pdf'] as const).map((format) =>
    button(w.text(`council.letter_${format}`), { verb: 'makeCouncilLetter', programmeId, on, pledgeId, format }),
  );
