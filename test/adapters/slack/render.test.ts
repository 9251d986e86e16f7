import { describe, expect, test } from 'vitest';
import { renderForm } from '../../../adapters/slack/render-form.ts';
import { renderMessage } from '../../../adapters/slack/render-surfaces.ts';
import type { Element, Field } from '../../../src/views/vocabulary.ts';
import { asJson, asList, viewProblems } from '../../fakes/slack/limits.ts';
import { wordsOf } from '../../fakes/slack/words.ts';
import { actions, button, card, formOf, text, words } from './builders.ts';

const place = { from: null, externalId: null };
const render = (...elements: readonly Element<string>[]) => renderMessage(card(...elements), 'full', words).blocks;

describe('each element of the vocabulary', () => {
  const shown = (element: Element<string>) => wordsOf(render(element));

  test('a heading', () => expect(render({ kind: 'heading', text: 'Sign' })[0]).toMatchObject({ type: 'header' }));
  test('text with emphasis', () => {
    const runs = [
      { text: 'Due: ', strong: true },
      { text: '4 June', strong: false },
    ];
    expect(render({ kind: 'text', runs })).toEqual([
      { type: 'section', text: { type: 'mrkdwn', text: '*Due:* 4 June', verbatim: true } },
    ]);
  });
  test('text without emphasis is literal', () => {
    expect(render(text('a *star* <!here>'))).toEqual([
      { type: 'section', text: { type: 'plain_text', text: 'a *star* <!here>', emoji: false } },
    ]);
  });
  test('a note', () => expect(render({ kind: 'note', text: 'Version 2' })[0]).toMatchObject({ type: 'context' }));
  test('a quote is set apart on every line', () => {
    expect(JSON.stringify(render({ kind: 'quote', text: 'one\n<@U1>' }))).toContain('> one\\n> &lt;@U1&gt;');
  });
  test('facts', () => {
    const facts = Array.from({ length: 12 }, (_, index) => ({ label: `L${index}`, value: index === 3 ? '' : 'v' }));
    expect(render({ kind: 'facts', facts }).map((block) => asList(asJson(block)['fields']).length)).toEqual([10, 2]);
    expect(shown({ kind: 'facts', facts })).toContain('L3: –');
  });
  test('a status is a shape and a word', () => {
    const status = { kind: 'status', standing: 'atRisk', word: 'At risk', text: 'waits for a permit' } as const;
    expect(shown(status)).toBe('▲ At risk waits for a permit');
  });
  test('counts are bars with their numbers and words', () => {
    const counts = [
      { standing: 'onTrack', word: 'On track', count: 24 },
      { standing: 'atRisk', word: 'At risk', count: 1 },
      { standing: 'done', word: 'Done', count: 0 },
    ] as const;
    expect(shown({ kind: 'counts', counts }).split('\n')).toEqual([
      '● ████████████ 24 On track',
      '▲ █░░░░░░░░░░░ 1 At risk',
      '✓ ░░░░░░░░░░░░ 0 Done',
    ]);
  });
  test('a change', () => {
    const change = { kind: 'change', label: 'Due', before: '1 May', after: '1 June', words: null } as const;
    expect(shown(change)).toBe('Due\n1 May → 1 June');
  });
  test('a change word by word: what went is struck through, what came is bold', () => {
    const words = [
      { text: 'Due: ', is: 'kept' },
      { text: '1 May ', is: 'gone' },
      { text: '4 <June> ', is: 'added' },
      { text: 'at noon', is: 'kept' },
    ] as const;
    const change = { kind: 'change', label: 'Due', before: '1 May', after: '4 June', words } as const;
    expect(JSON.stringify(render(change))).toContain('*Due*\\nDue: ~1 May~ *4 &lt;June&gt;* at noon');
  });
  test('a change in words that would end the marks is shown as a whole', () => {
    const words = [{ text: 'a ~ b', is: 'gone' }] as const;
    const change = { kind: 'change', label: 'Due', before: 'a ~ b', after: 'c', words } as const;
    expect(shown(change)).toBe('Due\na ~ b → c');
  });
  test('an item with what can be done about it', () => {
    const item: Element<string> = {
      kind: 'item',
      title: 'Benches',
      standing: 'offTrack',
      lines: ['Police', 'due 1 May'],
      actions: { buttons: [button('Report')], more: [], moreLabel: 'More' },
    };
    expect(shown(item)).toBe('■ Benches\nPolice\ndue 1 May\n[Report]');
  });
  test('a link to the web', () => {
    expect(render({ kind: 'link', label: 'Read <it>', url: 'https://example.org/a?b=1&c=2' })[0]).toMatchObject({
      text: { text: '<https://example.org/a?b=1&amp;c=2|Read &lt;it&gt;>' },
    });
  });
  test('a link to anything else is only text', () => {
    expect(render({ kind: 'link', label: 'Run', url: 'javascript:alert(1)' })[0]).toMatchObject({
      text: { type: 'plain_text' },
    });
  });
  test('a divider', () => expect(render(text('a'), { kind: 'divider' })[1]).toEqual({ type: 'divider' }));
});

describe('buttons', () => {
  const inMenu = (count: number) => Array.from({ length: count }, (_, index) => button(`Choice ${index}`));
  const elements = (more: ReturnType<typeof inMenu>, buttons = [button('Sign', { style: 'primary' })]) =>
    asList(asJson(render({ kind: 'actions', actions: { buttons, more, moreLabel: 'More' } })[0])['elements']);

  test('carry their style, their id, and whether they open a form', () => {
    const shown = elements([], [button('Sign', { style: 'primary' }), button('Decline', { opens: 'form' })]);
    expect(shown[0]).toMatchObject({ style: 'primary', value: 'id-of-Sign', action_id: 'press:0' });
    expect(shown[1]).toMatchObject({ action_id: 'form:1' });
    expect(shown[1]).not.toHaveProperty('style');
  });
  test('that destroy ask for confirmation', () => {
    const confirm = { title: 'Sure?', text: 'It ends', yes: 'Yes', no: 'No' };
    expect(elements([], [button('End', { style: 'danger', confirm })])[0]).toMatchObject({
      style: 'danger',
      confirm: { title: { text: 'Sure?' }, style: 'danger' },
    });
  });
  test('under "More" stand in a menu', () => {
    expect(elements(inMenu(5)).map(({ type }) => type)).toEqual(['button', 'overflow']);
  });
  test('more than a menu holds stand in a select', () => {
    expect(elements(inMenu(6)).map(({ type }) => type)).toEqual(['button', 'static_select']);
  });
  test('under "More" that ask for confirmation stay buttons, since a menu can not ask', () => {
    const confirm = { title: 'Sure?', text: 'It ends', yes: 'Yes', no: 'No' };
    expect(elements([button('End', { confirm }), ...inMenu(1)]).map(({ type }) => type)).toEqual([
      'button',
      'button',
      'overflow',
    ]);
  });
});

describe('what does not fit', () => {
  const items = (count: number): Element<string>[] =>
    Array.from({ length: count }, (_, index) => ({
      kind: 'item',
      title: `Agreement ${index + 1}`,
      standing: 'onTrack',
      lines: ['Police'],
      actions: null,
    }));

  test('is told by number, and the buttons of the card stay', () => {
    const blocks = render(...items(60), actions(button('All')));
    const last = Number(/Agreement (\d+)\nPolice\nand/.exec(wordsOf(blocks))?.[1]);
    expect(last).toBeGreaterThan(40);
    expect(wordsOf(blocks)).toContain(`and ${60 - last} more\n[All]`);
  });
  test('of a long text is shown as far as it goes', () => {
    const blocks = render(text('word '.repeat(5000)), actions(button('All')));
    expect(wordsOf(blocks)).toMatch(/^word word[\s\S]*and 1 more\n\[All\]$/);
    expect(wordsOf(blocks).length).toBeGreaterThan(6000);
  });
  test('in a small message is more than in a full one', () => {
    const small = renderMessage(card(...items(40)), 'small', words).blocks;
    expect(small.length).toBeLessThanOrEqual(20);
    expect(wordsOf(small)).toMatch(/and \d+ more$/);
  });
  test('a long text that fits is whole, over several blocks', () => {
    const long = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    const blocks = render(text(long));
    expect(blocks).toHaveLength(3);
    expect(blocks.map((block) => asJson(asJson(block)['text'])['text']).join('')).toBe(long);
  });
  test('options beyond a hundred are told at the field, and the chosen one is among those shown', () => {
    const options = Array.from({ length: 130 }, (_, index) => ({ value: `v${index}`, label: `Option ${index}` }));
    const field: Field = {
      id: 'f',
      label: 'F',
      hint: null,
      optional: true,
      kind: 'choice',
      value: 'v120',
      options,
    };
    const view = renderForm(formOf(field), place, words);
    const block = asJson(view.blocks.at(-1));
    expect(block['hint']).toMatchObject({ text: 'and 30 more' });
    expect(asJson(block['element'])).toMatchObject({ initial_option: { value: 'v120' } });
    expect(viewProblems(view)).toEqual([]);
  });
});

test('a form with another value gets another action id, so that Slack does not keep the old value', () => {
  const field = (value: string): Field => ({
    id: 'f',
    label: 'F',
    hint: null,
    optional: true,
    kind: 'text',
    value,
    multiline: false,
    maxLength: 50,
  });
  const actionId = (value: string) =>
    asJson(asJson(renderForm(formOf(field(value)), place, words).blocks[0])['element'])['action_id'];
  expect(actionId('a')).toBe(actionId('a'));
  expect(actionId('a')).not.toBe(actionId('b'));
});
