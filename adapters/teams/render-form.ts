import type { BoundForm } from '../../src/application/interaction.ts';
import type { Field, FormValues, Option } from '../../src/views/vocabulary.ts';
import { clip, plainLine } from './escape.ts';
import { type AdaptiveCard, bytesOf, cardOf, LIMITS, renderBody } from './render.ts';
import { type Block, type Place, renderSubmit } from './render-actions.ts';
import type { TeamsWords } from './words.ts';

/** The kind of a field travels in its name, because what comes back has only text. */
export const FIELD_MARKS = { text: 't:', choice: 'c:', choices: 'm:', file: 'f:' } as const;
/** Several chosen values come back with commas between them. */
const encodeChosen = (value: string): string => encodeURIComponent(value);

export type FieldErrors = readonly { readonly field: string; readonly text: string }[];

const OPTION_MAX = 120;
const DIALOG_TITLE_MAX = 60;

const choicesOf = (options: readonly Option[], encode: (value: string) => string): Block[] =>
  options.map(({ label, value }) => ({ title: plainLine(label, OPTION_MAX) || '–', value: encode(value) }));

const same = (value: string): string => value;
const isWhole = (value: string): boolean => /^-?\d*$/.test(value);
const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** What is typed differently for each kind. A number with decimals is text: people type a comma. */
const inputOf = (field: Field): Block => {
  switch (field.kind) {
    case 'text': {
      const { multiline, maxLength } = field;
      const value = field.value.toWellFormed();
      return { type: 'Input.Text', id: `${FIELD_MARKS.text}${field.id}`, value, isMultiline: multiline, maxLength };
    }
    case 'number':
      return field.decimals || !isWhole(field.value)
        ? { type: 'Input.Text', id: `${FIELD_MARKS.text}${field.id}`, value: field.value, maxLength: 30 }
        : {
            type: 'Input.Number',
            id: `${FIELD_MARKS.text}${field.id}`,
            ...(field.value === '' ? {} : { value: Number(field.value) }),
          };
    case 'date':
      return {
        type: 'Input.Date',
        id: `${FIELD_MARKS.text}${field.id}`,
        ...(isDate(field.value) ? { value: field.value } : {}),
      };
    case 'choice':
      return {
        type: 'Input.ChoiceSet',
        id: `${FIELD_MARKS.choice}${field.id}`,
        style: field.options.length > 4 ? 'compact' : 'expanded',
        wrap: true,
        value: field.value,
        choices: choicesOf(field.options, same),
      };
    case 'choices':
      return {
        type: 'Input.ChoiceSet',
        id: `${FIELD_MARKS.choices}${field.id}`,
        isMultiSelect: true,
        wrap: true,
        value: field.values.map(encodeChosen).join(','),
        choices: choicesOf(field.options, encodeChosen),
      };
    case 'file':
      return {
        type: 'Input.ChoiceSet',
        id: `${FIELD_MARKS.file}${field.id}`,
        wrap: true,
        style: 'expanded',
        choices: choicesOf(field.recent, same),
      };
  }
};

const small = (text: string, looks: Block = {}): Block => ({
  type: 'RichTextBlock',
  spacing: 'small',
  inlines: [{ type: 'TextRun', text: plainLine(text, 400), size: 'small', isSubtle: true, ...looks }],
});

const renderField = (field: Field, errors: FieldErrors, words: TeamsWords): Block[] => {
  const own = errors.filter((error) => error.field === field.id);
  const hints = [field.hint, field.kind === 'file' ? words.sendFileFirst : null].filter((hint) => hint !== null);
  const input =
    field.kind === 'file' && field.recent.length === 0
      ? small(field.label, { weight: 'bolder', isSubtle: false })
      : {
          ...inputOf(field),
          label: plainLine(field.label, 150),
          isRequired: !field.optional,
          ...(field.optional ? {} : { errorMessage: plainLine(words.required, 150) }),
        };
  return [
    input,
    ...own.map((error) => small(error.text, { color: 'attention', weight: 'bolder', isSubtle: false })),
    ...hints.map((hint) => small(hint)),
  ];
};

const titleOf = (form: BoundForm): Block => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: plainLine(form.title, DIALOG_TITLE_MAX), size: 'large', weight: 'bolder' }],
});

/** How much of the fields is shown: options of a choice, and characters that were typed before. */
interface Amount {
  readonly options: number;
  readonly typed: number;
}
const AMOUNTS: readonly [Amount, ...Amount[]] = [
  { options: 3, typed: 100 },
  { options: 10, typed: 500 },
  { options: 20, typed: 1_000 },
  { options: 50, typed: 2_000 },
  { options: 100, typed: 4_000 },
  { options: 200, typed: 10_000 },
];

/** Options beyond the budget leave a visible rest, and a chosen one always stays; a cut text ends in "…". */
const shortened = (field: Field, { options: most, typed }: Amount, words: TeamsWords): Field => {
  if (field.kind === 'text') return { ...field, value: clip(field.value, typed) };
  if (field.kind !== 'choice' && field.kind !== 'choices') return field;
  const chosen = new Set(field.kind === 'choice' ? [field.value] : field.values);
  const options = field.options.filter((option, index) => index < most || chosen.has(option.value));
  const rest = field.options.length - options.length;
  if (rest === 0) return field;
  return { ...field, options, hint: [field.hint, words.andMore(rest)].filter((part) => part !== null).join(' ') };
};

/** The fields leave this much for the introduction. */
const INTRO_BYTES = 3_000;

const renderFields = (fields: readonly Field[], errors: FieldErrors, words: TeamsWords): Block[] => {
  const render = (amount: Amount) =>
    fields.flatMap((field) => renderField(shortened(field, amount, words), errors, words));
  const fits = AMOUNTS.findLast((amount) => bytesOf(render(amount)) < LIMITS.full.bytes - INTRO_BYTES);
  return render(fits ?? AMOUNTS[0]);
};

/**
 * A form as the inside of a dialog, or as a card in the personal chat where no dialog can be opened (a bot can't open
 * one by itself). Errors that belong to no field stand on top.
 */
export const renderForm = (
  form: BoundForm,
  place: Exclude<Place, 'chat'>,
  words: TeamsWords,
  errors: FieldErrors = [],
): AdaptiveCard => {
  const known = new Set(form.fields.map((field) => field.id));
  const general = errors.filter((error) => !known.has(error.field));
  const fixed = [
    ...general.map((error) => small(error.text, { color: 'attention', weight: 'bolder', isSubtle: false })),
    ...renderFields(form.fields, errors, words),
    ...(form.submit === null
      ? []
      : [{ type: 'ActionSet', actions: [renderSubmit(form.submit.label, form.submit.act, place)] }]),
  ];
  const title = place === 'dialog' ? [] : [titleOf(form)];
  const intro = renderBody(form.intro, place, 'full', words, bytesOf([...title, ...fixed]));
  return cardOf([...title, ...intro, ...fixed]);
};

export const dialogOf = (title: string, card: AdaptiveCard, toRead: boolean) => ({
  title: plainLine(title, DIALOG_TITLE_MAX),
  width: 'medium',
  height: toRead ? 'large' : 'medium',
  card: { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
});

/** The same form with what was typed. */
export const withValues = (form: BoundForm, values: FormValues): BoundForm => ({
  ...form,
  fields: form.fields.map((field) => {
    const value = values[field.id];
    if (field.kind === 'choices') return Array.isArray(value) ? { ...field, values: value } : field;
    if (field.kind === 'file') return field;
    return typeof value === 'string' ? { ...field, value } : field;
  }),
});
