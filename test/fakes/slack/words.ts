import { asJson, asList, textIn } from './limits.ts';

/** What a person reads and can press in blocks. */

type Json = Readonly<Record<string, unknown>>;

const readable = (value: unknown): string => {
  const text = textIn(value);
  if (asJson(value)['type'] !== 'mrkdwn') return text;
  return text
    .replace(/<[^|>]+\|([^>]*)>/g, '$1')
    .replace(/\*([^*\n]+)\*/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
};

const linesOf = (block: Json): string[] => {
  switch (block['type']) {
    case 'section':
      return block['fields'] === undefined
        ? [readable(block['text'])]
        : asList(block['fields']).map((field) => readable(field).replace('\n', ': '));
    case 'header':
      return [readable(block['text'])];
    case 'context':
      return asList(block['elements']).map(readable);
    case 'actions':
      return [
        asList(block['elements'])
          .flatMap((element) => labelsOf(element).map((label) => `[${label}]`))
          .join(' '),
      ];
    case 'input':
      return [`${textIn(block['label'])}: ____`];
    default:
      return [];
  }
};

const labelsOf = (element: Json): string[] =>
  element['type'] === 'button'
    ? [textIn(element['text'])]
    : asList(element['options']).map((option) => textIn(option['text']));

/** The words of blocks as someone reads them, buttons in square brackets. */
export const wordsOf = (blocks: unknown): string => asList(blocks).flatMap(linesOf).join('\n');

export interface Pressable {
  readonly label: string;
  /** The action as Slack puts it into the payload. */
  readonly action: Json;
}

/** Everything that can be pressed: buttons, and the lines of menus. */
export const pressablesOf = (blocks: unknown): readonly Pressable[] =>
  asList(blocks)
    .filter((block) => block['type'] === 'actions')
    .flatMap((block) => asList(block['elements']))
    .flatMap((element): Pressable[] => {
      const { type, action_id } = element;
      if (type === 'button')
        return [{ label: textIn(element['text']), action: { type, action_id, value: element['value'] } }];
      return asList(element['options']).map((option) => ({
        label: textIn(option['text']),
        action: { type, action_id, selected_option: option },
      }));
    });
