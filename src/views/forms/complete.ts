import type { Action } from '../actions.ts';
import { note, text } from '../elements.ts';
import type { CompleteFormModel, Reader } from '../models.ts';
import type { Field, Form } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

const TITLES = { 1: 'forms.complete1', 2: 'forms.complete2', 3: 'forms.complete3' } as const;

/** "Maak compleet" in three steps, each kept: who and when, what is needed, the result. */
export const completeForm = (model: CompleteFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { step, submit } = model;
  const others = otherMoney(model, w);
  return formOf(
    w,
    TITLES[step],
    [
      text(model.what),
      ...(submit.verb === 'submitComplete' ? [note(w.text('forms.stepOf', { step }))] : []),
      ...(others === null ? [] : [note(others)]),
      ...(model.meant ? [note(w.text('warnings.sourceLater', { ...model.meant }))] : []),
    ],
    stepFields(model, w),
    { label: step === 3 || submit.verb === 'submitAmendTerms' ? 'shared.save' : 'forms.next', act: submit },
  );
};

const stepFields = (model: CompleteFormModel, w: Words): readonly Field[] => {
  switch (model.step) {
    case 1:
      return whoAndWhen(model, w);
    case 2:
      return means(model, w);
    case 3:
      return result(model, w);
  }
};

const whoAndWhen = ({ values, parties, people }: Extract<CompleteFormModel, { step: 1 }>, w: Words) => {
  const ask = fieldsOf('complete1', w);
  return [
    ask.choice('lead', values.lead, parties, { label: 'forms.lead', hint: 'forms.leadHint', optional: true }),
    ask.line('ownerFunction', values.ownerFunction, {
      label: 'forms.ownerFunction',
      hint: 'forms.ownerFunctionHint',
      optional: true,
    }),
    ask.choice('owner', values.owner, people, { label: 'forms.owner', hint: 'forms.ownerHint', optional: true }),
    ask.choices('involved', values.involved, parties, { label: 'forms.involved', optional: true }),
    ask.date('dueOn', values.dueOn, { label: 'forms.dueOn', optional: true }),
  ];
};

const means = ({ values }: Extract<CompleteFormModel, { step: 2 }>, w: Words) => {
  const ask = fieldsOf('complete2', w);
  const first = values.money[0] ?? null;
  return [
    ask.money('euros', first?.cents ?? null, { label: 'forms.euros', hint: 'forms.eurosHint', optional: true }),
    ask.line('source', first?.source ?? '', { label: 'forms.source', hint: 'forms.sourceHint', optional: true }),
    ask.number('hours', values.hours, { label: 'forms.hours', optional: true }, true),
    ask.paragraph(
      'goods',
      values.goods.join('\n'),
      { label: 'forms.goods', hint: 'forms.goodsHint', optional: true },
      600,
    ),
  ];
};

/** Only the first source fits the form; the others stay as they are. */
const otherMoney = (model: CompleteFormModel, w: Words): string | null => {
  if (model.step !== 2 || model.values.money.length < 2) return null;
  const others = model.values.money.slice(1);
  const shown = others.map(({ cents, source }) => w.text('shared.money', { amount: w.money(cents), source }));
  return w.text('forms.otherMoney', { others: w.list(shown) });
};

const result = (
  { values: { result: values, waitsFor }, agreements }: Extract<CompleteFormModel, { step: 3 }>,
  w: Words,
) => {
  const ask = fieldsOf('complete3', w);
  return [
    ask.line('indicator', values?.indicator ?? '', { label: 'forms.indicator', hint: 'forms.indicatorHint' }),
    ask.number('baseline', values?.baseline ?? null, { label: 'forms.baseline', hint: 'forms.baselineHint' }, true),
    ask.number('target', values?.target ?? null, { label: 'forms.target', hint: 'forms.targetHint' }, true),
    ask.line('unit', values?.unit ?? '', { label: 'forms.unit', hint: 'forms.unitHint' }),
    ...(agreements.length === 0
      ? []
      : [
          ask.choices('waitsFor', waitsFor, agreements, {
            label: 'forms.waitsFor',
            hint: 'forms.waitsForHint',
            optional: true,
          }),
        ]),
  ];
};
