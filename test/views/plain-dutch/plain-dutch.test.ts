import { describe, expect, test } from 'vitest';
import { nl } from '../../../src/views/catalogues/nl/index.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { type Fault, findingsIn } from './level.ts';

const messages = Object.entries<Readonly<Record<string, string>>>(nl).flatMap(([topic, words]) =>
  Object.entries(words).map(([key, message]) => [`${topic}.${key}`, message] as const),
);

const faultsIn = (message: string): readonly Fault[] => [...new Set(findingsIn(message).map(({ fault }) => fault))];

describe('The Dutch that people read is of level B1', () => {
  test('short sentences, common words, and somebody who does it', () => {
    const hard = messages.flatMap(([key, message]) =>
      findingsIn(message)
        .filter(({ fault }) => !EXCEPTIONS.some((exception) => exception.key === key && exception.fault === fault))
        .map(({ fault, sentence }) => `${key}: ${fault}: ${sentence}`),
    );
    expect([...new Set(hard)], 'Say it in simpler words, or list it in exceptions.ts with the reason').toEqual([]);
  });

  test('an exception that is no longer needed is taken off the list', () => {
    const needed = new Map<string, readonly Fault[]>(messages.map(([key, message]) => [key, faultsIn(message)]));
    for (const { key, fault } of EXCEPTIONS) expect(needed.get(key) ?? [], key).toContain(fault);
  });
});

describe('What is hard to read is found', () => {
  test.each<[Fault | null, string]>([
    ['tooLong', 'Als u dit leest en u bent het er niet mee eens, laat het ons dan vandaag nog weten.'],
    [null, 'Bent u het er niet mee eens? Laat het ons dan vandaag nog weten.'],
    [
      null,
      'Zo gaat het verder: u krijgt een bericht. Daarna tekent u. Daarna begint het programma voor alle partijen samen.',
    ],
    ['jargon', 'Dit is reeds gedaan.'],
    ['phrase', 'Wij schrijven u naar aanleiding van de avond.'],
    ['abbreviation', 'Neem iets mee, bijv. een foto.'],
    ['passive', 'De tekst wordt morgen vastgezet.'],
    ['passive', 'Wanneer worden de bankjes geplaatst?'],
    [null, 'Wij zetten de tekst morgen vast.'],
    [null, 'Het wordt later.'],
    [null, 'De gemeente wordt trekker.'],
  ])('%s: %s', (fault, message) => {
    expect(faultsIn(message)).toEqual(fault === null ? [] : [fault]);
  });

  test('in every choice of a message', () => {
    expect(faultsIn('{count, plural, one {Dit is er één.} other {Deze # worden morgen getekend.}}')).toEqual([
      'passive',
    ]);
  });
});
