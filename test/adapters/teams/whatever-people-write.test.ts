import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityOf, bytesOf, renderCard } from '../../../adapters/teams/render.ts';
import { renderForm } from '../../../adapters/teams/render-form.ts';
import type { BoundCard, BoundForm } from '../../../src/application/interaction.ts';
import type { Actions, Button, Element, Field } from '../../../src/views/vocabulary.ts';
import { cardText, type Json, partsOf } from '../../fakes/teams-card.ts';
import { card, form, says, textField, words } from './bot.ts';
import { complaints, MAX_BYTES, render } from './complaints.ts';

/** What somebody could write to break a card, or to look like the bot. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '**bold** _it_ [click](https://example.org) ![i](https://example.org/x.png)',
    '{{DATE(2017-02-14T06:08:39Z, SHORT)}} and {{TIME(2017-02-14T06:08:39Z)}}',
    '<at>everyone</at> &lt;b&gt; <b>x</b>',
    '1. one\n2. two\n- three\n# four\n> five\n===',
    '\u202eevil\u0000\u0007\ud800',
    '\\*\\_`code`~~gone~~',
    'x'.repeat(40_000),
    '*'.repeat(30_000),
    '😀'.repeat(9_000),
    '\n'.repeat(9_000),
  ),
);
const hostileButton = fc.record<Button<string>>({
  label: hostile,
  act: fc.uuid(),
  style: fc.constantFrom('plain', 'primary', 'danger'),
  confirm: fc.option(fc.record({ title: hostile, text: hostile, yes: hostile, no: hostile })),
  opens: fc.constantFrom('form', 'nothing'),
});
const hostileActions = fc.record<Actions<string>>({
  buttons: fc.array(hostileButton, { maxLength: 3 }),
  more: fc.array(hostileButton, { maxLength: 5 }),
  moreLabel: hostile,
});
const standing = fc.constantFrom('onTrack', 'atRisk', 'offTrack', 'noReport', 'done') as fc.Arbitrary<'onTrack'>;
const hostileWords = fc.option(
  fc.array(fc.record({ text: hostile, is: fc.constantFrom('kept' as const, 'gone' as const, 'added' as const) }), {
    maxLength: 5,
  }),
);
const hostileElement: fc.Arbitrary<Element<string>> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: hostile }),
  fc.record({
    kind: fc.constant('text' as const),
    runs: fc.array(fc.record({ text: hostile, strong: fc.boolean() }), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constantFrom('note' as const, 'quote' as const), text: hostile }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: hostile, value: hostile }), { maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('status' as const), standing, word: hostile, text: hostile }),
  fc.record({
    kind: fc.constant('counts' as const),
    counts: fc.array(fc.record({ standing, word: hostile, count: fc.nat(1000) }), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    label: hostile,
    before: hostile,
    after: hostile,
    words: hostileWords,
  }),
  fc.record({ kind: fc.constant('actions' as const), actions: hostileActions }),
  fc.record({
    kind: fc.constant('item' as const),
    title: hostile,
    standing: fc.option(standing),
    lines: fc.array(hostile, { maxLength: 3 }),
    actions: fc.option(hostileActions),
  }),
  fc.record({ kind: fc.constant('link' as const), label: hostile, url: fc.oneof(hostile, fc.webUrl()) }),
  fc.constant({ kind: 'divider' as const }),
);
const hostileCard: fc.Arbitrary<BoundCard> = fc.record({
  summary: hostile,
  elements: fc.array(hostileElement, { maxLength: 25 }),
});

/** The texts of a card that are read as Markdown. */
const markdownOf = (shown: Json): string[] =>
  [...partsOf(shown)].flatMap((part) => [
    ...(part.type === 'TextBlock' ? [String(part.text)] : []),
    ...(part.type === 'FactSet'
      ? (part.facts as Json[]).flatMap(({ title, value }) => [String(title), String(value)])
      : []),
  ]);
const ids = (shown: Json) => [...partsOf(shown)].flatMap(({ id }) => (typeof id === 'string' ? [id] : []));

describe('whatever people write', () => {
  test.each(['full', 'small'] as const)('a %s card stays within the limits and can be read', (size) => {
    fc.assert(
      fc.property(hostileCard, (shown) => {
        const rendered = renderCard(shown, size, words);
        expect(bytesOf(activityOf(rendered, shown.summary))).toBeLessThan(MAX_BYTES);
        expect(complaints(rendered)).toEqual([]);
        expect(new Set(ids(rendered)).size).toBe(ids(rendered).length);
        expect(JSON.stringify(rendered).isWellFormed()).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  test('nothing of it is Markdown, a date function or a control character', () => {
    fc.assert(
      fc.property(hostileCard, (shown) => {
        const rendered = renderCard(shown, 'full', words);
        for (const text of markdownOf(rendered)) {
          expect(text.replace(/\\./gs, '')).not.toMatch(/[*_[\]`~<>]/);
          expect(text).not.toMatch(/^([-+#]|\d+[.)])(\s|$)/);
        }
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
        expect(cardText(rendered)).not.toMatch(/[\u0000-\u0009\u202a-\u202e]/);
        expect(JSON.stringify(rendered)).not.toMatch(/\{\{(DATE|TIME)/);
      }),
      { numRuns: 500 },
    );
  });

  test('no button loses its id, and only web addresses become links', () => {
    const acts = (list: readonly Element<string>[]) =>
      list.flatMap((element) =>
        element.kind === 'actions' ? [...element.actions.buttons, ...element.actions.more].map(({ act }) => act) : [],
      );
    fc.assert(
      fc.property(fc.record({ text: hostile, actions: hostileActions }), ({ text, actions }) => {
        const shown = card(text, says(text), { kind: 'actions', actions });
        const json = JSON.stringify(render(shown));
        for (const act of acts(shown.elements)) expect(json).toContain(act);
      }),
      { numRuns: 100 },
    );
    const link = (url: string) => JSON.stringify(render(card('x', { kind: 'link', label: 'here', url })));
    expect(link('javascript:alert(1)')).not.toContain('Action.OpenUrl');
    expect(link('https://example.org')).toContain('Action.OpenUrl');
  });

  test('a form stays within the limits, and its submit button is there', () => {
    const field = fc.oneof(
      fc
        .record({ label: hostile, hint: fc.option(hostile), value: hostile })
        .map((parts): Field => textField('t', { ...parts, maxLength: 50_000 })),
      fc
        .array(fc.record({ value: fc.uuid(), label: hostile }), { maxLength: 150 })
        .map(
          (options): Field => ({ kind: 'choice', id: 'c', label: 'C', hint: null, optional: true, value: '', options }),
        ),
    );
    fc.assert(
      fc.property(fc.array(field, { maxLength: 5 }), fc.array(hostileElement, { maxLength: 6 }), (fields, intro) => {
        const named = fields.map((each, index): Field => ({ ...each, id: `f${index}` }));
        const shown: BoundForm = form(named, { intro });
        for (const place of ['dialog', 'formInChat'] as const) {
          const rendered = renderForm(shown, place, words);
          expect(bytesOf(rendered)).toBeLessThan(MAX_BYTES);
          expect(JSON.stringify(rendered)).toContain('"submits":true');
        }
      }),
      { numRuns: 250 },
    );
  });
});
