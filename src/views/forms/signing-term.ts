import type { Action } from '../actions.ts';
import { actions, button, confirm, note, type Part, text } from '../elements.ts';
import type { GoOnWithoutFormModel, MeetingFormModel, Reader, SignByFormModel, StopFormModel } from '../models.ts';
import type { Form } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { fieldsOf, formOf } from './fields.ts';

/** Requests open together, then and there; a meeting that was planned can be moved or called off here. */
export const meetingForm = (model: MeetingFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('meeting', w);
  const { programmeId } = model.programme;
  const { on, time, place } = model.values;
  return formOf(
    w,
    'signingTerm.meetingForm',
    [
      text(w.text('signingTerm.meetingIntro')),
      ...(model.requestsAreOut ? [note(w.text('signingTerm.meetingTakesBack'))] : []),
      ...(model.planned ? [callOff(model, w)] : []),
    ],
    [
      ask.date('on', on, { label: 'signingTerm.meetingOn' }),
      ask.line('time', time, { label: 'signingTerm.meetingTime', hint: 'signingTerm.meetingTimeHint' }),
      ask.line('place', place, { label: 'signingTerm.meetingPlace', hint: 'signingTerm.meetingPlaceHint' }),
    ],
    { label: 'shared.save', act: { verb: 'submitMeeting', programmeId } },
  );
};

const callOff = ({ programme: { programmeId } }: MeetingFormModel, w: Words): Part =>
  actions(w, [
    button(
      w.text('signingTerm.cancelMeeting'),
      { verb: 'cancelMeeting', programmeId },
      'danger',
      confirm(w, 'signingTerm.cancelTitle', w.text('signingTerm.cancelQuestion'), w.text('signingTerm.cancelMeeting')),
    ),
  ]);

/** With the days that do not count next to it. */
export const signByForm = (model: SignByFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const { programme, revision, signBy, workingDays, holidays, recesses } = model;
  return formOf(
    w,
    'signingTerm.signByForm',
    [
      text(w.text('signingTerm.signByIntro', { date: w.date(signBy), days: workingDays })),
      ...(holidays.length === 0 ? [] : [note(w.text('signingTerm.holidays', { dates: w.list(holidays.map(w.date)) }))]),
      ...recesses.map(({ name, from, to }) =>
        note(w.text('signingTerm.recess', { name, from: w.date(from), to: w.date(to) })),
      ),
    ],
    [fieldsOf('signBy', w).date('on', signBy, { label: 'signingTerm.signByOn' })],
    { label: 'shared.save', act: { verb: 'submitSignBy', programmeId: programme.programmeId, revision } },
  );
};

/** One guided step: the text reopened, the party removed. */
export const goOnWithoutForm = (model: GoOnWithoutFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  const ask = fieldsOf('goOnWithout', w);
  const { programme, revision, parties } = model;
  const [only] = parties.length === 1 ? parties : [];
  return formOf(
    w,
    'signingTerm.goOnWithoutForm',
    [text(w.text('signingTerm.goOnWithoutIntro'))],
    [
      ask.choice('party', only?.value ?? '', parties, { label: 'signingTerm.whichParty' }),
      ask.paragraph('reason', '', { label: 'signingTerm.whyWithout', hint: 'signingTerm.partyReads' }),
    ],
    {
      label: 'signingTerm.goOnSubmit',
      act: { verb: 'submitGoOnWithout', programmeId: programme.programmeId, revision },
    },
  );
};

export const stopForm = ({ programme, signed }: StopFormModel, reader: Reader): Form<Action> => {
  const w = words(reader);
  return formOf(
    w,
    'signingTerm.stopForm',
    [text(w.text('signingTerm.stopIntro', { count: signed.length, parties: w.list(signed) }))],
    [
      fieldsOf('stop', w).paragraph('reason', '', {
        label: 'signingTerm.whyStop',
        hint: 'signingTerm.everybodyReads',
      }),
    ],
    { label: 'signingTerm.stopSubmit', act: { verb: 'submitStop', programmeId: programme.programmeId } },
  );
};
