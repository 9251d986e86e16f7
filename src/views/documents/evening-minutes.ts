import { DISPOSITIONS } from '../../domain/words.ts';
import { contributionLines } from '../coordinator/evening.ts';
import { type Block, chapter, type DocumentModel, paragraph, section, title } from '../document.ts';
import type { EveningMinutesModel, Reader, ShownContribution } from '../models.ts';
import { type Words, words } from '../words.ts';
import type { Making } from './minutes.ts';

/** The minutes of the residents' evening on paper: how many came, and by theme what they said and what was done. No names. */
export const eveningMinutesDocument = (
  model: EveningMinutesModel,
  { author, madeAt }: Making,
  reader: Reader,
): DocumentModel => {
  const w = words(reader);
  const name = w.text('eveningMinutes.title', { programme: model.programme.name });
  return {
    language: reader.language,
    title: name,
    author,
    madeAt,
    orientation: 'portrait',
    header: name,
    page: { before: w.text('documents.pageBefore'), between: w.text('documents.pageBetween') },
    blocks: [
      title(name),
      paragraph(heldText(model, w)),
      counts(model, w),
      ...model.themes.flatMap((theme) => themeBlocks(theme, w)),
      ...groupBlocks(model, w),
    ],
  };
};

const heldText = ({ held }: EveningMinutesModel, w: Words): string =>
  held === null
    ? w.text('eveningMinutes.notHeld')
    : w.text('eveningMinutes.held', { date: w.date(held.on), count: held.attendance });

const counts = ({ counts: counted }: EveningMinutesModel, w: Words): Block => ({
  kind: 'table',
  columns: [
    { heading: w.text('eveningMinutes.what'), width: 3, align: 'left' },
    { heading: w.text('eveningMinutes.count'), width: 1, align: 'right' },
  ],
  rows: [
    ...DISPOSITIONS.map((kind) => [w.text(`disposition.${kind}`), w.number(counted[kind])]),
    [w.text('evening.open'), w.number(counted.open)],
  ],
  total: [w.text('eveningMinutes.reactions'), w.number(counted.reactions)],
});

const themeBlocks = ({ theme, contributions }: EveningMinutesModel['themes'][number], w: Words): readonly Block[] => [
  chapter(
    w.text('eveningMinutes.theme', {
      theme: theme ?? w.text('eveningMinutes.noTheme'),
      count: contributions.length,
    }),
  ),
  ...contributions.flatMap((contribution) => contributionBlocks(contribution, w)),
];

const contributionBlocks = (contribution: ShownContribution, w: Words): readonly Block[] => {
  const lines = contributionLines({ ...contribution, theme: null, answerWanted: false }, w);
  return [section(contribution.text), { kind: 'list', ordered: false, items: lines.filter((line) => line !== null) }];
};

const groupBlocks = ({ groups }: EveningMinutesModel, w: Words): readonly Block[] =>
  groups.length === 0
    ? []
    : [
        chapter(w.text('groups.name')),
        {
          kind: 'list',
          ordered: false,
          items: groups.map(({ name, members }) => `${name}: ${w.text('groups.members', { count: members })}`),
        },
      ];
