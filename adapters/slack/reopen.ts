import type { ModalView } from '@slack/types';
import type { ViewSubmission } from './payloads.ts';
import { LIMITS, plain } from './render.ts';

type View = ViewSubmission['view'];
export type FieldErrors = readonly { readonly field: string; readonly text: string }[];

/** Slack refuses an error at a field that the form does not have: such a one stands at the first field. */
export const errorsByField = (view: View, errors: FieldErrors): Readonly<Record<string, string>> => {
  const fields = view.blocks.flatMap((block) => (block.type === 'input' ? (block.block_id ?? []) : []));
  const byField: Record<string, string> = {};
  for (const { field, text } of errors) {
    const at = fields.includes(field) ? field : fields[0];
    if (at !== undefined) byField[at] = byField[at] === undefined ? text : `${byField[at]} ${text}`;
  }
  return byField;
};

const typed = (view: View, blockId: string): Record<string, unknown> => {
  const state = Object.values(view.state.values[blockId] ?? {})[0];
  if (state === undefined) return {};
  if (state.value) return { initial_value: state.value };
  if (state.selected_date) return { initial_date: state.selected_date };
  if (state.selected_option) return { initial_option: state.selected_option };
  if (state.selected_options?.length) return { initial_options: state.selected_options };
  return {};
};

const INITIAL = /^initial_/;

const refill = (view: View, block: View['blocks'][number]): View['blocks'][number] => {
  if (block.type !== 'input' || block.element === undefined || block.block_id === undefined) return block;
  const kept = Object.entries(block.element).filter(([name]) => !INITIAL.test(name));
  const element = { ...Object.fromEntries(kept), type: block.element.type, ...typed(view, block.block_id) };
  return { ...block, element };
};

/** The form as it was submitted, with what was typed, and each error above its field. */
export const reopened = (view: View, errors: FieldErrors): ModalView => {
  const byField = errorsByField(view, errors);
  const blocks = view.blocks.flatMap((block) => {
    const error = block.block_id === undefined ? undefined : byField[block.block_id];
    const line = error === undefined ? [] : [{ type: 'section', text: plain(`▲ ${error}`, LIMITS.section) }];
    return [...line, refill(view, block)];
  });
  const { title, submit, close, private_metadata } = view;
  // The blocks are Slack's own copy of what was rendered here.
  return {
    type: 'modal',
    title,
    private_metadata,
    blocks,
    ...(submit ? { submit } : {}),
    ...(close ? { close } : {}),
  } as unknown as ModalView;
};
