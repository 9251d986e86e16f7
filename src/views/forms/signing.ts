import { FORMAL_SIGNATURES } from '../../domain/words.ts';
import type { Action } from '../actions.ts';
import { note, quote, text } from '../elements.ts';
import type {
  AnswerChangeFormModel,
  AskForChangeFormModel,
  DeclineFormModel,
  OtherSignatoryFormModel,
  PaperSignatureFormModel,
  Reader,
  ReopenFormModel,
} from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** The scans that are taken for a signature on paper. */
export const SCANS = ['pdf', 'jpg', 'jpeg', 'png'] as const;

export const reopenForm = (model: ReopenFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const count = model.signed.length;
  return formOf(
    w,
    'forms.reopen',
    [text(w.text('forms.reopenIntro', { revision: model.revision, count, parties: w.list(model.signed) }))],
    [fieldsOf('reopen', w).paragraph('reason', '', { label: 'forms.whyReopen', hint: 'forms.allPartiesRead' })],
    { label: 'forms.reopenSubmit', act: { verb: 'submitReopen', programmeId: model.programme.programmeId } },
  );
};

export const declineForm = (model: DeclineFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { programme, party, revision } = model;
  return formOf(
    w,
    'forms.decline',
    [text(w.text('forms.declineIntro', { party: party.name }))],
    [fieldsOf('decline', w).paragraph('reason', '', { label: 'forms.whyNot', hint: 'forms.allPartiesRead' })],
    {
      label: 'forms.decline',
      act: { verb: 'submitDecline', programmeId: programme.programmeId, partyId: party.partyId, revision },
    },
  );
};

export const askForChangeForm = (model: AskForChangeFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { programme, party, revision } = model;
  return formOf(
    w,
    'forms.askForChange',
    [text(w.text('forms.askForChangeIntro'))],
    [fieldsOf('askForChange', w).paragraph('text', '', { label: 'forms.whichChange', hint: 'forms.whichChangeHint' })],
    {
      label: 'shared.send',
      act: { verb: 'submitAskForChange', programmeId: programme.programmeId, partyId: party.partyId, revision },
    },
  );
};

export const answerChangeForm = (model: AnswerChangeFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('answerChange', w);
  const answers = [
    { value: 'adapted', label: w.text('signing.adapted') },
    { value: 'notAdapted', label: w.text('signing.notAdapted') },
  ];
  return formOf(
    w,
    'forms.answerChange',
    [text(w.text('signing.changeTitle', { party: model.party })), quote(model.text)],
    [
      ask.choice('answer', '', answers, { label: 'forms.answer' }),
      ask.paragraph('reason', '', { label: 'forms.because', hint: 'forms.answerReasonHint', optional: true }),
    ],
    {
      label: 'shared.send',
      act: {
        verb: 'submitAnswerChange',
        programmeId: model.programme.programmeId,
        changeRequestId: model.changeRequestId,
      },
    },
  );
};

export const otherSignatoryForm = (model: OtherSignatoryFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('otherSignatory', w);
  const { programme, party, values } = model;
  return formOf(
    w,
    'forms.otherSignatory',
    [text(w.text('forms.otherSignatoryIntro', { party: party.name }))],
    [
      ask.choice('person', values.person, model.people, { label: 'forms.person' }),
      ...(model.mayGrant
        ? [
            ask.line('function', values.function, {
              label: 'forms.function',
              hint: 'forms.functionOfNew',
              optional: true,
            }),
          ]
        : []),
    ],
    {
      label: 'shared.save',
      act: { verb: 'submitOtherSignatory', programmeId: programme.programmeId, partyId: party.partyId },
    },
  );
};

/** A coordinator records what was signed on paper, with a scan. */
export const paperSignatureForm = (model: PaperSignatureFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('paperSignature', w);
  const { programme, party, revision, checkCode, values } = model;
  const how = FORMAL_SIGNATURES.map((value) => ({ value, label: w.text(`mandates.${value}`) }));
  return formOf(
    w,
    'forms.paperSignature',
    [text(w.text('forms.paperIntro', { party: party.name })), note(w.text('signing.version', { revision, checkCode }))],
    [
      ask.choice('how', values.how, how, { label: 'forms.howSigned' }),
      ask.line('name', values.name, { label: 'forms.signedName' }),
      ask.line('function', values.function, { label: 'forms.function', hint: 'forms.functionHint' }),
      ask.date('signedOn', values.signedOn, { label: 'forms.signedOn' }),
      ask.file('scan', SCANS, model.recent, { label: 'forms.scan', hint: 'forms.scanHint' }),
    ],
    {
      label: 'shared.save',
      act: { verb: 'submitPaperSignature', programmeId: programme.programmeId, partyId: party.partyId, revision },
    },
  );
};
