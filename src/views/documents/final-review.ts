import { as, type TimeZone } from '../../domain/ids.ts';
import { outcomesIn, type ReviewLine } from '../../domain/programme/closing/review.ts';
import type { Sum } from '../../domain/programme/money/lines.ts';
import { type Block, type Column, chapter, type DocumentModel, paragraph, section, title } from '../document.ts';
import type { NamedGroup, ReviewDocumentModel } from '../models.ts';
import { countsText, lineOutcome } from '../text/review.ts';
import { type Words, words } from '../words.ts';

/** Dates only: no moment of the day stands in it. */
const ANY_ZONE = as<TimeZone>('UTC');

/** The final review on paper: the whole, every agreement by party, and the sums by project and theme. */
export const finalReviewDocument = (model: ReviewDocumentModel): DocumentModel => {
  const w = words({ language: model.language, zone: ANY_ZONE });
  const name = w.text('review.title', { programme: model.programme });
  return {
    language: model.language,
    title: name,
    author: model.municipality,
    madeAt: model.madeAt,
    orientation: 'landscape',
    header: name,
    page: { before: w.text('documents.pageBefore'), between: w.text('documents.pageBetween') },
    blocks: [
      title(name),
      ...whole(model, w),
      chapter(w.text('review.perParty')),
      ...model.groups.party.flatMap((group) => partyBlocks(group, w)),
      chapter(w.text('review.perProject')),
      sums(model.groups.project, w.text('review.project'), model.whole, w),
      chapter(w.text('review.perTheme')),
      paragraph(w.text('review.themesOverlap')),
      sums(model.groups.theme, w.text('review.theme'), null, w),
      ...goingOn(model.lines, w),
    ],
  };
};

const whole = ({ term, closedOn, lines, whole: sum }: ReviewDocumentModel, w: Words): readonly Block[] => [
  paragraph(
    closedOn === null
      ? w.text('review.notClosed', { date: w.date(term.endsOn) })
      : w.text('review.closedOn', { date: w.date(closedOn) }),
  ),
  {
    kind: 'table',
    columns: [column(w.text('review.what'), 2), column(w.text('review.value'), 5)],
    rows: [
      [w.text('answers.term'), w.text('answers.fromTo', { from: w.date(term.startsOn), to: w.date(term.endsOn) })],
      [w.text('review.agreements'), String(lines.length)],
      [w.text('review.outcomes'), countsText(outcomesIn(lines), w)],
      [w.text('review.reserved'), w.money(sum.reserved)],
      [w.text('review.spent'), w.money(sum.spent)],
    ],
    total: null,
  },
];

const column = (heading: string, width: number, align: Column['align'] = 'left'): Column => ({ heading, width, align });

const money = (w: Words): readonly Column[] => [
  column(w.text('review.reserved'), 3, 'right'),
  column(w.text('review.spent'), 3, 'right'),
];

const partyBlocks = (group: NamedGroup, w: Words): readonly Block[] => [
  section(group.name),
  {
    kind: 'table',
    columns: [
      column(w.text('review.agreement'), 5.4),
      column(w.text('review.dueOn'), 2.6),
      column(w.text('review.indicator'), 3.4),
      column(w.text('review.baseline'), 1.6, 'right'),
      column(w.text('review.target'), 1.6, 'right'),
      column(w.text('review.reached'), 2.2, 'right'),
      column(w.text('review.outcome'), 3.6),
      ...money(w),
    ],
    rows: group.lines.map((line) => lineRow(line, w)),
    total: [w.text('review.together'), '', '', '', '', '', '', w.money(group.reserved), w.money(group.spent)],
  },
];

const lineRow = (line: ReviewLine, w: Words): readonly string[] => {
  const { indicator, baseline, target, unit } = line.result;
  return [
    line.what,
    w.date(line.dueOn),
    `${indicator} (${unit})`,
    w.number(baseline),
    w.number(target),
    line.reached === null ? w.text('review.noFigure') : w.number(line.reached),
    lineOutcome(line, w),
    w.money(line.reserved),
    w.money(line.spent),
  ];
};

/** `total`: of the whole, where the groups don't overlap. */
const sums = (groups: readonly NamedGroup[], of: string, total: Sum | null, w: Words): Block => ({
  kind: 'table',
  columns: [
    column(of, 5),
    column(w.text('review.agreements'), 1.8, 'right'),
    column(w.text('review.outcomes'), 8),
    ...money(w),
  ],
  rows: groups.map(({ name, lines, outcomes, reserved, spent }) => [
    name,
    String(lines.length),
    countsText(outcomes, w),
    w.money(reserved),
    w.money(spent),
  ]),
  total:
    total === null
      ? null
      : [
          w.text('review.together'),
          String(groups.reduce((sum, { lines }) => sum + lines.length, 0)),
          '',
          w.money(total.reserved),
          w.money(total.spent),
        ],
});

/** What is not over with the programme. */
const goingOn = (lines: readonly ReviewLine[], w: Words): readonly Block[] => {
  const list = (kind: 'carriedOver' | 'regularWork'): readonly Block[] => {
    const items = lines.filter(({ outcome }) => outcome === kind).map(({ what }) => what);
    return items.length === 0 ? [] : [section(w.text(`outcome.${kind}`)), { kind: 'list', items, ordered: false }];
  };
  const blocks = [...list('carriedOver'), ...list('regularWork')];
  return blocks.length === 0 ? [] : [chapter(w.text('review.goesOn')), ...blocks];
};
