import { outcomesIn, type ReviewGrouping, type ReviewLine } from '../../domain/programme/closing/review.ts';
import type { Action } from '../actions.ts';
import { actions, button, divider, facts, heading, item, note, type Part, type Press } from '../elements.ts';
import type { NamedGroup, Reader, ReviewModel } from '../models.ts';
import { costText, countsText, lineOutcome, promiseText } from '../text/review.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

const PER_PAGE = 8;
const GROUPINGS: readonly ReviewGrouping[] = ['party', 'project', 'theme'];

interface Placed {
  readonly group: NamedGroup;
  readonly line: ReviewLine;
}

/** The final review, a page at a time: promised, done, cost, by party, project or theme. */
export const reviewCard = (model: ReviewModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, term, closedOn, by } = model;
  const placed = model.groups.flatMap((group) => group.lines.map((line): Placed => ({ group, line })));
  const pages = Math.max(1, Math.ceil(placed.length / PER_PAGE));
  const page = Math.min(Math.max(model.page, 1), pages);
  const shown = placed.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return {
    summary: w.text('review.summary', { programme: programme.name }),
    elements: [
      heading(w.text('review.title', { programme: programme.name })),
      ...(page === 1 ? whole(model, w) : []),
      ...(closedOn === null ? [note(w.text('review.notClosed', { date: w.date(term.endsOn) }))] : []),
      ...(by === 'theme' ? [note(w.text('review.themesOverlap'))] : []),
      ...groupsIn(shown).flatMap((group) => groupParts(group, shown, w)),
      note(w.text('review.page', { page, pages })),
      actions(w, [...turning(model, page, pages, w), ...papers(model, w)], others(model, w)),
    ],
  };
};

const whole = ({ lines, whole: sum, term }: ReviewModel, w: Words): readonly Part[] => {
  return [
    facts([
      [w.text('answers.term'), w.text('answers.fromTo', { from: w.date(term.startsOn), to: w.date(term.endsOn) })],
      [w.text('review.agreements'), String(lines.length)],
      [w.text('review.outcomes'), countsText(outcomesIn(lines), w)],
      [w.text('review.money'), costText(sum, w)],
    ]),
  ];
};

const groupsIn = (placed: readonly Placed[]): readonly NamedGroup[] => [...new Set(placed.map(({ group }) => group))];

const groupParts = (group: NamedGroup, shown: readonly Placed[], w: Words): readonly Part[] => [
  divider,
  heading(group.name),
  note(`${countsText(group.outcomes, w)}. ${costText(group, w)}`),
  ...shown.filter((placed) => placed.group === group).map(({ line }) => lineItem(line, w)),
];

const lineItem = (line: ReviewLine, w: Words): Part =>
  item(line.what, [lineOutcome(line, w), promiseText(line, w), costText(line, w)]);

const turning = ({ programme, by }: ReviewModel, page: number, pages: number, w: Words): readonly Press[] => {
  const to = (label: 'review.next' | 'review.previous', other: number) =>
    button(w.text(label), { verb: 'showReview', programmeId: programme.programmeId, by, page: other });
  return [
    ...(page < pages ? [to('review.next', page + 1)] : []),
    ...(page > 1 ? [to('review.previous', page - 1)] : []),
  ];
};

const papers = ({ programme: { programmeId } }: ReviewModel, w: Words): readonly Press[] => [
  button(w.text('review.docx'), { verb: 'makeReview', programmeId, format: 'docx' }),
  button(w.text('review.pdf'), { verb: 'makeReview', programmeId, format: 'pdf' }),
];

const others = ({ programme: { programmeId }, by }: ReviewModel, w: Words): readonly Press[] => [
  ...GROUPINGS.filter((grouping) => grouping !== by).map((grouping) =>
    button(w.text(`review.by_${grouping}`), { verb: 'showReview', programmeId, by: grouping, page: 1 }),
  ),
  button(w.text('shared.overview'), { verb: 'showStatus', programmeId }),
];
