import { checkCode } from '../../domain/journal/seal.ts';
import type { Action } from '../actions.ts';
import { ceilingText, periodText } from '../coordinator/mandates.ts';
import { actions, button, facts, heading, note, type Part, quote, text } from '../elements.ts';
import type { Reader, SignatureModel, SignatureOnRecord } from '../models.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';

/** Everything that stands on record beside the signatures of one party. */
export const signatureCard = (model: SignatureModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const { programme, party, revision } = model;
  const { programmeId } = programme;
  return {
    summary: w.text('signature.summary', { programme: programme.name, party }),
    elements: [
      heading(w.text('signature.title', { party })),
      facts([
        [w.text('answers.programme'), programme.name],
        [w.text('signature.text'), w.text('signature.version', { revision, checkCode: model.checkCode })],
        [w.text('signature.wholeCode'), model.textSha256],
      ]),
      ...model.signatures.flatMap((signature) => onRecord(signature, w)),
      actions(w, [button(w.text('signing.readAll'), { verb: 'readText', programmeId, revision, page: 1 })]),
    ],
  };
};

const WHAT_IT_IS = { chat: 'signature.inChat', paper: 'signature.onPaper', qualified: 'signature.qualified' } as const;

const onRecord = (signature: SignatureOnRecord, w: Words): readonly Part[] => [
  text(w.text(WHAT_IT_IS[signature.via.kind])),
  facts([
    [w.text('signature.name'), orErased(signature.name, w)],
    [w.text('signature.function'), signature.function],
    [w.text('signature.signedAt'), w.moment(signature.at)],
    [w.text('signature.undoUntil'), signature.undoUntil === null ? null : w.moment(signature.undoUntil)],
    ...elsewhere(signature, w),
  ]),
  ...(signature.via.kind === 'chat' ? inChat(signature, w) : []),
];

const elsewhere = ({ via, recordedBy }: SignatureOnRecord, w: Words): readonly (readonly [string, string | null])[] =>
  via.kind === 'chat'
    ? []
    : [
        [w.text('forms.signedOn'), w.date(via.signedOn)],
        [w.text('signature.recordedBy'), recordedBy],
        [w.text('signature.file'), via.scanName],
        [w.text('signature.fileCode'), via.scanSha256],
      ];

const orErased = (value: string, w: Words): string => (value === '' ? w.text('signature.erased') : value);

const inChat = ({ record, via, language }: SignatureOnRecord, w: Words): readonly Part[] => {
  if (record === null || via.kind !== 'chat') return [note(w.text('signature.noRecord'))];
  const { mandate, platform } = record;
  return [
    facts([
      [w.text('signature.ceiling'), ceilingText(mandate, w)],
      [w.text('signature.period'), periodText(mandate, w) ?? w.text('signature.always')],
      [w.text('signature.basis'), mandate.basis],
      [w.text('signature.ownMoney'), w.money(record.ownMoneyCents)],
      [
        w.text('signature.account'),
        platform === ''
          ? w.text('signature.erased')
          : w.text('signature.accountOn', {
              user: record.user,
              workspace: record.workspace,
              platform: w.text(`platform.${platform}`),
            }),
      ],
      [
        w.text('signature.message'),
        [record.messageId, record.messageReference].filter((part) => part !== '').join(' · '),
      ],
      [w.text('signature.receivedAt'), w.moment(record.receivedAt)],
      [w.text('signature.language'), w.text(language === 'en' ? 'signature.english' : 'signature.dutch')],
      [w.text('signature.template'), record.templateVersion],
      [w.text('signature.consentCode'), checkCode(via.consentSha256)],
    ]),
    text(w.text('signature.consent')),
    quote(record.consent),
  ];
};
