import type { Action } from '../actions.ts';
import { note, text } from '../elements.ts';
import type {
  PaperTakeOverFormModel,
  Reader,
  SuccessionFormModel,
  TakeOverFormModel,
  TakeOverModel,
} from '../models.ts';
import { idsOf, namesIn } from '../succession/parts.ts';
import type { Form, Option } from '../vocabulary.ts';
import { words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

const SCANS = ['pdf', 'jpg', 'jpeg', 'png'] as const;

/** Which party ends, who is asked to take over, and from when. */
export const successionForm = (model: SuccessionFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { programme, party, parties, successors, mayAddParty, endsOn } = model;
  const ask = fieldsOf('succession', w);
  const { programmeId } = programme;
  return formOf(
    w,
    'succession.form',
    [...(party === null ? [] : [text(party.name)]), note(w.text('succession.formIntro'))],
    [
      ...(party === null ? [ask.choice('party', '', parties, { label: 'succession.formParty' })] : []),
      ask.choice('successor', '', successors, {
        label: 'succession.formSuccessor',
        ...(mayAddParty ? { hint: 'succession.formSuccessorHint' as const, optional: true } : {}),
      }),
      ...(mayAddParty
        ? [
            ask.line('newParty', '', {
              label: 'succession.formNewParty',
              hint: 'succession.formNewPartyHint',
              optional: true,
            }),
          ]
        : []),
      ask.date('endsOn', endsOn, { label: 'succession.formEndsOn' }),
    ],
    { label: 'succession.ask', act: { verb: 'submitSuccession', programmeId, partyId: party?.partyId ?? null } },
  );
};

const optionsOf = ({ lines }: TakeOverModel): readonly Option[] =>
  lines.map(({ agreement }) => ({ value: agreement.agreementId, label: agreement.what }));

const all = (asked: TakeOverModel): readonly string[] => optionsOf(asked).map(({ value }) => value);

export const takeOverForm = ({ asked, consent, people }: TakeOverFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('takeOver', w);
  return formOf(
    w,
    'succession.takeOverForm',
    [text(consent)],
    [
      ask.choices('agreements', all(asked), optionsOf(asked), { label: 'succession.formAgreements' }),
      ask.choice('owner', '', people, {
        label: 'succession.formOwner',
        hint: 'succession.formOwnerHint',
        optional: true,
      }),
    ],
    { label: 'succession.takeOver', act: { verb: 'submitTakeOver', ...idsOf(asked) } },
  );
};

/** The yes of a party without chat, as it was signed. */
export const paperTakeOverForm = ({ asked, recent }: PaperTakeOverFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('paperTakeOver', w);
  return formOf(
    w,
    'succession.paperForm',
    [text(w.text('succession.requestTitle', namesIn(asked)))],
    [
      ask.choices('agreements', all(asked), optionsOf(asked), { label: 'succession.formAgreements' }),
      ask.line('name', '', { label: 'forms.signedName' }),
      ask.line('function', '', { label: 'forms.function' }),
      ask.date('signedOn', null, { label: 'forms.signedOn' }),
      ask.file('scan', SCANS, recent, { label: 'forms.scan' }),
    ],
    { label: 'shared.save', act: { verb: 'submitPaperTakeOver', ...idsOf(asked) } },
  );
};

export const declineTakeOverForm = (asked: TakeOverModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('declineTakeOver', w);
  return formOf(
    w,
    'succession.declineForm',
    [text(w.text('succession.requestTitle', namesIn(asked)))],
    [
      ask.choices('agreements', all(asked), optionsOf(asked), { label: 'succession.formNotTaken' }),
      ask.paragraph('reason', '', { label: 'succession.formReason' }),
    ],
    { label: 'shared.send', act: { verb: 'submitDeclineTakeOver', ...idsOf(asked) } },
  );
};
