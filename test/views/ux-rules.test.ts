import { describe, expect, test } from 'vitest';
import type { Verb } from '../../src/views/actions.ts';
import { FORM_FIELDS } from '../../src/views/field-ids.ts';
import { AMOUNTS, en, nl, REASON } from './samples/base.ts';
import { cardsOf, messageCards } from './samples/cards.ts';
import { formsOf } from './samples/forms.ts';
import { wholeHome } from './samples/home.ts';
import { VERBS } from './samples/verbs.ts';
import { actionsIn, buttonsIn, wordsIn, wordsOfCard, wordsOfForm } from './samples/walk.ts';

const READERS = [
  ['Dutch', nl],
  ['English', en],
] as const;

/** After an outcome these alone may stay. */
const STAY: readonly Verb[] = ['undoSign', 'undoDecline', 'undoConsent', 'openCorrectReport', 'openCorrectOutcome'];

describe.each(READERS)('Every card in %s', (_language, reader) => {
  const cards = cardsOf(reader);

  test.each(cards.map(({ name, card }) => [name, card] as const))(
    '%s shows at most three buttons an item',
    (_, card) => {
      for (const { buttons, more } of actionsIn(card.elements))
        expect(buttons.length + (more.length > 0 ? 1 : 0)).toBeLessThanOrEqual(3);
    },
  );

  test.each(cards.map(({ name, card }) => [name, card] as const))('%s stands on its own as a summary', (_, card) => {
    expect(card.summary.trim()).not.toBe('');
    expect(card.summary).not.toContain('{');
    expect(card.summary.length).toBeLessThanOrEqual(250);
  });

  test('shows no reason, amount or resident’s words in its summary', () => {
    for (const { name, card } of cards)
      for (const secret of [REASON, ...AMOUNTS]) expect(card.summary, name).not.toContain(secret);
  });

  test('puts the words that are kept off the lock screen on the card itself', () => {
    const all = cards.map(({ card }) => wordsOfCard(card)).join('\n');
    expect(all).toContain(REASON);
    expect(AMOUNTS.some((amount) => all.includes(amount))).toBe(true);
  });

  test('gives every status and count a word', () => {
    for (const { card } of cards)
      for (const element of card.elements) {
        if (element.kind === 'status') expect(element.word).not.toBe('');
        if (element.kind === 'counts') for (const { word } of element.counts) expect(word).not.toBe('');
      }
  });

  test('says the standing of an item in words too', () => {
    const standings =
      reader === nl
        ? /Op schema|Let op|Loopt niet goed|Geen bericht|Klaar/
        : /On track|At risk|Off track|No report|Done/;
    for (const { name, card } of cards)
      for (const element of card.elements)
        if (element.kind === 'item' && element.standing !== null)
          expect(element.lines.join('\n'), name).toMatch(standings);
  });

  test('asks for confirmation before it destroys', () => {
    for (const { name, card } of cards)
      for (const button of buttonsIn(card.elements))
        if (button.style === 'danger' && button.opens === 'nothing') expect(button.confirm, name).not.toBeNull();
  });

  test('has labels that fit every platform', () => {
    for (const { name, card } of cards)
      for (const { label } of buttonsIn(card.elements)) {
        expect(label, name).not.toBe('');
        expect(label.length, `${name}: ${label}`).toBeLessThanOrEqual(40);
      }
  });
});

describe.each(READERS)('Every message in %s', (_language, reader) => {
  test.each(messageCards(reader).map(({ name, card }) => [name, card] as const))(
    '%s can be asked why it came, or has its outcome and no buttons',
    (_, card) => {
      const verbs = buttonsIn(card.elements).map(({ act }) => act.verb);
      if (!verbs.includes('why')) expect(verbs.filter((verb) => !STAY.includes(verb))).toEqual([]);
    },
  );
});

describe.each(READERS)('Every form in %s', (_language, reader) => {
  const forms = Object.entries(formsOf(reader));

  test.each(forms)('%s asks at most five things', (_, form) => {
    expect(form.fields.length).toBeLessThanOrEqual(5);
  });

  test.each(forms)('%s has a title and buttons of at most 24 characters', (_, form) => {
    for (const words of [form.title, form.submit?.label ?? 'x', form.cancel]) {
      expect(words).not.toBe('');
      expect(words.length, words).toBeLessThanOrEqual(24);
    }
  });

  test('has the fields that the application reads', () => {
    for (const [name, form] of forms) {
      const known: readonly string[] | undefined = new Map<string, readonly string[]>(Object.entries(FORM_FIELDS)).get(
        name,
      );
      if (known !== undefined) expect(form.fields.map(({ id }) => id)).toEqual(known);
    }
  });

  test('has a unique id per field and a label', () => {
    for (const [, form] of forms) {
      expect(new Set(form.fields.map(({ id }) => id)).size).toBe(form.fields.length);
      for (const { label } of form.fields) expect(label).not.toBe('');
    }
  });
});

describe('Everything that can be done', () => {
  const forms = Object.values(formsOf(nl));
  const pressed = new Set(
    [
      ...cardsOf(nl).flatMap(({ card }) => buttonsIn(card.elements)),
      ...forms.flatMap((form) => buttonsIn(form.intro)),
      ...buttonsIn(wholeHome(nl)),
    ].map(({ act }) => act.verb),
  );
  const submitted = new Set(forms.flatMap(({ submit }) => (submit === null ? [] : [submit.act.verb])));

  test.each(Object.entries(VERBS) as [Verb, 'button' | 'submit'][])('%s has its %s', (verb, how) => {
    expect(how === 'button' ? pressed.has(verb) : submitted.has(verb)).toBe(true);
  });

  test('opens a form exactly where a form or dialog follows', () => {
    for (const { card } of cardsOf(nl))
      for (const { act, opens } of buttonsIn(card.elements))
        expect(opens === 'form').toBe(act.verb.startsWith('open') || act.verb.startsWith('read'));
  });
});

describe('Dutch', () => {
  const texts = [
    ...cardsOf(nl).map(({ name, card }) => [name, wordsOfCard(card)] as const),
    ...Object.entries(formsOf(nl)).map(([name, form]) => [name, wordsOfForm(form)] as const),
    ['home', wordsIn(wholeHome(nl)).join('\n')] as const,
  ];
  const ENGLISH =
    /\b(the|sign|signed|with|your|you|agreement|report|deadline|update|feedback|commitment|status|checken|delete|submit|cancel|reminder|message|owner|dashboard)\b/i;
  const FAMILIAR = /\b(je|jij|jou|jouw|jullie)\b/i;

  test.each(texts)('%s has no English words', (_, text) => {
    expect(text).not.toMatch(ENGLISH);
  });

  test.each(texts)('%s says u', (_, text) => {
    expect(text).not.toMatch(FAMILIAR);
  });

  test('uses short sentences', () => {
    for (const [name, text] of texts)
      for (const sentence of text.split(/[.?!:\n]/))
        expect(sentence.split(/\s+/).length, `${name}: ${sentence}`).toBeLessThanOrEqual(26);
  });
});

describe('Home', () => {
  test.each(READERS)('lets one act on what waits, in %s', (_, reader) => {
    const verbs = buttonsIn(wholeHome(reader)).map(({ act }) => act.verb);
    expect(verbs).toEqual(
      expect.arrayContaining(['sign', 'acceptOwnership', 'report', 'openAnswerChange', 'showStatus']),
    );
  });
});
