import { type Card, type ChangedRun, type Element, SHAPES } from './vocabulary.ts';

/** A card where nothing can be pressed: the terminal. */
export const plainText = ({ elements }: Card<unknown>): string =>
  elements
    .flatMap((element) => linesOf(element))
    .join('\n')
    .trim();

/** As programmers know it: [-went-] {+came+}. */
const markedWords = ({ text, is }: ChangedRun): string => {
  if (is === 'kept') return text;
  const words = text.trimEnd();
  const blanks = text.slice(words.length);
  return is === 'gone' ? `[-${words}-]${blanks}` : `{+${words}+}${blanks}`;
};

function linesOf(element: Element<unknown>): readonly string[] {
  switch (element.kind) {
    case 'heading':
      return ['', element.text];
    case 'text':
      return [element.runs.map(({ text }) => text).join('')];
    case 'note':
      return [element.text];
    case 'quote':
      return [`  "${element.text}"`];
    case 'facts':
      return element.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'status':
      return [`${SHAPES[element.standing]} ${element.word} ${element.text}`];
    case 'counts':
      return [element.counts.map(({ standing, word, count }) => `${SHAPES[standing]} ${word} ${count}`).join('   ')];
    case 'change':
      return [
        `${element.label}: ${element.words?.map(markedWords).join('') ?? `${element.before} → ${element.after}`}`,
      ];
    case 'item':
      return [
        `- ${element.standing === null ? '' : `${SHAPES[element.standing]} `}${element.title}`,
        ...element.lines.map((line) => `    ${line}`),
      ];
    case 'link':
      return [`${element.label}: ${element.url}`];
    case 'divider':
      return [''];
    case 'actions':
      return [];
  }
}
