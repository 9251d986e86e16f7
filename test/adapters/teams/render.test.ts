import { describe, expect, test } from 'vitest';
import { activityOf, bytesOf, LIMITS } from '../../../adapters/teams/render.ts';
import { renderForm } from '../../../adapters/teams/render-form.ts';
import type { BoundCard } from '../../../src/application/interaction.ts';
import type { Element, Field } from '../../../src/views/vocabulary.ts';
import { buttonTitles, cardText, type Json, partsOf } from '../../fakes/teams-card.ts';
import { button, buttons, card, form, textField, words } from './bot.ts';
import { complaints, MAX_BYTES, render } from './complaints.ts';

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
    { kind: 'change', label: 'Klaar op', before: '1 mei', after: '4 juni', words: null },
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
