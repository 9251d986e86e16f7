import { addDays, localDateOf } from '../../calendar/local-time.ts';
import type { Instant, LocalDate } from '../../ids.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import { letterOf } from '../feedback/state.ts';
import { type Contact, isGone } from './state.ts';

/** After the letter, after an evening without one, or after the programme: what residents were promised. */
export const KEPT_FOR_DAYS = 30;

/** `since`: the act that decided it; an address is never let go before that. */
export interface Until {
  readonly on: LocalDate;
  readonly since: Instant;
}

/** When a resident's name and address go. Null: they are gone. */
export const keptUntil = (programme: ExistingProgramme, contact: Contact): Until | null => {
  if (isGone(contact)) return null;
  const { term } = programme.setUp;
  const end = { on: addDays(term.endsOn, KEPT_FOR_DAYS), since: contact.givenAt };
  if (contact.purposes.includes('invitations')) return end;
  const over = feedbackOver(programme, contact);
  if (over === null) return end;
  return { on: earlier(addDays(over.on, KEPT_FOR_DAYS), end.on), since: over.since };
};

const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/** The day of the letter; where none is sent, the day of the evening. */
const feedbackOver = (programme: ExistingProgramme, { contactId }: Contact): Until | null => {
  const { zone } = programme.setUp;
  const waived = programme.waived.find((each) => each.contactId === contactId);
  if (waived !== undefined) {
    return { on: programme.evening.held?.on ?? localDateOf(waived.at, zone), since: waived.at };
  }
  const letter = letterOf(programme.letters, contactId);
  if (letter === null || !('at' in letter.state) || letter.state.is === 'sending') return null;
  return { on: localDateOf(letter.state.at, zone), since: letter.state.at };
};
