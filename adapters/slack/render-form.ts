import { createHash } from 'node:crypto';
import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { BoundCard, BoundForm } from '../../src/application/interaction.ts';
import type { Field, Option } from '../../src/views/vocabulary.ts';
import { LIMITS, plain, type SlackWords } from './render.ts';
import { fitted } from './render-surfaces.ts';

/** What a dialog carries for its own adapter: the submit button, and the conversation that it was opened from. */
export interface ModalMetadata {
  readonly submit: string | null;
  readonly from: string | null;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const EXTENSION = /^\.?([a-z0-9]+)$/i;

/** Slack keeps what was typed while block and action id stay the same, so a new value or form needs a new id. */
const actionIdOf = (field: Field, submit: string): string => {
  const start = field.kind === 'choices' ? field.values.join() : field.kind === 'file' ? '' : field.value;
  return `value-${createHash('sha256').update(`${submit}|${field.kind}|${start}`).digest('hex').slice(0, 12)}`;
};

const optionOf = (option: Option): PlainTextOption => ({
  text: plain(option.label, LIMITS.optionLabel),
  value: option.value,
});

/** The first hundred, those that are chosen now among them. */
const offered = (options: readonly Option[], chosen: readonly string[]): readonly Option[] => {
  if (options.length <= LIMITS.selectOptions) return options;
  const now = options.filter((option) => chosen.includes(option.value)).slice(0, LIMITS.selectOptions);
  const others = options.filter((option) => !now.includes(option)).slice(0, LIMITS.selectOptions - now.length);
  return options.filter((option) => now.includes(option) || others.includes(option));
};

type Input = InputBlock['element'];

const textInput = (field: Extract<Field, { kind: 'text' }>, actionId: string): Input => ({
  type: 'plain_text_input',
  action_id: actionId,
  multiline: field.multiline,
  max_length: Math.max(1, Math.min(field.maxLength, LIMITS.inputCharacters)),
  ...(field.value === ''
    ? {}
    : { initial_value: field.value.toWellFormed().slice(0, Math.min(field.maxLength, LIMITS.inputCharacters)) }),
});

const choiceInput = (field: Extract<Field, { kind: 'choice' | 'choices' }>, actionId: string): Input => {
  const chosen = field.kind === 'choice' ? [field.value] : field.values;
  const options = offered(field.options, chosen);
  const initial = options.filter((option) => chosen.includes(option.value)).map(optionOf);
  const shared = { action_id: actionId, options: options.map(optionOf) };
  const first = initial[0];
  if (field.kind === 'choice')
    return { type: 'static_select', ...shared, ...(first === undefined ? {} : { initial_option: first }) };
  return { type: 'multi_static_select', ...shared, ...(first === undefined ? {} : { initial_options: initial }) };
};

const inputOf = (field: Field, actionId: string): Input => {
  switch (field.kind) {
    case 'text':
      return textInput(field, actionId);
    case 'number': {
      const value = field.value.replace(',', '.');
      const start = NUMBER.test(value) ? { initial_value: value } : {};
      return { type: 'number_input', action_id: actionId, is_decimal_allowed: field.decimals, ...start };
    }
    case 'date':
      return {
        type: 'datepicker',
        action_id: actionId,
        ...(DATE.test(field.value) ? { initial_date: field.value } : {}),
      };
    case 'choice':
    case 'choices':
      return choiceInput(field, actionId);
    case 'file': {
      const extensions = field.accept.flatMap((name) => EXTENSION.exec(name)?.[1]?.toLowerCase() ?? []);
      const filetypes = extensions.length > 0 ? { filetypes: extensions } : {};
      return { type: 'file_input', action_id: actionId, max_files: 1, ...filetypes };
    }
  }
};

const hintOf = (field: Field, words: SlackWords): string | null => {
  const hidden = field.kind === 'choice' || field.kind === 'choices' ? field.options.length - LIMITS.selectOptions : 0;
  const cut = field.kind === 'text' && field.value.length > Math.min(field.maxLength, LIMITS.inputCharacters);
  const parts = [field.hint, hidden > 0 ? words.andMore(hidden) : null, cut ? words.shortened : null];
  const shown = parts.filter((part) => part !== null && part.trim() !== '');
  return shown.length === 0 ? null : shown.join(' ');
};

const renderField = (field: Field, submit: string, words: SlackWords): KnownBlock => {
  if ((field.kind === 'choice' || field.kind === 'choices') && field.options.length === 0)
    return { type: 'section', text: plain(`${field.label}: ${words.nothingToChoose}`, LIMITS.section) };
  const hint = hintOf(field, words);
  return {
    type: 'input',
    block_id: field.id,
    label: plain(field.label, LIMITS.fieldLabel),
    element: inputOf(field, actionIdOf(field, submit)),
    optional: field.optional,
    ...(hint === null ? {} : { hint: plain(hint, LIMITS.fieldHint) }),
  };
};

export interface ModalPlace {
  /** The conversation that it was opened from. */
  readonly from: string | null;
  /** Our own name for the view, so that it can be filled without waiting for Slack's. */
  readonly externalId: string | null;
}

const modal = (
  title: string,
  close: string,
  metadata: ModalMetadata,
  place: ModalPlace,
): Omit<ModalView, 'blocks'> => ({
  type: 'modal',
  title: plain(title, LIMITS.modalTitle),
  close: plain(close, LIMITS.modalButton),
  private_metadata: JSON.stringify(metadata),
  ...(place.externalId === null ? {} : { external_id: place.externalId }),
});

/** A form, or with `submit: null` a dialog to read. */
export const renderForm = (form: BoundForm, place: ModalPlace, words: SlackWords): ModalView => {
  const { submit } = form;
  if (submit === null && form.fields.length > 0) throw new Error(`the form "${form.title}" has fields but no submit`);
  const fields = form.fields.map((field) => renderField(field, submit?.act ?? '', words));
  const room = {
    blocks: LIMITS.viewBlocks - fields.length,
    characters: LIMITS.viewCharacters - JSON.stringify(fields).length,
  };
  return {
    ...modal(form.title, form.cancel, { submit: submit?.act ?? null, from: place.from }, place),
    ...(submit === null ? {} : { submit: plain(submit.label, LIMITS.modalButton) }),
    blocks: [...fitted(form.intro, room, words), ...fields],
  };
};

/** A card in a dialog: for what would otherwise appear behind the dialog that is open. */
export const renderCardModal = (card: BoundCard, place: ModalPlace, words: SlackWords): ModalView => ({
  ...modal(words.title, words.close, { submit: null, from: place.from }, place),
  blocks: fitted(card.elements, { blocks: LIMITS.viewBlocks, characters: LIMITS.viewCharacters }, words),
});

/** One line in a dialog: loading, busy, done. */
export const renderLineModal = (line: string, place: ModalPlace, words: SlackWords): ModalView => ({
  ...modal(words.title, words.close, { submit: null, from: place.from }, place),
  blocks: [{ type: 'section', text: plain(line, LIMITS.section) }],
});
