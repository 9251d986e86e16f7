import { describe, expect, test } from 'vitest';
import { readingForm } from '../../src/views/index.ts';
import type { ReadingModel } from '../../src/views/models.ts';
import { nl, programme } from './samples/base.ts';
import { buttonsIn, wordsOfForm } from './samples/walk.ts';

const reading = (given: Partial<ReadingModel> = {}) =>
  readingForm(
    {
      programme,
      revision: 2,
      checkCode: '3f9a 01bc',
      pages: ['een', 'twee', 'drie'],
      page: 1,
      courtesy: false,
      differences: [{ label: '5.1', before: 'oud', after: 'nieuw' }],
      ...given,
    },
    nl,
  );
const pagesTo = (form: ReturnType<typeof reading>) =>
  buttonsIn(form.intro).map(({ act }) => (act.verb === 'readText' ? act.page : null));

describe('Reading the whole text', () => {
  test('pages forward and back', () => {
    expect(pagesTo(reading())).toEqual([2]);
    expect(pagesTo(reading({ page: 2 }))).toEqual([3, 1]);
    expect(pagesTo(reading({ page: 3 }))).toEqual([2]);
  });

  test('shows the page, the version and the check code', () => {
    const form = reading({ page: 2 });
    expect(form.title).toBe('De tekst, versie 2');
    expect(wordsOfForm(form)).toContain('Bladzijde 2 van 3 · controlecode 3f9a 01bc');
    expect(wordsOfForm(form)).toContain('twee');
  });

  test('starts with what differs from what the party signed before', () => {
    expect(reading().intro.some(({ kind }) => kind === 'change')).toBe(true);
    expect(reading({ page: 2 }).intro.some(({ kind }) => kind === 'change')).toBe(false);
  });

  test('says of a translation that it is one', () => {
    expect(wordsOfForm(reading({ courtesy: true }))).toContain('Dit is een vertaling');
  });

  test('says of a draft that it is not fixed yet', () => {
    expect(wordsOfForm(reading({ checkCode: null }))).toContain('nog niet vastgezet');
  });
});
