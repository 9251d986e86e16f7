import type { Action } from '../actions.ts';
import { text } from '../elements.ts';
import type { DestructionFormModel, Reader, RetentionFormModel } from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** In the terms of the municipality's selection list. */
export const retentionForm = ({ programme, retention }: RetentionFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('retention', w);
  const starts = (['termEnd', 'closing'] as const).map((value) => ({ value, label: w.text(`retention.${value}`) }));
  return formOf(
    w,
    'retention.formTitle',
    [text(w.text('retention.formIntro'))],
    [
      ask.line('processType', retention?.processType ?? '', {
        label: 'retention.processType',
        hint: 'retention.processTypeHint',
      }),
      ask.line('result', retention?.result ?? '', { label: 'retention.result', hint: 'retention.resultHint' }),
      ask.number('years', retention?.years ?? null, {
        label: 'retention.years',
        hint: 'retention.yearsHint',
        optional: true,
      }),
      ask.choice('startsFrom', retention?.startsFrom ?? 'termEnd', starts, { label: 'retention.startsFrom' }),
    ],
    { label: 'shared.save', act: { verb: 'submitRetention', programmeId: programme.programmeId } },
  );
};

/** A reason is asked while the period runs. */
export const destructionForm = ({ programme, mayGo, until }: DestructionFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('destruction', w);
  const kept = until === null ? [] : [text(`${w.text('retention.until')}: ${w.date(until)}`)];
  return formOf(
    w,
    'retention.destroyTitle',
    [text(programme.name), ...kept, text(w.text('retention.destroyIntro'))],
    mayGo ? [] : [ask.paragraph('reason', '', { label: 'retention.reason', hint: 'retention.reasonHint' })],
    { label: 'retention.propose', act: { verb: 'submitDestruction', programmeId: programme.programmeId } },
  );
};
