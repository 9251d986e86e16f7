import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/views/catalogues/en/index.ts';
import { nl } from '../../src/views/catalogues/nl/index.ts';
import { words } from '../../src/views/words.ts';
import { nl as dutchReader, en as englishReader } from './samples/base.ts';

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

const entries = (catalogue: Catalogue) =>
  Object.entries(catalogue).flatMap(([topic, words]) =>
    Object.entries(words).map(([key, message]) => [`${topic}.${key}`, message] as const),
  );

/** The names between braces, at any depth. */
const placeholders = (message: string, locale: string): readonly string[] => {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const part of node) visit(part);
    if (Array.isArray(node) || typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type !== 0 && node.type !== 7 && 'value' in node) found.add(String(node.value));
    if ('options' in node)
      visit(Object.values(node.options as object).map((option: { value: unknown }) => option.value));
  };
  visit(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst());
  return [...found].toSorted();
};

describe('The catalogues', () => {
  const english = new Map(entries(en));

  test.each(entries(nl))('%s asks for the same values in both languages', (key, message) => {
    expect(placeholders(english.get(key) ?? '', 'en')).toEqual(placeholders(message, 'nl'));
  });

  test('have no empty message', () => {
    for (const [key, message] of [...entries(nl), ...entries(en)]) expect(message.trim(), key).not.toBe('');
  });
});

describe('Words', () => {
  const dutch = words(dutchReader);
  const british = words(englishReader);
  const at = '2008-06-04T08:07:00.000Z' as Parameters<typeof dutch.moment>[0];

  test('write dates, times and money as the reader does', () => {
    expect(dutch.moment(at)).toBe('4 juni 2008 om 10:07');
    expect(british.moment(at)).toBe('4 June 2008 at 10:07');
    expect(dutch.money(125_000)).toBe('€ 1.250,00');
    expect(british.money(125_000)).toBe('€ 1,250.00');
    expect(dutch.number(1234.5)).toBe('1.234,5');
  });

  test('join a list', () => {
    expect(dutch.list([])).toBe('');
    expect(dutch.list(['a'])).toBe('a');
    expect(dutch.list(['a', 'b', 'c'])).toBe('a, b en c');
  });

  test('count in plurals', () => {
    expect(dutch.text('progress.daysLate', { count: 1 })).toBe('1 werkdag te laat');
    expect(dutch.text('progress.daysLate', { count: 3 })).toBe('3 werkdagen te laat');
  });

  test('show what a person wrote as it is', () => {
    expect(dutch.text('shared.forWhom', { forWhom: "<b>'{x}'</b>" })).toBe("Voor: <b>'{x}'</b>");
  });
});
