import { AdaptiveCard as Parsed, SerializationContext, Version } from 'adaptivecards';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityOf, bytesOf, LIMITS, renderCard } from '../../../adapters/teams/render.ts';
import { renderForm } from '../../../adapters/teams/render-form.ts';
import type { BoundCard, BoundForm } from '../../../src/application/interaction.ts';
import type { Actions, Button, Element, Field } from '../../../src/views/vocabulary.ts';
import { buttonTitles, cardText, type Json, partsOf } from '../../fakes/teams-card.ts';
import { button, buttons, card, form, says, textField, words } from './bot.ts';

const MAX_BYTES = 25_000;
const everyElement: BoundCard = {
  summary: 'Everything',
  elements: [
    { kind: 'heading', text: 'Heading' },
    {
      kind: 'text',
      runs: [
        { text: 'Strong ', strong: true },
        { text: 'and plain\nsecond line', strong: false },
      ],
    },
    { kind: 'note', text: 'A note' },
    { kind: 'quote', text: 'What somebody wrote' },
    { kind: 'facts', facts: [{ label: 'Due', value: '1 October' }] },
    { kind: 'status', standing: 'atRisk', word: 'Let op', text: 'since Monday' },
    {
      kind: 'counts',
      counts: [
        { standing: 'onTrack', word: 'Op schema', count: 12 },
        { standing: 'offTrack', word: 'Loopt niet goed', count: 0 },
      ],
    },
    { kind: 'change', label: 'Klaar op', before: '1 mei', after: '4 juni' },
    { kind: 'divider' },
    {
      kind: 'item',
      title: 'Playground',
      standing: 'done',
      lines: ['Housing association', '4 June'],
      actions: { buttons: [button('Report', { opens: 'form' })], more: [button('Why')], moreLabel: 'More' },
    },
    { kind: 'link', label: 'The page', url: 'https://example.org/a' },
    buttons(button('Sign', { style: 'primary' })),
  ],
};

/** What Microsoft's own renderer has against a card. */
const complaints = (rendered: object): string[] => {
  const context = new SerializationContext(new Version(1, 5));
  const parsed = new Parsed();
  parsed.parse(rendered, context);
  const found = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...found, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
};

const render = (shown: BoundCard, size: 'full' | 'small' = 'full') => renderCard(shown, size, words);

describe('a card', () => {
  test('shows every element in words', () => {
    expect(cardText(render(everyElement))).toMatchInlineSnapshot(`
      "Heading
      Strong and plain
      second line
      A note
      What somebody wrote
      Due: 1 October
      ▲ Let op · since Monday
      ● 12
      ● Op schema 12   ■ Loopt niet goed 0
      Klaar op: 1 mei → 4 juni
      ✓ Playground
      Housing association
      4 June
      [Report]
      [More]
      [Why]
      [The page]
      [Sign]"
    `);
  });

  test("is one that Microsoft's renderer reads without a complaint", () => {
    expect(complaints(render(everyElement))).toEqual([]);
    expect(complaints({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Nonsense' }] })).not.toEqual([]);
  });

  test('travels alone, with its summary for notifications and no text', () => {
    const activity = activityOf(render(everyElement), everyElement.summary);
    expect(activity).toMatchObject({ summary: 'Everything', attachments: [{ content: { version: '1.5' } }] });
    expect(activity).not.toHaveProperty('text');
  });

  test('puts at most six buttons in a row, and "more" under one of its own', () => {
    const many = Array.from({ length: 14 }, (_, index) => button(`b${index}`));
    const shown = render(card('x', { kind: 'actions', actions: { buttons: [], more: many, moreLabel: 'Meer' } }));
    const sets = [...partsOf(shown)].filter(({ type }) => type === 'ActionSet');
    for (const { actions } of sets) expect((actions as Json[]).length).toBeLessThanOrEqual(6);
    expect(buttonTitles(shown)).toEqual(['Meer', ...many.map(({ label }) => label)]);
  });

  test('says how many items did not fit, and keeps its buttons', () => {
    const items = Array.from(
      { length: 300 },
      (_, index): Element<string> => ({
        kind: 'item',
        title: `Agreement ${index}`,
        standing: 'onTrack',
        lines: ['x'.repeat(200)],
        actions: null,
      }),
    );
    const shown = render(card('List', ...items, buttons(button('All of them'))));
    const shownItems = [...partsOf(shown)].filter(({ type }) => type === 'Container').length;
    expect(cardText(shown)).toContain(`and ${300 - shownItems} more`);
    expect(buttonTitles(shown)).toEqual(['All of them']);
    expect(bytesOf(shown)).toBeLessThan(MAX_BYTES);
  });

  test('of the small size shows fewer items', () => {
    const items = Array.from(
      { length: 20 },
      (): Element<string> => ({
        kind: 'item',
        title: 'Agreement',
        standing: null,
        lines: [],
        actions: null,
      }),
    );
    const text = cardText(render(card('List', ...items), 'small'));
    expect(text).toContain(`and ${20 - LIMITS.small.items} more`);
  });
});

describe('a form', () => {
  const fields: Field[] = [
    textField('what', { value: 'a "quoted" text' }),
    { kind: 'number', id: 'money', label: 'Money', hint: 'In euros', optional: true, value: '12,50', decimals: true },
    { kind: 'date', id: 'due', label: 'Due', hint: null, optional: false, value: '2007-10-01' },
    {
      kind: 'choice',
      id: 'cause',
      label: 'Cause',
      hint: null,
      optional: false,
      value: 'b',
      options: [
        { value: 'a', label: 'Money' },
        { value: 'b', label: 'Time' },
      ],
    },
    {
      kind: 'choices',
      id: 'themes',
      label: 'Themes',
      hint: null,
      optional: true,
      values: ['x,y'],
      options: [
        { value: 'x,y', label: 'Clean, whole' },
        { value: 'z', label: 'Safe' },
      ],
    },
    { kind: 'file', id: 'scan', label: 'Scan', hint: null, optional: true, accept: ['pdf'], recent: [] },
  ];

  test.each(['dialog', 'formInChat'] as const)(
    '%s: shows what was filled in, and reads without a complaint',
    (place) => {
      const shown = renderForm(form(fields), place, words);
      expect(complaints(shown)).toEqual([]);
      const text = cardText(shown);
      for (const part of ['a "quoted" text', 'Money: 12,50', 'Due: 2007-10-01', 'Cause: b', 'Themes: x%2Cy']) {
        expect(text).toContain(part);
      }
      expect(text).toContain('send the file first');
    },
  );

  test('shows an error at its field, and one that belongs to no field on top', () => {
    const errors = [
      { field: 'due', text: 'Too late' },
      { field: '', text: 'The text changed' },
    ];
    const lines = cardText(renderForm(form(fields), 'dialog', words, errors)).split('\n');
    expect(lines[0]).toBe('The text changed');
    expect(lines[lines.indexOf('Due: 2007-10-01') + 1]).toBe('Too late');
  });

  test('in a dialog has no button that a dialog does not know', () => {
    const shown = renderForm(form(fields, { intro: [buttons(button('Next', { opens: 'form' }))] }), 'dialog', words);
    const kinds = [...partsOf(shown)].map(({ type }) => String(type)).filter((type) => type.startsWith('Action.'));
    expect(new Set(kinds)).toEqual(new Set(['Action.Submit']));
    expect(JSON.stringify(shown)).not.toContain('task/fetch');
  });
});

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
  fc.record({ kind: fc.constant('change' as const), label: hostile, before: hostile, after: hostile }),
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
