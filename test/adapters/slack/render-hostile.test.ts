import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderForm } from '../../../adapters/slack/render-form.ts';
import { renderHome, renderMessage } from '../../../adapters/slack/render-surfaces.ts';
import type { Element, Field } from '../../../src/views/vocabulary.ts';
import { asJson, isMessageTooLong, messageProblems, viewProblems } from '../../fakes/slack/limits.ts';
import { pressablesOf, wordsOf } from '../../fakes/slack/words.ts';
import { card, formOf, text, words } from './builders.ts';

const place = { from: null, externalId: null };

const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  fc.constantFrom(
    '<!channel>',
    '<@U0SANNE>',
    '<https://evil.example|click>',
    '&lt;!here&gt;',
    '*bold* _it_',
    '\n'.repeat(40),
    '\ud800',
    '   ',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.nat(9000).map((length) => 'é<&> w'.repeat(length / 6)),
);
const standing = fc.constantFrom('onTrack', 'atRisk', 'offTrack', 'noReport', 'done');
const confirm = fc.option(fc.record({ title: hostile, text: hostile, yes: hostile, no: hostile }), { nil: null });
const anyButton = fc.record({
  label: hostile,
  act: fc.uuid(),
  style: fc.constantFrom('plain', 'primary', 'danger'),
  confirm,
  opens: fc.constantFrom('form', 'nothing'),
});
const anyActions = fc.record({
  buttons: fc.array(anyButton, { maxLength: 4 }),
  more: fc.array(anyButton, { maxLength: 8 }),
  moreLabel: hostile,
});
const kind = <K extends string>(name: K) => fc.constant(name);
const hostileWords = fc.option(
  fc.array(fc.record({ text: hostile, is: fc.constantFrom('kept', 'gone', 'added') }), { maxLength: 5 }),
  { nil: null },
);
const anyElement = fc.oneof(
  fc.record({ kind: kind('heading'), text: hostile }),
  fc.record({
    kind: kind('text'),
    runs: fc.array(fc.record({ text: hostile, strong: fc.boolean() }), { maxLength: 4 }),
  }),
  fc.record({ kind: kind('note'), text: hostile }),
  fc.record({ kind: kind('quote'), text: hostile }),
  fc.record({ kind: kind('facts'), facts: fc.array(fc.record({ label: hostile, value: hostile }), { maxLength: 12 }) }),
  fc.record({ kind: kind('status'), standing, word: hostile, text: hostile }),
  fc.record({
    kind: kind('counts'),
    counts: fc.array(fc.record({ standing, word: hostile, count: fc.nat(9999) }), { maxLength: 5 }),
  }),
  fc.record({ kind: kind('change'), label: hostile, before: hostile, after: hostile, words: hostileWords }),
  fc.record({ kind: kind('actions'), actions: anyActions }),
  fc.record({
    kind: kind('item'),
    title: hostile,
    standing: fc.option(standing, { nil: null }),
    lines: fc.array(hostile, { maxLength: 3 }),
    actions: fc.option(anyActions, { nil: null }),
  }),
  fc.record({ kind: kind('link'), label: hostile, url: fc.oneof(fc.webUrl(), hostile) }),
  fc.record({ kind: kind('divider') }),
) as fc.Arbitrary<Element<string>>;
const anyElements = fc.array(anyElement, { maxLength: 40 });

/** Every text that Slack would read as markup. */
const markedTexts = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(markedTexts);
  const object = asJson(value);
  if (object['type'] === 'mrkdwn') return [String(object['text'])];
  return Object.values(object).flatMap((inner) => (typeof inner === 'object' ? markedTexts(inner) : []));
};
const OUR_LINK = /^<https?:\/\/[^<>|]+\|[^<>]*>$/;
const isLive = (marked: string): boolean => /[<>]/.test(marked.replace(/^> /gm, '')) && !OUR_LINK.test(marked);

const labelsIn = (elements: readonly Element<string>[]): number =>
  elements.reduce((sum, element) => {
    const of = element.kind === 'actions' || element.kind === 'item' ? element.actions : null;
    return sum + (of === null ? 0 : of.buttons.length + of.more.length);
  }, 0);
const CUT = /and \d+ more/;

describe('whatever people write', () => {
  test('a message is within the limits, mentions nobody, and leaves no button out in silence', () => {
    fc.assert(
      fc.property(
        anyElements,
        hostile,
        fc.constantFrom('full' as const, 'small' as const),
        (elements, summary, size) => {
          const message = renderMessage({ summary, elements }, size, words);
          expect(JSON.parse(JSON.stringify(message.blocks))).toEqual(message.blocks);
          expect(messageProblems(message.blocks)).toEqual([]);
          expect(isMessageTooLong(message.blocks)).toBe(false);
          expect(markedTexts(message.blocks).filter(isLive)).toEqual([]);
          expect(message.text).not.toMatch(/[<>]/);
          expect(message.text.isWellFormed()).toBe(true);
          if (!CUT.test(wordsOf(message.blocks))) expect(pressablesOf(message.blocks)).toHaveLength(labelsIn(elements));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a text that is not cut is whole', () => {
    fc.assert(
      fc.property(hostile, (written) => {
        const blocks = renderMessage(card(text(written)), 'full', words).blocks;
        const read = blocks.map((block) => asJson(asJson(block)['text'])['text']).join('');
        if (written.trim() !== '' && !CUT.test(wordsOf(blocks)))
          expect(read.replace(/\s/g, '')).toBe(written.toWellFormed().replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  test('a home tab and a form are within the limits', () => {
    const base = { label: hostile, hint: fc.option(hostile, { nil: null }), optional: fc.boolean() };
    const option = fc.record({ value: fc.uuid(), label: hostile });
    const options = fc.uniqueArray(option, { maxLength: 120, selector: ({ value }) => value });
    const anyField = fc.oneof(
      fc.record({
        ...base,
        kind: kind('text'),
        value: hostile,
        multiline: fc.boolean(),
        maxLength: fc.integer({ min: 1, max: 9000 }),
      }),
      fc.record({ ...base, kind: kind('number'), value: hostile, decimals: fc.boolean() }),
      fc.record({ ...base, kind: kind('date'), value: hostile }),
      fc.record({ ...base, kind: kind('choice'), value: hostile, options }),
      fc.record({ ...base, kind: kind('file'), accept: fc.array(hostile, { maxLength: 3 }), recent: fc.constant([]) }),
    );
    const fields = fc
      .array(anyField, { maxLength: 5 })
      .map((list) => list.map((field, index) => ({ ...field, id: `field-${index}` })) as Field[]);
    fc.assert(
      fc.property(anyElements, fields, hostile, (elements, list, title) => {
        expect(viewProblems(renderHome({ title: `x${title}`, elements }, words))).toEqual([]);
        const form = { ...formOf(...list), title, intro: [text('Intro'), ...elements] };
        const view = renderForm(form, place, words);
        expect(viewProblems(view)).toEqual([]);
        expect(markedTexts(view).filter(isLive)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
