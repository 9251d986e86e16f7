import { IntlMessageFormat } from 'intl-messageformat';

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** Node types of @formatjs/icu-messageformat-parser: literal text, a number sign in a plural, and the two that choose. */
const LITERAL = 0;
const POUND = 7;

/** What stands for a value that is filled in later: it counts as one word. */
const VALUE = 'x';

const optionsOf = (node: Node): readonly (readonly Node[])[] =>
  'options' in node ? Object.values(node.options).map(({ value }) => value) : [];

const mostOptions = (nodes: readonly Node[]): number =>
  Math.max(1, ...nodes.map((node) => Math.max(optionsOf(node).length, ...optionsOf(node).map(mostOptions))));

const readingOf = (nodes: readonly Node[], choice: number): string =>
  nodes
    .map((node) => {
      if (node.type === LITERAL) return node.value;
      const options = optionsOf(node);
      const chosen = options[Math.min(choice, options.length - 1)];
      if (chosen !== undefined) return readingOf(chosen, choice);
      return node.type === POUND ? '2' : VALUE;
    })
    .join('');

/** The ways in which a message can be read: each of its choices is taken at least once. */
export const readingsOf = (message: string): readonly string[] => {
  const nodes = new IntlMessageFormat(message, 'nl', undefined, { ignoreTag: true }).getAst();
  return Array.from({ length: mostOptions(nodes) }, (_, choice) => readingOf(nodes, choice));
};

/** A colon ends a sentence here: what follows is a list, a quotation or the next step. */
export const sentencesOf = (reading: string): readonly string[] =>
  reading
    .split(/(?<=[.!?:…])["”’)]*\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** A dash, a dot or an arrow between words is no word. */
export const wordsIn = (sentence: string): readonly string[] =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
