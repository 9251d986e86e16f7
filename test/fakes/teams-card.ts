/** Reading Adaptive Cards the way a person does: the words, the buttons by their title, the fields by their label. */

export type Json = { readonly [key: string]: unknown };

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What Markdown makes of escaped text. */
const unescaped = (text: string): string => text.replace(/\\([\\`*_[\]~<>&#+\-.)=])/g, '$1').replaceAll('\u200b', '');

/** Every element and action of a card, in reading order; what "more" unfolds and a ShowCard asks included. */
export function* partsOf(part: Json): Generator<Json> {
  yield part;
  const inside = [part.body, part.items, part.columns, part.actions, part.inlines, part.facts];
  for (const list of inside) for (const child of listOf(list)) yield* partsOf(child);
  if (part.type === 'Action.ShowCard' && typeof part.card === 'object') yield* partsOf(part.card as Json);
}

const wordsOf = (part: Json): string => {
  switch (part.type) {
    case 'TextBlock':
      return unescaped(textOf(part.text));
    case 'RichTextBlock':
      return listOf(part.inlines)
        .map((inline) => textOf(inline.text).replaceAll('\u200b', ''))
        .join('');
    case 'FactSet':
      return listOf(part.facts)
        .map(({ title, value }) => `${unescaped(textOf(title))}: ${unescaped(textOf(value))}`)
        .join('\n');
    default:
      if (textOf(part.type).startsWith('Input.')) return `${textOf(part.label)}: ${textOf(part.value)}`;
      return textOf(part.type).startsWith('Action.') ? `[${textOf(part.title)}]` : '';
  }
};

/** The words of a card, a line per element, buttons between brackets. */
export const cardText = (card: Json): string =>
  [...partsOf(card)]
    .map(wordsOf)
    .filter((words) => words.trim() !== '')
    .join('\n');

export const buttonTitles = (card: Json): string[] =>
  [...partsOf(card)].filter(({ type }) => textOf(type).startsWith('Action.')).map(({ title }) => textOf(title));

/** The action under that title, `under` the words of a thing in a list; of a button that asks first, its yes. */
export const actionTitled = (card: Json, title: string, under?: string): Json | null => {
  const parts = [...partsOf(card)];
  const from = under === undefined ? 0 : parts.findIndex((part) => wordsOf(part).includes(under));
  const found = parts
    .slice(from < 0 ? parts.length : from)
    .find((part) => textOf(part.type).startsWith('Action.') && part.title === title);
  if (found?.type !== 'Action.ShowCard') return found ?? null;
  return [...partsOf(found.card as Json)].find(({ type }) => textOf(type).startsWith('Action.')) ?? null;
};

export const submitOf = (card: Json): Json | null =>
  [...partsOf(card)].find(({ data }) => (data as Json | undefined)?.submits === true) ?? null;

export const inputsOf = (card: Json): readonly Json[] =>
  [...partsOf(card)].filter(({ type }) => textOf(type).startsWith('Input.'));

/** What is filled in, by label or name of the field. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

const choiceNamed = (input: Json, named: string): string => {
  const choice = listOf(input.choices).find(({ title, value }) => title === named || value === named);
  if (choice === undefined) throw new Error(`"${textOf(input.label)}" has no choice "${named}"`);
  return textOf(choice.value);
};

const filledIn = (input: Json, value: string | readonly string[]): string => {
  if (input.type !== 'Input.ChoiceSet') return typeof value === 'string' ? value : value.join(',');
  const named = typeof value === 'string' ? [value] : value;
  return named.map((name) => choiceNamed(input, name)).join(',');
};

/** What a client sends for the fields of a card: what was in them, with these filled in by label or name. */
export const filled = (card: Json, values: Typed): Json => {
  const inputs = inputsOf(card);
  const nameOf = (input: Json) => textOf(input.id).slice(2);
  for (const key of Object.keys(values)) {
    const known = inputs.some((input) => input.label === key || nameOf(input) === key);
    if (!known) throw new Error(`No field "${key}" among: ${inputs.map(({ label }) => textOf(label)).join(', ')}`);
  }
  return Object.fromEntries(
    inputs.map((input) => {
      const value = values[textOf(input.label)] ?? values[nameOf(input)];
      const sent = value === undefined ? String(input.value ?? '') : filledIn(input, value);
      if (input.isRequired === true && sent === '') throw new Error(`"${textOf(input.label)}" may not stay empty`);
      return [textOf(input.id), sent];
    }),
  );
};
