import type { Action } from '../../../src/views/actions.ts';
import type { Actions, Button, Card, Element, Form } from '../../../src/views/vocabulary.ts';

export const actionsIn = (elements: readonly Element<Action>[]): readonly Actions<Action>[] =>
  elements.flatMap((element) => {
    if (element.kind === 'actions') return [element.actions];
    return element.kind === 'item' && element.actions !== null ? [element.actions] : [];
  });

export const buttonsIn = (elements: readonly Element<Action>[]): readonly Button<Action>[] =>
  actionsIn(elements).flatMap(({ buttons, more }) => [...buttons, ...more]);

const words = (element: Element<Action>): readonly string[] => {
  switch (element.kind) {
    case 'heading':
    case 'note':
    case 'quote':
      return [element.text];
    case 'text':
      return element.runs.map(({ text }) => text);
    case 'facts':
      return element.facts.flatMap(({ label, value }) => [label, value]);
    case 'status':
      return [element.word, element.text];
    case 'counts':
      return element.counts.map(({ word }) => word);
    case 'change':
      return [element.label, element.before, element.after];
    case 'item':
      return [element.title, ...element.lines];
    case 'link':
      return [element.label];
    case 'actions':
    case 'divider':
      return [];
  }
};

/** Everything that can be read, buttons included. */
export const wordsIn = (elements: readonly Element<Action>[]): readonly string[] => [
  ...elements.flatMap(words),
  ...buttonsIn(elements).flatMap(({ label, confirm }) => [label, ...(confirm === null ? [] : Object.values(confirm))]),
];

export const wordsOfCard = (card: Card<Action>): string => [card.summary, ...wordsIn(card.elements)].join('\n');

export const wordsOfForm = (form: Form<Action>): string =>
  [
    form.title,
    form.cancel,
    form.submit?.label ?? '',
    ...wordsIn(form.intro),
    ...form.fields.flatMap(({ label, hint }) => [label, hint ?? '']),
  ].join('\n');
