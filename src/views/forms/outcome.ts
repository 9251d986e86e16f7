import { OUTCOMES } from '../../domain/words.ts';
import type { Action } from '../actions.ts';
import { note, text } from '../elements.ts';
import type { NotReportedFormModel, OutcomeFormModel, Reader } from '../models.ts';
import { outcomeWord } from '../text/outcome.ts';
import { resultText } from '../text/terms.ts';
import type { Field, Form } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** What became of it: a choice, the figure, and honest words where it did not work out. */
export const outcomeForm = (model: OutcomeFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { agreement, corrects, onBehalfOf, result, sources, values } = model;
  const ask = fieldsOf('outcome', w);
  const kinds = OUTCOMES.map((value) => ({ value, label: outcomeWord(value, w) }));
  const { agreementId } = agreement;
  return formOf(
    w,
    corrects === null ? 'ending.form' : 'ending.correctForm',
    [
      text(agreement.what),
      note(resultText(result, w) ?? ''),
      ...(onBehalfOf === null ? [] : [note(w.text('progress.passedOnFor', { party: onBehalfOf }))]),
      ...(sources.length > SPENT.length ? [note(w.text('ending.moreSources'))] : []),
      note(w.text(corrects === null ? 'ending.formHelp' : 'forms.bothStay')),
    ],
    [
      ask.choice('kind', values.kind ?? '', kinds, { label: 'ending.formKind' }),
      ask.number(
        'reached',
        values.reached,
        { label: 'ending.formReached', hint: 'ending.formReachedHint', optional: true },
        true,
      ),
      ...spentFields(model, w),
      ask.paragraph('reason', values.reason, {
        label: 'ending.formReason',
        hint: 'ending.formReasonHint',
        optional: true,
      }),
    ],
    corrects === null
      ? { label: 'shared.send', act: { verb: 'submitOutcome', agreementId } }
      : { label: 'shared.save', act: { verb: 'submitCorrectOutcome', agreementId, outcomeId: corrects } },
  );
};

/** What a form asks at most: two sources. Of others it says where they are reported. */
const SPENT = ['spent1', 'spent2'] as const;

const spentFields = ({ sources }: OutcomeFormModel, w: Words): readonly Field[] => {
  const ask = fieldsOf('outcome', w);
  return SPENT.flatMap((id, place) => {
    const source = sources[place];
    if (source === undefined) return [];
    const { source: name, spent } = source;
    return [
      ask.money(id, spent === 0 ? null : spent, {
        label: 'ending.formSpentOf',
        named: { source: name },
        hint: 'ending.formSpentHint',
        optional: true,
      }),
    ];
  });
};

/** Nobody told: the coordinator says so, with the reason, and that stays visible. */
export const notReportedForm = ({ agreement, reason }: NotReportedFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  return formOf(
    w,
    'ending.notReportedForm',
    [text(agreement.what), note(w.text('ending.notReportedHelp'))],
    [fieldsOf('notReported', w).paragraph('reason', reason, { label: 'ending.notReportedReason' })],
    { label: 'shared.save', act: { verb: 'submitNotReported', agreementId: agreement.agreementId } },
  );
};
