import type { LocalDate } from '../../domain/ids.ts';
import { note, type Part } from '../elements.ts';
import type { MeetingShown } from '../models.ts';
import type { Words } from '../words.ts';

interface Term {
  readonly signBy: LocalDate;
  readonly meeting: MeetingShown | null;
}

/** Where and when the parties sign together, and until which day it can be done. */
export const whenToSign = ({ signBy, meeting }: Term, w: Words): readonly Part[] => [
  ...(meeting === null
    ? []
    : [note(w.text('signingTerm.meetingAtCard', { when: w.moment(meeting.at), place: meeting.place }))]),
  note(w.text('signingTerm.signBy', { date: w.date(signBy) })),
];
