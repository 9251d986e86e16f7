import type { Action } from '../actions.ts';
import { note, text } from '../elements.ts';
import type {
  PledgeAgreementsFormModel,
  PledgeFormModel,
  Reader,
  SettlePledgeFormModel,
  StatusOnFormModel,
} from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

const LONGEST = 1_000;

export const pledgeForm = ({ pledgeId, programmes, values }: PledgeFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('pledge', w);
  return formOf(
    w,
    'council.form',
    [note(w.text('town.noNames'))],
    [
      ask.line('number', values.number, { label: 'council.formNumber', hint: 'council.formNumberHint' }),
      ask.date('pledgedOn', values.pledgedOn, { label: 'council.formPledgedOn' }),
      ask.paragraph('text', values.text, { label: 'council.formText' }, LONGEST),
      ask.date('dueOn', values.dueOn, {
        label: 'council.formDueOn',
        hint: 'council.formDueOnHint',
        optional: true,
      }),
      ask.choice('programme', values.programme, programmes, {
        label: 'council.formProgramme',
        hint: 'council.formProgrammeHint',
        optional: true,
      }),
    ],
    { label: 'shared.save', act: { verb: 'submitPledge', pledgeId } },
  );
};

/** Which agreements carry it out; none is the programme as a whole. */
export const pledgeAgreementsForm = (
  { pledgeId, number, programme, agreements, chosen }: PledgeAgreementsFormModel,
  reader: Reader,
): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('pledgeAgreements', w);
  return formOf(
    w,
    'council.agreementsForm',
    [text(w.text('council.agreementsIntro', { number, programme }))],
    [ask.choices('agreements', chosen, agreements, { label: 'council.formAgreements', optional: true })],
    { label: 'shared.save', act: { verb: 'submitPledgeAgreements', pledgeId } },
  );
};

export const settlePledgeForm = (
  { pledgeId, number, text: pledged, values }: SettlePledgeFormModel,
  reader: Reader,
): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('settlePledge', w);
  const options = [
    { value: 'yes', label: w.text('council.kept') },
    { value: 'no', label: w.text('council.notKept') },
  ];
  return formOf(
    w,
    'council.settleForm',
    [text(`${number}: ${pledged}`), note(w.text('town.noNames'))],
    [
      ask.choice('kept', values.kept === null ? '' : values.kept ? 'yes' : 'no', options, {
        label: 'council.formKept',
      }),
      ask.date('on', values.on, { label: 'council.formOn' }),
      ask.line('letter', values.letter, {
        label: 'council.formLetter',
        hint: 'council.formLetterHint',
        optional: true,
      }),
      ask.paragraph(
        'explanation',
        values.explanation,
        { label: 'council.formExplanation', hint: 'council.formExplanationHint', optional: true },
        LONGEST,
      ),
    ],
    { label: 'shared.save', act: { verb: 'submitSettlePledge', pledgeId } },
  );
};

export const statusOnForm = ({ programme, on }: StatusOnFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  return formOf(
    w,
    'council.onForm',
    [text(w.text('council.onIntro', { programme: programme.name }))],
    [fieldsOf('statusOn', w).date('on', on, { label: 'council.formWhich' })],
    { label: 'council.look', act: { verb: 'submitStatusOn', programmeId: programme.programmeId } },
  );
};
