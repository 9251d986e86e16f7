import type { LocalDate } from '../../domain/ids.ts';
import type { Recess } from '../../domain/municipality/recess.ts';
import { note, type Part } from '../elements.ts';
import type { MeetingShown } from '../models.ts';
import type { Words } from '../words.ts';

interface Term {
  readonly signBy: LocalDate;
  readonly meeting: MeetingShown | null;
  /** For who sets the date. */
  readonly recesses?: readonly Recess[];
}

/** Where and when the parties sign together, and until which day it can be done. */
export const whenToSign = ({ signBy, meeting, recesses = [] }: Term, w: Words): readonly Part[] => [
  ...(meeting === null
    ? []
    : [note(w.text('signingTerm.meetingAtCard', { when: w.moment(meeting.at), place: meeting.place }))]),
  note(w.text('signingTerm.signBy', { date: w.date(signBy) })),
  ...recesses.map(({ name, from, to }) =>
    note(w.text('signingTerm.recess', { name, from: w.date(from), to: w.date(to) })),
  ),
];
