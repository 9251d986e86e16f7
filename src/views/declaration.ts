import type { Instant, LocalDate, ProgrammeId } from '../domain/ids.ts';
import type { Head } from '../domain/journal/chain.ts';
import { type Block, chapter, type DocumentModel, paragraph, title } from './document.ts';
import type { Reader } from './models.ts';
import { type Words, words } from './words.ts';

interface Decided {
  readonly who: string;
  readonly at: Instant;
}

/** What two persons had destroyed, for the municipality's own file. */
export interface DeclarationModel {
  readonly municipality: string;
  readonly programmeId: ProgrammeId;
  readonly name: string;
  readonly keptUntil: LocalDate | null;
  /** Why it went before its period was over. */
  readonly reason: string | null;
  readonly proposed: Decided;
  readonly confirmed: Decided;
  readonly completedAt: Instant;
  readonly counts: { readonly commits: number; readonly values: number; readonly texts: number };
  readonly heads: readonly Head[];
}

export const declarationDocument = (model: DeclarationModel, reader: Reader): DocumentModel => {
  const w = words(reader);
  return {
    language: reader.language,
    title: w.text('declaration.title'),
    author: model.municipality,
    madeAt: model.completedAt,
    orientation: 'landscape',
    header: null,
    page: { before: w.text('declaration.pageBefore'), between: w.text('declaration.pageBetween') },
    blocks: [...what(model, w), ...gone(model, w), ...heads(model, w)],
  };
};

const what = (model: DeclarationModel, w: Words): readonly Block[] => {
  const decided = ({ who, at }: Decided) => w.text('declaration.when', { who, when: w.moment(at) });
  const rows: readonly (readonly [string, string | null])[] = [
    [w.text('declaration.programme'), model.name],
    [w.text('declaration.id'), model.programmeId],
    [
      w.text('declaration.keptUntil'),
      model.keptUntil === null ? w.text('declaration.noPeriod') : w.date(model.keptUntil),
    ],
    [w.text('declaration.early'), model.reason],
    [w.text('declaration.proposed'), decided(model.proposed)],
    [w.text('declaration.confirmed'), decided(model.confirmed)],
    [w.text('declaration.completed'), w.moment(model.completedAt)],
  ];
  return [
    title(w.text('declaration.title')),
    paragraph(w.text('declaration.intro', { municipality: model.municipality })),
    {
      kind: 'list',
      ordered: false,
      items: rows.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`])),
    },
    { kind: 'space', lines: 3 },
    paragraph(w.text('declaration.signature')),
  ];
};

const gone = ({ counts }: DeclarationModel, w: Words): readonly Block[] => [
  chapter(w.text('declaration.gone')),
  {
    kind: 'list',
    ordered: false,
    items: [
      w.text('declaration.commits', { commits: counts.commits }),
      w.text('declaration.values', { values: counts.values }),
      w.text('declaration.texts', { texts: counts.texts }),
      w.text('declaration.work'),
    ],
  },
  chapter(w.text('declaration.stays')),
  {
    kind: 'list',
    ordered: false,
    items: [w.text('declaration.chat'), w.text('declaration.backups'), w.text('declaration.archives')],
  },
];

const heads = (model: DeclarationModel, w: Words): readonly Block[] => [
  chapter(w.text('declaration.heads')),
  paragraph(w.text('declaration.headsIntro')),
  {
    kind: 'table',
    columns: [
      { heading: w.text('declaration.part'), align: 'left', width: 3 },
      { heading: w.text('declaration.last'), align: 'right', width: 1 },
      { heading: w.text('declaration.code'), align: 'left', width: 5 },
    ],
    rows: model.heads.map(({ stream, seq, hash }) => [stream, String(seq), hash]),
    total: null,
  },
];
