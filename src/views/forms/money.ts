import type { Action } from '../actions.ts';
import { note, text } from '../elements.ts';
import type { BudgetFormModel, MostLedFormModel, PlaceFormModel, Reader, SpendingFormModel } from '../models.ts';
import { sourceText } from '../text/money.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** What there is of one source. */
export const budgetForm = (model: BudgetFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { programme, of, areas, cents } = model;
  const ask = fieldsOf('budget', w);
  const which =
    of === null
      ? [
          ...(areas.length < 2
            ? []
            : [ask.choice('area', '', areas, { label: 'money.area', hint: 'money.areaHint', optional: true })]),
          ask.line('source', '', { label: 'money.source', hint: 'money.sourceHint' }),
        ]
      : [];
  const named =
    of === null
      ? []
      : [text(w.text('money.inArea', { source: of.source, area: of.area ?? w.text('money.wholeProgramme') }))];
  return formOf(
    w,
    'money.budgetForm',
    named,
    [...which, ask.money('euros', cents, { label: 'money.cents', hint: 'forms.eurosHint' })],
    {
      label: 'shared.save',
      act: {
        verb: 'submitBudget',
        programmeId: programme.programmeId,
        areaId: of?.areaId ?? null,
        source: of?.source ?? null,
      },
    },
  );
};

/** From whose budget the money of one activity comes. */
export const placeForm = (
  { programme, activityId, what, areas, area }: PlaceFormModel,
  reader: Reader,
): Form<Action> => {
  const w = words(reader);
  return formOf(
    w,
    'money.place',
    [text(what), note(w.text('money.placeIntro'))],
    [
      fieldsOf('place', w).choice('area', area, areas, {
        label: 'money.area',
        hint: 'money.areaHint',
        optional: true,
      }),
    ],
    { label: 'shared.save', act: { verb: 'submitPlace', programmeId: programme.programmeId, activityId } },
  );
};

export const mostLedForm = ({ programme, most }: MostLedFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  return formOf(
    w,
    'money.mostLedForm',
    [],
    [fieldsOf('mostLed', w).number('most', most, { label: 'money.mostLed', hint: 'money.mostLedHint' })],
    { label: 'shared.save', act: { verb: 'submitMostLed', programmeId: programme.programmeId } },
  );
};

/** The choice for money that the agreement does not name. */
export const OTHER_SOURCE = 'other';

/** What was spent so far of one source, all together. Other sources are a form more. */
export const spendingForm = (model: SpendingFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { agreement, corrects, sources, value } = model;
  const { agreementId } = agreement;
  const ask = fieldsOf('spending', w);
  const options = [
    ...sources.map(({ source }, place) => ({ value: String(place), label: source })),
    { value: OTHER_SOURCE, label: w.text('money.otherSource') },
  ];
  const chosen =
    value === null ? (sources.length === 1 ? 0 : -1) : sources.findIndex((one) => one.source === value.source);
  return formOf(
    w,
    corrects === null ? 'money.spendingForm' : 'money.correctSpending',
    [
      text(agreement.what),
      ...sources.map((one) => note(`${one.source}: ${sourceText(one, w)}`)),
      ...(model.onBehalfOf === null ? [] : [note(w.text('progress.passedOnFor', { party: model.onBehalfOf }))]),
      note(w.text(corrects === null ? 'money.spendingIntro' : 'forms.bothStay')),
    ],
    [
      ask.choice('source', chosen < 0 ? (options[0]?.value ?? '') : String(chosen), options, { label: 'money.which' }),
      ask.money('euros', value?.cents ?? null, { label: 'money.total', hint: 'money.totalHint' }),
      ask.line('other', '', { label: 'money.other', hint: 'money.otherHint', optional: true }),
    ],
    {
      label: 'shared.save',
      act:
        corrects === null
          ? { verb: 'submitSpending', agreementId }
          : { verb: 'submitCorrectSpending', agreementId, spendingId: corrects },
    },
  );
};
