import type { BoundCard, BoundForm, BoundHome, Response } from '../../../src/application/interaction.ts';
import type { Button, Element, Field, FormValues } from '../../../src/views/vocabulary.ts';

type Shown = Response | { readonly card: unknown };

const cardOf = (shown: Shown): BoundCard | BoundForm | BoundHome | null => {
  if ('card' in shown) return shown.card as BoundCard | null;
  if ('form' in shown) return shown.form;
  return 'home' in shown ? shown.home : null;
};

const elementsOf = (shown: Shown): readonly Element<string>[] => {
  const card = cardOf(shown);
  if (card === null) return [];
  return 'intro' in card ? card.intro : card.elements;
};

export const buttonsOf = (shown: Shown): readonly Button<string>[] =>
  elementsOf(shown).flatMap((element) => {
    const actions = 'actions' in element ? element.actions : null;
    return actions === null ? [] : [...actions.buttons, ...actions.more];
  });

/** The id behind the first button whose label starts so. */
export function buttonLabelled(shown: Shown, label: string): string {
  const found = buttonsOf(shown).find((button) => button.label.startsWith(label));
  if (found === undefined) {
    const labels = buttonsOf(shown).map((button) => button.label);
    throw new Error(`No button "${label}" among: ${labels.join(', ')}\n${wordsOf(shown)}`);
  }
  return found.act;
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* stringsIn(each);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) if (!NOT_WORDS.includes(key)) yield* stringsIn(each);
  }
}

/** What carries no words of its own. */
const NOT_WORDS = ['act', 'kind', 'style', 'opens', 'standing'];

/** Every word that a person can read of it, one line each. */
export const wordsOf = (shown: Shown): string =>
  [...stringsIn(cardOf(shown) ?? ('errors' in shown ? shown.errors : []))].join('\n');

const filledIn = (field: Field): FormValues[string] =>
  field.kind === 'choices' ? field.values : field.kind === 'file' ? null : field.value;

export const fieldsOf = (form: BoundForm): FormValues =>
  Object.fromEntries(form.fields.map((field) => [field.id, filledIn(field)]));
