import { amountText } from '../../domain/amount.ts';
import { FORMAL_SIGNATURES } from '../../domain/words.ts';
import type { Action } from '../actions.ts';
import { text } from '../elements.ts';
import type {
  MandateFormModel,
  MandatePeriodFormModel,
  Reader,
  RecessesFormModel,
  SigningRulesFormModel,
} from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** Above the ceiling of a mandate. */
export const ABOVE_CEILING = ['together', 'never'] as const;
export const YES_OR_NO = ['yes', 'no'] as const;

/** As it can be typed back in. */
const typedAmount = (cents: number | null, { language }: Reader): string =>
  cents === null ? '' : amountText(cents, language === 'nl' ? ',' : '.');

export const mandateForm = (model: MandateFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('mandate', w);
  const { programme, party, personId, people, values } = model;
  const above = ABOVE_CEILING.map((value) => ({ value, label: w.text(`mandates.${value}`) }));
  return formOf(
    w,
    'mandates.form',
    [text(w.text('mandates.formIntro', { party: party.name }))],
    [
      ask.choice('person', values.person, people, { label: 'mandates.person' }),
      ask.line('function', values.function, { label: 'mandates.function', hint: 'forms.functionHint' }),
      ask.line('basis', values.basis, { label: 'mandates.basisField', hint: 'mandates.basisHint', optional: true }),
      ask.line('ceiling', typedAmount(values.ceilingCents, reader), {
        label: 'mandates.ceiling',
        hint: 'mandates.ceilingHint',
        optional: true,
      }),
      ask.choice('above', values.joint ? 'together' : 'never', above, { label: 'mandates.above', optional: true }),
    ],
    {
      label: 'shared.save',
      act: { verb: 'submitMandate', programmeId: programme.programmeId, partyId: party.partyId, personId },
    },
  );
};

export const mandatePeriodForm = (model: MandatePeriodFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('mandatePeriod', w);
  const { programme, partyId, personId, name, values } = model;
  return formOf(
    w,
    'mandates.periodForm',
    [text(w.text('mandates.periodIntro', { name }))],
    [
      ask.date('validFrom', values.validFrom, { label: 'mandates.validFrom', optional: true }),
      ask.date('validTo', values.validTo, { label: 'mandates.validTo', optional: true }),
    ],
    {
      label: 'shared.save',
      act: { verb: 'submitMandatePeriod', programmeId: programme.programmeId, partyId, personId },
    },
  );
};

export const signingRulesForm = ({ programme, values }: SigningRulesFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('signingRules', w);
  const how = FORMAL_SIGNATURES.map((value) => ({ value, label: w.text(`mandates.${value}`) }));
  return formOf(
    w,
    'mandates.rulesForm',
    [text(w.text('mandates.rulesIntro'))],
    [
      ask.choice('fourEyes', values.fourEyes ? 'no' : 'yes', fourEyes(w), { label: 'mandates.fourEyes' }),
      ask.line('formalAbove', typedAmount(values.formal?.aboveCents ?? null, reader), {
        label: 'mandates.formalAbove',
        hint: 'mandates.formalHint',
        optional: true,
      }),
      ask.choice('formalHow', values.formal?.how ?? 'paper', how, { label: 'mandates.formalHow', optional: true }),
    ],
    { label: 'shared.save', act: { verb: 'submitSigningRules', programmeId: programme.programmeId } },
  );
};

const fourEyes = (w: Words) => [
  { value: 'no', label: w.text('mandates.fourEyesNo') },
  { value: 'yes', label: w.text('mandates.fourEyesYes') },
];

/** One a line, as it can be typed back in. */
export const recessesForm = ({ programme, values }: RecessesFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const lines = values.map(({ name, from, to }) =>
    w.text('mandates.recessLine', { name, from: w.date(from), to: w.date(to) }),
  );
  return formOf(
    w,
    'mandates.recessForm',
    [text(w.text('mandates.recessIntro'))],
    [
      fieldsOf('recesses', w).paragraph('recesses', lines.join('\n'), {
        label: 'mandates.recesses',
        hint: 'mandates.recessHint',
        optional: true,
      }),
    ],
    { label: 'shared.save', act: { verb: 'submitRecesses', programmeId: programme.programmeId } },
  );
};
