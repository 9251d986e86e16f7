import type { AgreementId, AmendmentId, ProgrammeId } from '../../domain/ids.ts';
import { FORMAL_SIGNATURES } from '../../domain/words.ts';
import type { Action } from '../actions.ts';
import { differenceParts, titleText } from '../amendments/parts.ts';
import { actions, button, note, text } from '../elements.ts';
import type {
  AddAgreementFormModel,
  AgreementWordsFormModel,
  AmendmentReadingModel,
  OfAmendmentFormModel,
  OfConsentFormModel,
  PaperConsentFormModel,
  Reader,
  RefreshWindowFormModel,
  SendAmendmentsFormModel,
} from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';
import { SCANS } from './signing.ts';

/** What and for whom: of an amendment, or only a slip of the pen. */
export const agreementWordsForm = (model: AgreementWordsFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('agreementWords', w);
  const { programmeId, agreementId, values } = model;
  const ids: { programmeId: ProgrammeId; agreementId: AgreementId } = { programmeId, agreementId };
  return formOf(
    w,
    model.isFix ? 'amendingForms.fix' : 'amendingForms.words',
    [...(model.isFix ? [note(w.text('amendingForms.fixIntro'))] : []), note(w.text('forms.noNames'))],
    [
      ask.paragraph('what', values.what, { label: 'forms.what' }, 300),
      ask.line('forWhom', values.forWhom ?? '', { label: 'forms.forWhom', optional: true }),
    ],
    { label: 'shared.save', act: { verb: model.isFix ? 'submitFixText' : 'submitAmendWords', ...ids } },
  );
};

export const addAgreementForm = (model: AddAgreementFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('addAgreement', w);
  return formOf(
    w,
    'amendingForms.add',
    [text(w.text('amendingForms.addIntro')), note(w.text('forms.noNames'))],
    [
      ask.paragraph('what', '', { label: 'forms.what' }, 300),
      ask.line('forWhom', '', { label: 'forms.forWhom', optional: true }),
      ask.choice('project', '', model.projects, { label: 'forms.project' }),
    ],
    {
      label: 'shared.save',
      act: {
        verb: 'submitAddAgreement',
        programmeId: model.programme.programmeId,
        contributionId: model.contributionId,
      },
    },
  );
};

/** The difference once more, and why: the reason is part of the text. */
export const sendAmendmentsForm = (model: SendAmendmentsFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('sendAmendments', w);
  const { programme, seq, amendmentId, drafts } = model;
  return formOf(
    w,
    'amendingForms.send',
    [
      ...(model.again ? [text(w.text('refusals.stale'))] : []),
      ...drafts.flatMap((draft) => [
        text(titleText(draft.amendment, w)),
        ...differenceParts(draft.amendment, w),
        note(
          [
            `${w.text('amending.mustConsent')}: ${w.list(draft.consents)}.`,
            draft.told.length === 0 ? '' : `${w.text('amending.areTold')}: ${w.list(draft.told)}.`,
          ]
            .join(' ')
            .trim(),
        ),
      ]),
      text(w.text('amendingForms.sendIntro')),
    ],
    [
      ...(amendmentId === null
        ? [
            ask.choices(
              'amendments',
              drafts.map((draft) => draft.amendment.amendmentId),
              drafts.map((draft) => ({
                value: draft.amendment.amendmentId,
                label: titleText(draft.amendment, w),
              })),
              { label: 'amendingForms.which' },
            ),
          ]
        : []),
      ask.paragraph('reason', model.reason, { label: 'amendingForms.reason', hint: 'amendingForms.reasonHint' }, 600),
    ],
    {
      label: 'amendingForms.sendSubmit',
      act: { verb: 'submitSendAmendments', programmeId: programme.programmeId, amendmentId, seq },
    },
  );
};

const idsOf = ({
  programme,
  amendment,
}: OfAmendmentFormModel): { programmeId: ProgrammeId; amendmentId: AmendmentId } => ({
  programmeId: programme.programmeId,
  amendmentId: amendment.amendmentId,
});

export const withdrawAmendmentForm = (model: OfAmendmentFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  return formOf(
    w,
    'amendingForms.withdraw',
    [text(titleText(model.amendment, w)), text(w.text('amendingForms.withdrawIntro'))],
    [
      fieldsOf('withdrawAmendment', w).paragraph('reason', '', {
        label: 'amendingForms.whyWithdraw',
        hint: 'forms.allPartiesRead',
      }),
    ],
    { label: 'amendingForms.withdraw', act: { verb: 'submitWithdrawAmendment', ...idsOf(model) } },
  );
};

export const declineAmendmentOwnerForm = (model: OfAmendmentFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  return formOf(
    w,
    'amendingForms.declineOwner',
    [text(titleText(model.amendment, w)), text(w.text('amendingForms.declineOwnerIntro'))],
    [fieldsOf('declineAmendmentOwner', w).paragraph('reason', '', { label: 'forms.whyNot' })],
    { label: 'shared.send', act: { verb: 'submitDeclineAmendmentOwner', ...idsOf(model) } },
  );
};

export const refuseConsentForm = (model: OfConsentFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { party } = model;
  return formOf(
    w,
    'amendingForms.refuse',
    [text(titleText(model.amendment, w)), text(w.text('amendingForms.refuseIntro', { party: party.name }))],
    [
      fieldsOf('refuseConsent', w).paragraph('reason', '', {
        label: 'forms.whyNot',
        hint: 'forms.allPartiesRead',
      }),
    ],
    { label: 'shared.send', act: { verb: 'submitRefuseConsent', ...idsOf(model), partyId: party.partyId } },
  );
};

export const paperConsentForm = (model: PaperConsentFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('paperConsent', w);
  const { party, amendment, values } = model;
  const how = FORMAL_SIGNATURES.map((value) => ({ value, label: w.text(`mandates.${value}`) }));
  return formOf(
    w,
    'amendingForms.paper',
    [
      text(w.text('amendingForms.paperIntro', { party: party.name, number: amendment.number ?? 0 })),
      note(w.text('amending.code', { number: amendment.number ?? 0, checkCode: amendment.checkCode ?? '' })),
    ],
    [
      ask.choice('how', values.how, how, { label: 'forms.howSigned' }),
      ask.line('name', values.name, { label: 'forms.signedName' }),
      ask.line('function', values.function, { label: 'forms.function', hint: 'forms.functionHint' }),
      ask.date('signedOn', null, { label: 'forms.signedOn' }),
      ask.file('scan', SCANS, model.recent, { label: 'forms.scan', hint: 'forms.scanHint' }),
    ],
    { label: 'shared.save', act: { verb: 'submitPaperConsent', ...idsOf(model), partyId: party.partyId } },
  );
};

export const refreshWindowForm = (model: RefreshWindowFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  return formOf(
    w,
    'amendingForms.refresh',
    [text(w.text('amendingForms.refreshIntro'))],
    [fieldsOf('refreshWindow', w).number('weeks', model.weeks, { label: 'amendingForms.weeks' })],
    { label: 'shared.save', act: { verb: 'submitRefreshWindow', programmeId: model.programme.programmeId } },
  );
};

/** The text of one amendment as it is stored, a page at a time. */
export const amendmentReadingForm = (model: AmendmentReadingModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { amendment, pages, courtesy } = model;
  const page = Math.min(Math.max(1, model.page), Math.max(1, pages.length));
  const to = (label: string, target: number) => button(label, { verb: 'readAmendment', ...idsOf(model), page: target });
  const turning = [
    ...(page < pages.length ? [to(w.text('forms.nextPage'), page + 1)] : []),
    ...(page > 1 ? [to(w.text('forms.previousPage'), page - 1)] : []),
  ];
  return {
    title: w.text('amending.number', { number: amendment.number ?? 0 }),
    intro: [
      note(w.text('forms.page', { page, pages: pages.length, checkCode: amendment.checkCode ?? '' })),
      ...(courtesy ? [text(w.text('forms.courtesy'))] : []),
      ...(pages[page - 1] ?? '').split(/\n{2,}/).map((paragraph) => text(paragraph)),
      ...(turning.length === 0 ? [] : [actions(w, turning)]),
    ],
    fields: [],
    submit: null,
    cancel: w.text('shared.close'),
  };
};
