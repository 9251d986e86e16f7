import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/views/document.ts';
import { finalReviewDocument } from '../../src/views/index.ts';
import { reviewDocument, reviewed } from './samples/end.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;

const tablesIn = (blocks: readonly Block[]): readonly Table[] => blocks.filter((block) => block.kind === 'table');

describe('the final review on paper', () => {
  const { blocks, language, title } = finalReviewDocument(reviewDocument());
  const tables = tablesIn(blocks);

  test('speaks the language of the programme', () => {
    expect({ language, title }).toEqual({ language: 'nl', title: 'Eindevaluatie: Wijkcontract Vijfhoek' });
    const english = finalReviewDocument(reviewDocument('en'));
    expect(english.title).toBe('Final review: Wijkcontract Vijfhoek');
    expect(english.page).toEqual({ before: 'Page ', between: ' of ' });
  });

  test('has a cell for every column in every row, and in every sum', () => {
    for (const { columns, rows, total } of tables)
      for (const row of [...rows, ...(total === null ? [] : [total])]) expect(row).toHaveLength(columns.length);
  });

  test('names every agreement with its beginning, its target and its result', () => {
    const perParty = tables.find(({ columns }) => columns.some(({ heading }) => heading === 'Doel'));
    expect(perParty?.rows.map(([what]) => what)).toEqual(reviewed.map(({ what }) => what));
    expect(perParty?.rows[0]?.slice(3, 7)).toEqual(['120', '60', '90', '▲ Deels gelukt']);
    expect(perParty?.total?.slice(-2)).toEqual(['€ 13.000,00', '€ 11.700,00']);
  });

  test('lists what goes on after it', () => {
    const lists = blocks.filter((block) => block.kind === 'list').map(({ items }) => items);
    expect(lists).toEqual([['Speelplein 11 opknappen'], ['Speelplein 12 opknappen']]);
  });
});
