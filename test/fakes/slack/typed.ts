import { asJson, asList, textIn } from './limits.ts';
import type { Json } from './state.ts';

/** What a person types or chooses: by label, in the words of the form. */
export type Typed = string | readonly string[] | { readonly name: string; readonly content: string };

const optionSaying = (element: Json, words: string): Json => {
  const found = asList(element['options']).find(
    (option) => textIn(option['text']) === words || option['value'] === words,
  );
  if (found === undefined) throw new Error(`fake Slack: no option "${words}"`);
  return found;
};

const chosen = (element: Json, typed: Typed | undefined): Json => {
  const type = element['type'];
  if (type === 'static_select')
    return {
      type,
      selected_option: typed === undefined ? (element['initial_option'] ?? null) : optionSaying(element, String(typed)),
    };
  const words = typed === undefined ? null : [typed].flat().map(String);
  return {
    type,
    selected_options:
      words === null ? asList(element['initial_options']) : words.map((word) => optionSaying(element, word)),
  };
};

const stateOf = (element: Json, typed: Typed | undefined, keepFile: (name: string, content: string) => Json): Json => {
  const type = element['type'];
  switch (type) {
    case 'static_select':
    case 'multi_static_select':
      return chosen(element, typed);
    case 'datepicker':
      return { type, selected_date: typed ?? element['initial_date'] ?? null };
    case 'file_input':
      return {
        type,
        files: typeof typed === 'object' && 'name' in typed ? [keepFile(typed.name, typed.content)] : [],
      };
    default: {
      const value = typed ?? element['initial_value'] ?? null;
      return { type, value: value === '' ? null : value };
    }
  }
};

const isEmpty = (state: Json): boolean =>
  ['value', 'selected_date', 'selected_option'].every((name) => state[name] === undefined || state[name] === null) &&
  asList(state['selected_options']).length === 0 &&
  asList(state['files']).length === 0;

/** The state of a view after someone filled fields in by label, as Slack sends it. A required field left empty is not sent. */
export const fillIn = (
  view: Json,
  values: Readonly<Record<string, Typed>>,
  keepFile: (name: string, content: string) => Json,
): Json => {
  const inputs = asList(view['blocks']).filter((block) => block['type'] === 'input');
  const labels = inputs.map((block) => textIn(block['label']));
  for (const label of Object.keys(values))
    if (!labels.includes(label))
      throw new Error(`fake Slack: the form has no field "${label}"; it has ${labels.join(', ')}`);
  const entries = inputs.map((block) => {
    const element = asJson(block['element']);
    const label = textIn(block['label']);
    const state = stateOf(element, values[label], keepFile);
    if (block['optional'] !== true && isEmpty(state)) throw new Error(`fake Slack: "${label}" must be filled in`);
    return [block['block_id'], { [String(element['action_id'])]: state }];
  });
  return { values: Object.fromEntries(entries) };
};
