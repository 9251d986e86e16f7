import { localDateOf } from '../../domain/calendar/local-time.ts';
import { type Block, type Column, chapter, type DocumentModel, paragraph, title } from '../document.ts';
import type { CouncilLetterModel, LetterLine } from '../models.ts';
import { accountedWord } from '../text/outcome.ts';
import { costText } from '../text/review.ts';
import { SHAPES } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** How a programme stood on a day, as a letter of the executive to the council: to be dated, signed and sent by people. */
export const councilLetter = (model: CouncilLetterModel): DocumentModel => {
  const { language, zone, municipality, programme, madeAt, on } = model;
  const w = words({ language, zone });
  const subject = w.text('councilLetter.subject', { programme, date: w.date(on) });
  return {
    language,
    title: subject,
    author: w.text('town.ofTown', { name: municipality }),
    madeAt,
    orientation: 'portrait',
    header: subject,
    page: { before: w.text('documents.pageBefore'), between: w.text('documents.pageBetween') },
    blocks: [
      paragraph(w.text('councilLetter.to', { municipality })),
      { kind: 'space', lines: 1 },
      paragraph(w.text('councilLetter.dated', { municipality, date: w.date(localDateOf(madeAt, zone)) })),
      ...references(model, w),
      title(subject),
      paragraph(w.text('councilLetter.dear')),
      ...model.pledges.map(({ number, pledgedOn, text }) =>
        paragraph(w.text('councilLetter.pledged', { number, date: w.date(pledgedOn), text: bare(text) })),
      ),
      paragraph(w.text('councilLetter.about', { programme, date: w.date(on) })),
      chapter(w.text('councilLetter.programme')),
      paragraph(aboutProgramme(model, w)),
      chapter(w.text('councilLetter.agreements')),
      ...standing(model, w),
      ...closing(municipality, w),
    ],
  };
};

/** The sentence that holds it has its own full stop. */
const bare = (text: string): string => text.trim().replace(/[.!]$/, '');

const references = ({ pledges }: CouncilLetterModel, w: Words): readonly Block[] =>
  pledges.length === 0
    ? []
    : [
        paragraph(
          w.text('councilLetter.reference', {
            numbers: w.list(pledges.map(({ number }) => number)),
            count: pledges.length,
          }),
        ),
      ];

const aboutProgramme = (model: CouncilLetterModel, w: Words): string => {
  const { programme, areas, parties, term, amendments } = model;
  return [
    w.text('councilLetter.where', { programme, areas: w.list(areas), count: areas.length }),
    w.text('councilLetter.term', { from: w.date(term.startsOn), to: w.date(term.endsOn) }),
    ...(parties.length === 0 ? [] : [w.text('councilLetter.parties', { parties: w.list(parties) })]),
    phaseText(model, w),
    ...(amendments === 0 ? [] : [w.text('councilLetter.amendments', { count: amendments })]),
  ].join(' ');
};

const phaseText = ({ phase, activeSince, closedOn }: CouncilLetterModel, w: Words): string => {
  if (closedOn !== null) return w.text('councilLetter.closed', { date: w.date(closedOn) });
  if (activeSince !== null) return w.text('councilLetter.active', { date: w.date(activeSince) });
  return w.text(phase === 'frozen' ? 'councilLetter.frozen' : 'councilLetter.draft');
};

const standing = (model: CouncilLetterModel, w: Words): readonly Block[] => {
  const { lines, money, on } = model;
  if (lines.length === 0) return [paragraph(w.text('councilLetter.nothing'))];
  return [
    paragraph(w.text('councilLetter.whole', { count: lines.length, date: w.date(on) })),
    { kind: 'list', ordered: false, items: countsIn(lines, w) },
    { kind: 'table', columns: columns(w), rows: lines.map((line) => rowOf(line, w)), total: null },
    ...(lines.some((line) => line.outcome === null && line.standing === 'noReport')
      ? [paragraph(w.text('councilLetter.noReport'))]
      : []),
    ...(money === null ? [] : [paragraph(`${w.text('councilLetter.money')} ${costText(money, w)}.`)]),
  ];
};

/** "● Op schema: 4", in the order in which they first appear. */
const countsIn = (lines: readonly LetterLine[], w: Words): readonly string[] => {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(stands(line, w), (counts.get(stands(line, w)) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word}: ${count}`);
};

const stands = ({ standing: now, outcome }: LetterLine, w: Words): string => {
  if (outcome !== null) return accountedWord(outcome, w);
  return now === null ? w.text('councilLetter.notYet') : `${SHAPES[now]} ${w.text(`standing.${now}`)}`;
};

const columns = (w: Words): readonly Column[] =>
  (
    [
      ['review.agreement', 5],
      ['councilLetter.lead', 3],
      ['review.dueOn', 2.6],
      ['councilLetter.promised', 3.4],
      ['councilLetter.stood', 3.2],
    ] as const
  ).map(([key, width]) => ({ heading: w.text(key), align: 'left', width }));

const rowOf = (line: LetterLine, w: Words): readonly string[] => [
  line.pledges.length === 0
    ? line.what
    : `${line.what} (${w.text('councilLetter.ofPledge', { numbers: w.list(line.pledges) })})`,
  line.party ?? w.text('shared.notFilledIn'),
  line.dueOn === null ? w.text('shared.notFilledIn') : w.date(line.dueOn),
  promised(line, w),
  stands(line, w),
];

const promised = ({ result, reached }: LetterLine, w: Words): string => {
  if (result === null) return w.text('shared.notFilledIn');
  const { indicator, baseline, target, unit } = result;
  const figures = w.text('councilLetter.fromTo', {
    indicator,
    baseline: w.number(baseline),
    target: w.number(target),
    unit,
  });
  return reached === null ? figures : `${figures} ${w.text('councilLetter.reached', { reached: w.number(reached) })}`;
};

/** For the executive to sign. No person is named: who signs writes that in. */
const closing = (municipality: string, w: Words): readonly Block[] => [
  paragraph(w.text('councilLetter.yours')),
  paragraph(w.text('councilLetter.executive', { municipality })),
  { kind: 'space', lines: 3 },
  paragraph(w.text('councilLetter.secretary')),
  { kind: 'space', lines: 3 },
  paragraph(w.text('councilLetter.mayor')),
];
