import type { MidTermWish } from '../../domain/words.ts';
import type { Action } from '../actions.ts';
import { endButton } from '../amendments/buttons.ts';
import { actions, button, choices, confirm, heading, item, type Part, type Press, quote, text } from '../elements.ts';
import type { MidTermLine, MidTermModelOfProgramme, MinutesModel, Reader } from '../models.ts';
import { saidLines, wholeLines } from '../text/mid-term.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** Who answered, by party; and what the coordinator can do with the review. */
export const midTermCard = (model: MidTermModelOfProgramme, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, lines } = model;
  return {
    summary: w.text('midTerm.boardSummary', { programme: programme.name }),
    elements: [
      heading(w.text('midTerm.title', { programme: programme.name })),
      text(stateText(model, w)),
      actions(w, boardButtons(model, w)),
      ...(model.state.is === 'planned' ? [] : lines.map((line) => boardLine(line, model, w))),
    ],
  };
};

const asked = (lines: readonly MidTermLine[]) => lines.filter(({ said }) => said.is !== 'done' && said.is !== 'ended');
const answered = (lines: readonly MidTermLine[]) => lines.filter(({ said }) => said.is === 'answered');

const stateText = ({ state, lines }: MidTermModelOfProgramme, w: Words): string => {
  switch (state.is) {
    case 'planned':
      return state.on === null ? w.text('midTerm.unplanned') : w.text('midTerm.planned', { date: w.date(state.on) });
    case 'open': {
      const [total, done] = [asked(lines).length, answered(lines).length];
      return w.text('midTerm.isOpen', { date: w.date(state.on), answered: done, total });
    }
    case 'closed':
      return w.text('midTerm.isClosed', { date: w.date(state.closedOn) });
  }
};

const boardButtons = ({ programme, state }: MidTermModelOfProgramme, w: Words): readonly Press[] => {
  const { programmeId } = programme;
  const sure = (what: 'begin' | 'close') =>
    confirm(w, `midTerm.${what}Title`, w.text(`midTerm.${what}Question`), w.text(`midTerm.${what}`));
  switch (state.is) {
    case 'planned':
      return [
        button(w.text('midTerm.setDay'), { verb: 'openSetMidTerm', programmeId }),
        button(w.text('midTerm.begin'), { verb: 'beginMidTerm', programmeId }, 'plain', sure('begin')),
      ];
    case 'open':
      return [
        button(w.text('midTerm.close'), { verb: 'closeMidTerm', programmeId }, 'primary', sure('close')),
        button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
      ];
    case 'closed':
      return [button(w.text('midTerm.minutes'), { verb: 'showMinutes', programmeId, page: 1 }, 'primary')];
  }
};

const boardLine = ({ agreement, said, onPaper }: MidTermLine, { state }: MidTermModelOfProgramme, w: Words): Part => {
  const { agreementId, what, party } = agreement;
  const passOn = button(w.text('midTerm.passOn'), { verb: 'openMidTermAnswer', agreementId }, 'primary');
  const see = button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId });
  const mayPassOn = onPaper && state.is === 'open' && (said.is === 'open' || said.is === 'answered');
  return item(what, [party, saidText(said, w)], { actions: choices(w, mayPassOn ? [passOn, see] : [see]) });
};

const saidText = (said: MidTermLine['said'], w: Words): string =>
  said.is === 'answered'
    ? w.text('midTerm.answered', { byWhen: w.date(w.dateOf(said.at)) })
    : w.text(`midTerm.${said.is}`);

/** Agreements to a page: about two screens of a phone. */
const A_PAGE = 8;

/** What was said, per agreement, by party: no person is named. */
export const minutesCard = (model: MinutesModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, lines } = model;
  const pages = Math.max(1, Math.ceil(lines.length / A_PAGE));
  const page = Math.min(Math.max(model.page, 1), pages);
  const shown = lines.slice((page - 1) * A_PAGE, page * A_PAGE);
  const dates = { from: w.date(model.openedOn), to: w.date(model.closedOn) };
  return {
    summary: w.text('midTerm.minutesSummary', { programme: programme.name }),
    elements: [
      heading(w.text('midTerm.minutesTitle')),
      text(`${programme.name}. ${w.text('midTerm.minutesOf', dates)}`),
      ...(page === 1 ? [...wholeLines(lines, w), ...wishesLine(model, w)].map((line) => text(line)) : []),
      ...shown.flatMap((line) => minute(line, model, w)),
      ...(pages === 1 ? [] : [text(w.text('midTerm.minutesPage', { page, pages }))]),
      actions(w, turnButtons(model, page, pages, w)),
    ],
  };
};

const turnButtons = ({ programme }: MinutesModel, page: number, pages: number, w: Words): readonly Press[] => {
  const { programmeId } = programme;
  const turn = (to: number): Action => ({ verb: 'showMinutes', programmeId, page: to });
  return [
    ...(page < pages ? [button(w.text('midTerm.next'), turn(page + 1), 'primary')] : []),
    ...(page > 1 ? [button(w.text('midTerm.previous'), turn(page - 1))] : []),
    button(w.text('midTerm.asPdf'), { verb: 'downloadMinutes', programmeId, as: 'pdf' }),
    button(w.text('midTerm.asDocx'), { verb: 'downloadMinutes', programmeId, as: 'docx' }),
    button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
  ];
};

/** Where something should change, the way to do it. */
const wishesLine = ({ lines, mayAmend }: MinutesModel, w: Words): readonly string[] =>
  lines.some((line) => wishesOf(line).length > 0) ? [w.text(mayAmend ? 'midTerm.amend' : 'midTerm.amended')] : [];

const wishesOf = ({ said }: MidTermLine): readonly MidTermWish[] => (said.is === 'answered' ? said.answer.wishes : []);

/** A button for each wish, for who may draft the amendment. */
const wishButtons = (line: MidTermLine, { programme: { programmeId }, mayAmend }: MinutesModel, w: Words): Press[] => {
  const { agreementId, what } = line.agreement;
  if (!mayAmend) return [];
  const ways: Readonly<Record<MidTermWish, Press>> = {
    change: button(w.text('amending.change'), { verb: 'chooseChange', programmeId, agreementId }, 'primary'),
    drop: endButton({ programmeId, agreementId }, what, w),
    add: button(w.text('amending.add'), { verb: 'openAddAgreement', programmeId }),
  };
  return wishesOf(line).map((wish) => ways[wish]);
};

const minute = (line: MidTermLine, model: MinutesModel, w: Words): readonly Part[] => {
  const { agreement, said } = line;
  const { what, party, agreementId } = agreement;
  const lead = w.text('midTerm.lead', { party: party ?? w.text('shared.nobody') });
  const see = button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId });
  const words = said.is === 'answered' ? said.answer.explanation : null;
  return [
    item(what, [lead, ...saidLines(line, w)], { actions: choices(w, [...wishButtons(line, model, w), see]) }),
    ...(words === null ? [] : [quote(words)]),
  ];
};
