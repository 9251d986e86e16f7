import type { Instant } from '../../domain/ids.ts';
import { type Block, chapter, type DocumentModel, paragraph, title } from '../document.ts';
import type { MidTermLine, MinutesModel, Reader } from '../models.ts';
import { saidLines, wholeLines } from '../text/mid-term.ts';
import { type Words, words } from '../words.ts';

export interface Making {
  /** The municipality. */
  readonly author: string;
  readonly madeAt: Instant;
}

/** The minutes of the mid-term review on paper: per agreement, by party; no person is named. */
export const minutesDocument = (
  { programme, openedOn, closedOn, lines }: Omit<MinutesModel, 'page'>,
  { author, madeAt }: Making,
  reader: Reader,
): DocumentModel => {
  const w = words(reader);
  const name = w.text('midTerm.minutesTitle');
  return {
    language: reader.language,
    title: `${name}: ${programme.name}`,
    author,
    madeAt,
    orientation: 'portrait',
    header: programme.name,
    page: { before: `${w.text('midTerm.pageBefore')} `, between: ` ${w.text('midTerm.pageBetween')} ` },
    blocks: [
      title(name),
      paragraph(`${programme.name}. ${w.text('midTerm.minutesOf', { from: w.date(openedOn), to: w.date(closedOn) })}`),
      ...wholeLines(lines, w).map(paragraph),
      ...lines.flatMap((line) => agreementBlocks(line, w)),
    ],
  };
};

const agreementBlocks = (line: MidTermLine, w: Words): readonly Block[] => {
  const { agreement, said } = line;
  const lead = w.text('midTerm.lead', { party: agreement.party ?? w.text('shared.nobody') });
  const explanation = said.is === 'answered' ? said.answer.explanation : null;
  return [
    chapter(agreement.what),
    { kind: 'list', ordered: false, items: [lead, ...saidLines(line, w)] },
    ...(explanation === null ? [] : [paragraph(`“${explanation}”`)]),
  ];
};
