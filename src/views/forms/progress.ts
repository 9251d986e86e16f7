import { CAUSES, PROGRESS, type Progress } from '../../domain/words.ts';
import type { Action } from '../actions.ts';
import { note, text } from '../elements.ts';
import type { CorrectReportFormModel, Reader, ReportFormModel, ReportValues, SnoozeFormModel } from '../models.ts';
import { type Field, type Form, SHAPES } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** At risk asks a cause and one line; off track asks for everything. Honesty costs less than a minute. */
export const reportForm = (model: ReportFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { agreement, slot, progress } = model;
  return formOf(
    w,
    'forms.report',
    [
      text(agreement.what),
      ...(progress === null ? [] : [text(`${SHAPES[progress]} ${w.text(`standing.${progress}`)}`)]),
      ...(model.onBehalfOf === null ? [] : [note(w.text('progress.passedOnFor', { party: model.onBehalfOf }))]),
      note(w.text('forms.reportHelp')),
    ],
    reportFields(model.values, progress, w),
    { label: 'shared.send', act: { verb: 'submitReport', agreementId: agreement.agreementId, slot, progress } },
  );
};

export const correctReportForm = (model: CorrectReportFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { agreement, reportId } = model;
  return formOf(
    w,
    'forms.correctReport',
    [text(agreement.what), note(w.text('forms.bothStay'))],
    reportFields(model.values, null, w),
    { label: 'shared.save', act: { verb: 'submitCorrectReport', agreementId: agreement.agreementId, reportId } },
  );
};

const reportFields = (values: ReportValues, chosen: Progress | null, w: Words): readonly Field[] => {
  const ask = fieldsOf('report', w);
  const standings = PROGRESS.map((value) => ({ value, label: `${SHAPES[value]} ${w.text(`standing.${value}`)}` }));
  const causes = CAUSES.map((value) => ({ value, label: w.text(`cause.${value}`) }));
  const how = ask.choice('progress', values.progress ?? '', standings, { label: 'forms.progress' });
  /** Known to be needed only where it was chosen before; else the answer tells, and the error stands at the field. */
  const optional = chosen !== 'offTrack';
  return [
    ...(chosen === null ? [how] : []),
    ask.choice('cause', values.cause ?? '', causes, {
      label: 'forms.cause',
      hint: 'forms.causeHint',
      optional: chosen !== 'atRisk' && chosen !== 'offTrack',
    }),
    ask.line('note', values.note, { label: 'forms.note', hint: 'forms.noteHint', optional: chosen !== 'atRisk' }),
    ask.paragraph('consequence', values.consequence, {
      label: 'forms.consequence',
      hint: 'forms.unknownHint',
      optional,
    }),
    ask.paragraph('correction', values.correction, { label: 'forms.correction', hint: 'forms.unknownHint', optional }),
  ];
};

export const snoozeForm = (model: SnoozeFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { agreement } = model;
  return formOf(
    w,
    'forms.snooze',
    [text(agreement.what)],
    [fieldsOf('snooze', w).date('until', null, { label: 'forms.until', hint: 'forms.untilHint' })],
    { label: 'shared.save', act: { verb: 'submitSnooze', agreementId: agreement.agreementId } },
  );
};
