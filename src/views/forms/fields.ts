import { amountText } from '../../domain/amount.ts';
import type { LocalDate } from '../../domain/ids.ts';
import type { Action } from '../actions.ts';
import type { FieldId, FormName } from '../field-ids.ts';
import type { Field, Form, Option } from '../vocabulary.ts';
import type { Key, Values, Words } from '../words.ts';

interface Asked {
  readonly label: Key;
  /** What the label names. */
  readonly named?: Values;
  readonly hint?: Key;
  readonly optional?: boolean;
}

const LINE = 150;
const PARAGRAPH = 2000;

/** The fields of one form: their ids are those that the application reads back. */
export const fieldsOf = <Name extends FormName>(_form: Name, w: Words) => {
  const base = (id: FieldId<Name>, { label, named, hint, optional = false }: Asked) => ({
    id,
    label: w.text(label, named),
    hint: hint === undefined ? null : w.text(hint),
    optional,
  });
  return {
    line: (id: FieldId<Name>, value: string, asked: Asked): Field => ({
      ...base(id, asked),
      kind: 'text',
      value,
      multiline: false,
      maxLength: LINE,
    }),
    paragraph: (id: FieldId<Name>, value: string, asked: Asked, maxLength = PARAGRAPH): Field => ({
      ...base(id, asked),
      kind: 'text',
      value,
      multiline: true,
      maxLength,
    }),
    number: (id: FieldId<Name>, value: number | null, asked: Asked, decimals = false): Field => ({
      ...base(id, asked),
      kind: 'number',
      value: value === null ? '' : String(value),
      decimals,
    }),
    /** Whole euro cents, typed in euros as people write them. */
    money: (id: FieldId<Name>, cents: number | null, asked: Asked): Field => ({
      ...base(id, asked),
      kind: 'text',
      value: cents === null ? '' : amountText(cents, w.decimalSign),
      multiline: false,
      maxLength: LINE,
    }),
    date: (id: FieldId<Name>, value: LocalDate | null, asked: Asked): Field => ({
      ...base(id, asked),
      kind: 'date',
      value: value ?? '',
    }),
    choice: (id: FieldId<Name>, value: string, options: readonly Option[], asked: Asked): Field => ({
      ...base(id, asked),
      kind: 'choice',
      value,
      options,
    }),
    choices: (id: FieldId<Name>, values: readonly string[], options: readonly Option[], asked: Asked): Field => ({
      ...base(id, asked),
      kind: 'choices',
      values,
      options,
    }),
    file: (id: FieldId<Name>, accept: readonly string[], recent: readonly Option[], asked: Asked): Field => ({
      ...base(id, asked),
      kind: 'file',
      accept,
      recent,
    }),
  };
};

/** A form to fill in. */
export const formOf = (
  w: Words,
  title: Key,
  intro: Form<Action>['intro'],
  fields: readonly Field[],
  submit: { readonly label: Key; readonly act: Action },
): Form<Action> => ({
  title: w.text(title),
  intro,
  fields,
  submit: { label: w.text(submit.label), act: submit.act },
  cancel: w.text('shared.cancel'),
});
