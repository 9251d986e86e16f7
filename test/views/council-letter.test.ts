import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/views/document.ts';
import { councilLetter } from '../../src/views/index.ts';
import type { CouncilLetterModel } from '../../src/views/models.ts';
import { letterModel } from './samples/council.ts';

const textOf = (block: Block): string => {
  if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join('');
  if (block.kind === 'list') return block.items.join('\n');
  if (block.kind === 'table') return block.rows.map((row) => row.join(' | ')).join('\n');
  return block.kind === 'heading' ? block.text : '';
};

const letter = (given: Partial<CouncilLetterModel> = {}) => {
  const { blocks } = councilLetter(letterModel(given));
  return { blocks, text: blocks.map(textOf).join('\n') };
};

describe('the letter to the council', () => {
  test('is one to sign: to the council, dated, with its subject and the pledge it answers', () => {
    const { text, blocks } = letter();
    expect(text).toMatch(
      /^Aan de gemeenteraad van Haarlem\n\nHaarlem, 20 november 2008\nUw toezegging: WVB 20081030\n/,
    );
    expect(text).toContain('Geachte leden van de raad,');
    expect(text).toMatch(/van Haarlem,\n\nsecretaris\n\nburgemeester$/);
    expect(blocks.filter((block) => block.kind === 'heading' && block.level === 1)).toHaveLength(1);
  });

  test('counts how the agreements stood, and shows each with what was promised', () => {
    const { text } = letter();
    expect(text).toContain('● Op schema: 1\n○ Geen bericht: 1\n▲ Deels gelukt: 1\nNog niet getekend: 1');
    expect(text).toContain('meldingen van zwerfvuil: van 120 naar 60 per jaar. Bereikt: 90.');
    expect(text).toContain('“Geen bericht” betekent');
    expect(text).toContain('Daarna zijn 2 wijzigingen van kracht geworden.');
  });

  test('has a cell for every column in every row', () => {
    for (const block of letter().blocks)
      if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
  });

  test('says where the programme was: a proposal, out for signing, in force, closed', () => {
    const before = { activeSince: null, money: null, amendments: 0 } as const;
    expect(letter({ ...before, phase: 'draft' }).text).toContain('De tekst was toen nog een voorstel.');
    expect(letter({ ...before, phase: 'frozen' }).text).toContain('Nog niet alle partijen hadden getekend.');
    expect(letter().text).toContain('De afspraken gelden sinds 1 oktober 2007.');
    expect(letter({ phase: 'closed', closedOn: letterModel().on }).text).toContain('afgesloten op 1 november 2008');
    expect(letter({ lines: [] }).text).toContain('Er waren op die dag nog geen afspraken.');
  });

  test('without a pledge refers to none, and speaks the language of the programme', () => {
    expect(letter({ pledges: [], lines: [] }).text).not.toMatch(/toezegging/i);
    expect(letter({ language: 'en' }).text).toContain('Dear members of the council,');
  });
});
