import type { WorkCalendar } from '../../../domain/calendar/calendar.ts';
import { addDays, addMonths, instantAt, localDateOf, minuteOfDayAt } from '../../../domain/calendar/local-time.ts';
import { workingDaysBetween } from '../../../domain/calendar/working-days.ts';
import type { LocalDate } from '../../../domain/ids.ts';
import { opensAt } from '../../../domain/programme/signing/meeting.ts';
import { signByOf } from '../../../domain/programme/signing/sign-by.ts';
import { currentText, type SigningMeeting } from '../../../domain/programme/state.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { meetingForm, signByForm } from '../../../views/index.ts';
import { workCalendar } from '../../time/work-calendar.ts';
import { forCoordinator, whyTextIsClosed } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';

type TermVerb = Extract<Verb, 'openMeeting' | 'submitMeeting' | 'cancelMeeting' | 'openSignBy' | 'submitSignBy'>;

const LONGEST_PLACE = 150;

export const signingTermHandlers: Handlers<TermVerb> = {
  openMeeting,
  submitMeeting,
  cancelMeeting,
  openSignBy,
  submitSignBy,
};

function openMeeting(turn: Turn, { programmeId }: ActionOf<'openMeeting'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ programme, ref }) => {
    const reason = whyTextIsClosed(programme);
    if (reason !== null && reason.code !== 'textIsFrozen') return refused(reason, programmeId);
    const { signingMeeting: meeting, setUp } = programme;
    const text = currentText(programme);
    const model = {
      programme: ref,
      planned: meeting !== null,
      requestsAreOut: text !== null && opensAt(text, meeting) <= turn.now,
      values:
        meeting === null
          ? { on: null, time: '', place: '' }
          : { on: localDateOf(meeting.at, setUp.zone), time: clock(meeting, setUp.zone), place: meeting.place },
    };
    return opening(meetingForm(model, turn.reader));
  });
}

/** As it can be typed back in. */
const clock = ({ at }: SigningMeeting, zone: WorkCalendar['zone']): string => {
  const minute = minuteOfDayAt(at, zone);
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
};

/** The hour is that of the programme, wherever the coordinator is. */
function submitMeeting(turn: Turn, { programmeId }: ActionOf<'submitMeeting'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ programme }) => {
    const form = new FormReader(turn);
    const on = form.date('on');
    const minute = form.time('time');
    const place = form.text('place', { max: LONGEST_PLACE });
    if (form.invalid !== null || on === null || minute === null)
      return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const at = instantAt(on, minute, programme.setUp.zone);
    const command = { type: 'PlanSigningMeeting', opensAt: at, place } as const;
    return give(turn, programmeId, command, () => ({ done: 'meetingPlanned', programmeId, at, place }));
  });
}

function cancelMeeting(turn: Turn, { programmeId }: ActionOf<'cancelMeeting'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, () =>
    give(turn, programmeId, { type: 'CancelSigningMeeting' }, () => ({ done: 'meetingCancelled', programmeId })),
  );
}

function openSignBy(turn: Turn, { programmeId, revision }: ActionOf<'openSignBy'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ programme, municipality, ref }) => {
    if (programme.phase === 'active') return refused({ code: 'alreadyActive' }, programmeId);
    const text = currentText(programme);
    if (text === null) return refused({ code: 'textIsNotFrozen' }, programmeId);
    if (text.revision !== revision) return refused({ code: 'textChanged', revision: text.revision }, programmeId);
    const { setUp } = programme;
    const signBy = signByOf(text, programme);
    const calendar = workCalendar(turn.ports, setUp.zone);
    const today = localDateOf(turn.now, setUp.zone);
    const last = addMonths(signBy > today ? signBy : today, 1);
    const model = {
      programme: ref,
      revision,
      signBy,
      workingDays: signBy > today ? workingDaysBetween(today, signBy, calendar) : 0,
      holidays: holidaysIn(today, last, calendar),
      recesses: municipality.recesses.filter(({ from, to }) => to >= today && from <= last),
    };
    return opening(signByForm(model, turn.reader));
  });
}

/** On what would be a working day. */
function holidaysIn(from: LocalDate, to: LocalDate, { holidays, zone }: WorkCalendar): readonly LocalDate[] {
  const free: LocalDate[] = [];
  const everyDay: WorkCalendar = {
    zone,
    workingDays: [1, 2, 3, 4, 5],
    holidays: { version: '', isHoliday: () => false },
  };
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (holidays.isHoliday(day) && workingDaysBetween(addDays(day, -1), day, everyDay) === 1) free.push(day);
  }
  return free;
}

function submitSignBy(turn: Turn, { programmeId, revision }: ActionOf<'submitSignBy'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, () => {
    const form = new FormReader(turn);
    const on = form.date('on');
    if (form.invalid !== null || on === null) return form.invalid ?? refused({ code: 'stale' }, programmeId);
    const command = { type: 'SetSignByDate', revision, on } as const;
    return give(turn, programmeId, command, () => ({ done: 'signByDateSet', programmeId, on }));
  });
}
