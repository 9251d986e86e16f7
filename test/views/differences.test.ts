import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedWords } from '../../src/views/differences/changed-words.ts';
import { longestCommon } from '../../src/views/differences/longest-common.ts';
import { change } from '../../src/views/elements.ts';
import { plainText } from '../../src/views/plain-text.ts';

const empty = { before: '(nieuw)', after: '(weg)' };
const shown = (before: string, after: string) =>
  plainText({ summary: '', elements: [change('Klaar op', before, after, empty)] });

describe('The words of a change', () => {
  test('stand in one running text, each marked as gone or new', () => {
    expect(changedWords('Twee avonden in de week te voet', 'Eén avond in de week te voet door de wijk')).toEqual([
      { text: 'Twee avonden ', is: 'gone' },
      { text: 'Eén avond ', is: 'added' },
      { text: 'in de week te voet ', is: 'kept' },
      { text: 'door de wijk', is: 'added' },
    ]);
  });

  test('are not shown where little is the same', () => {
    expect(changedWords('Het plein opnieuw inrichten', 'Tien tuinen maken')).toBeNull();
  });

  test('can be read aloud without colour', () => {
    expect(shown('Klaar op 4 juni 2008', 'Klaar op 1 juli 2008')).toBe('Klaar op: Klaar op [-4 juni-] {+1 juli+} 2008');
    expect(shown('', '4 juni 2008')).toBe('Klaar op: (nieuw) → 4 juni 2008');
  });

  test('give both texts back, word for word', () => {
    const sentence = fc.array(fc.constantFrom('een', 'twee', 'drie', 'vier'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const runs = changedWords(one.join(' '), other.join(' '));
        if (runs === null) return;
        const without = (is: 'gone' | 'added') =>
          runs
            .filter((run) => run.is !== is)
            .map(({ text }) => text)
            .join('')
            .trim()
            .split(/\s+/);
        expect(without('added')).toEqual(one);
        expect(without('gone')).toEqual(other);
      }),
    );
  });
});

describe('What two lists have in common', () => {
  test('is in order in both, however long they are', () => {
    const many = (from: number) => Array.from({ length: 3_000 }, (_, index) => `regel ${index + from}`);
    const [one, other] = [
      ['begin', ...many(0)],
      [...many(1_500), 'einde'],
    ];
    const common = longestCommon(one, other);
    expect(common).toHaveLength(1_500);
    for (const [i, j] of common) expect(one[i]).toBe(other[j]);
  });

  test('is found at both ends and in between', () => {
    expect(longestCommon(['a', 'b', 'c', 'd'], ['a', 'c', 'x', 'd'])).toEqual([
      [0, 0],
      [2, 1],
      [3, 3],
    ]);
  });
});
