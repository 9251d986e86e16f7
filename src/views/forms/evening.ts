import { DISPOSITIONS } from '../../domain/words.ts';
import type { Action } from '../actions.ts';
import { note, text } from '../elements.ts';
import type { CorrectContributionFormModel, DispositionsFormModel, EveningFormModel, Reader } from '../models.ts';
import type { Form, Option } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** The date, and once it was held how many people came. */
export const eveningForm = (model: EveningFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('evening', w);
  return formOf(
    w,
    'forms.evening',
    [],
    [
      ask.date('on', model.values.on, { label: 'forms.eveningOn' }),
      ask.number('attendance', model.values.attendance, {
        label: 'forms.attendance',
        hint: 'forms.attendanceHint',
        optional: true,
      }),
    ],
    { label: 'shared.save', act: { verb: 'submitEvening', programmeId: model.programme.programmeId } },
  );
};

export const correctContributionForm = (model: CorrectContributionFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { contributionId } = model;
  return formOf(
    w,
    'forms.correctContribution',
    [note(w.text('forms.bothStay'))],
    [fieldsOf('correctContribution', w).paragraph('text', model.text, { label: 'forms.contribution' })],
    {
      label: 'shared.save',
      act: { verb: 'submitCorrectContribution', programmeId: model.programme.programmeId, contributionId },
    },
  );
};

/** Several contributions can get one disposition at once. */
export const dispositionsForm = (model: DispositionsFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('dispositions', w);
  const kinds = DISPOSITIONS.map((value) => ({ value, label: w.text(`disposition.${value}`) }));
  return formOf(
    w,
    'forms.dispositions',
    [text(w.text('forms.dispositionsIntro'))],
    [
      ask.choices('contributions', model.values.chosen, model.contributions, { label: 'forms.whichContributions' }),
      ask.choice('kind', model.values.kind ?? '', kinds, { label: 'forms.whatWeDid' }),
      ask.paragraph('reason', model.values.reason, { label: 'forms.because', hint: 'forms.becauseHint' }),
      ...(model.amendments.length === 0
        ? []
        : [
            ask.choice('amendment', '', amendmentOptions(model, w), {
              label: 'reactions.whichAmendment',
              hint: 'reactions.whichAmendmentHint',
              optional: true,
            }),
          ]),
    ],
    { label: 'shared.save', act: { verb: 'submitDispositions', programmeId: model.programme.programmeId } },
  );
};

const amendmentOptions = ({ amendments }: DispositionsFormModel, w: Words): readonly Option[] =>
  amendments.map(({ amendmentId, number, what }) => ({
    value: amendmentId,
    label:
      number === null ? w.text('reactions.draftAmendment', { what }) : w.text('reactions.amendment', { number, what }),
  }));
