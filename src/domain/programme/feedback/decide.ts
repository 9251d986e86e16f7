import { Temporal } from 'temporal-polyfill';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import { as, type Instant } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import { contactOf } from '../contacts/state.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { FeedbackCommand } from './commands.ts';
import { feedbackDue } from './due.ts';
import { type Letter, letterOf } from './state.ts';

/** Minutes until the next try after each one that failed; after the last a letter is given up. RFC 5321, 4.5.4.1: spread out over hours. */
const TRY_AGAIN_AFTER_MINUTES = [5, 60, 6 * 60] as const;

export const decideFeedback = (
  command: FeedbackCommand,
  envelope: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  switch (command.type) {
    case 'DecideFeedback':
      return decideLetters(command, programme);
    case 'WaiveFeedback':
      return waive(command, programme);
    case 'SendLetterAgain':
    case 'AttemptLetter':
    case 'RecordLetter':
      return aboutLetter(command, envelope, programme);
  }
};

const decideLetters = (
  { letters, way }: Of<FeedbackCommand, 'DecideFeedback'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const fresh = letters.filter(({ letterId }) => !programme.letters.some((known) => known.letterId === letterId));
  if (fresh.length === 0) return accept();
  const ready = new Set(feedbackDue(programme).ready.map(({ contactId }) => contactId));
  const wrong = fresh.flatMap(({ contactIds }) => contactIds).find((contactId) => !ready.has(contactId));
  if (wrong !== undefined) return refuse(whyNotReady(programme, wrong));
  return accept({ type: 'FeedbackDecided', letters: fresh, way });
};

const whyNotReady = (programme: ExistingProgramme, contactId: Letter['contactIds'][number]): Refusal => {
  if (contactOf(programme.contacts, contactId) === null) return { code: 'notFound', what: 'contact' };
  const isWaiting = feedbackDue(programme).waiting.some((contact) => contact.contactId === contactId);
  return { code: isWaiting ? 'reactionsOpen' : 'noLetterDue' };
};

const waive = (
  { contactIds }: Of<FeedbackCommand, 'WaiveFeedback'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const before = new Set(programme.waived.map(({ contactId }) => contactId));
  const fresh = contactIds.filter((contactId) => !before.has(contactId));
  const strangers = fresh.some((contactId) => contactOf(programme.contacts, contactId) === null);
  if (strangers) return refuse({ code: 'notFound', what: 'contact' });
  if (fresh.some((contactId) => letterOf(programme.letters, contactId) !== null))
    return refuse({ code: 'noLetterDue' });
  return fresh.length === 0 ? accept() : accept({ type: 'FeedbackWaived', contactIds: fresh });
};

const aboutLetter = (
  command: Of<FeedbackCommand, 'SendLetterAgain' | 'AttemptLetter' | 'RecordLetter'>,
  { at }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const { letterId } = command;
  const letter = programme.letters.find((each) => each.letterId === letterId);
  if (letter === undefined) return refuse({ code: 'notFound', what: 'letter' });
  switch (command.type) {
    case 'SendLetterAgain':
      return askAgain(letter, programme);
    case 'AttemptLetter':
      return letter.state.is === 'planned' && command.attempt === letter.attempts + 1
        ? accept({ type: 'LetterAttempted', letterId, attempt: command.attempt })
        : accept();
    case 'RecordLetter':
      return record(command, letter, at);
  }
};

/** What arrived for sure is not sent twice, and an address that is gone gets nothing. */
const askAgain = (
  { letterId, state, contactIds }: Letter,
  { contacts }: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  if (state.is === 'planned' || state.is === 'sending') return accept();
  if (state.is === 'sent' || state.is === 'cancelled') return refuse({ code: 'noLetterDue' });
  const hasAddress = contactIds.some((contactId) => (contactOf(contacts, contactId)?.email ?? null) !== null);
  return hasAddress ? accept({ type: 'LetterAskedAgain', letterId }) : refuse({ code: 'noLetterDue' });
};

/** The outcome of an attempt that is over already is no news; a reply that came late is believed. */
const record = (
  { letterId, attempt, outcome, code }: Of<FeedbackCommand, 'RecordLetter'>,
  letter: Letter,
  at: Instant,
): Decision<ProgrammeEvent> => {
  const runs = letter.state.is === 'sending' || (letter.state.is === 'lost' && outcome !== 'lost');
  if (!runs || attempt !== letter.attempts) return accept();
  if (outcome !== 'notSent') return accept({ type: 'LetterEnded', letterId, attempt, outcome, code });
  const minutes = TRY_AGAIN_AFTER_MINUTES[letter.tries - 1];
  return minutes === undefined
    ? accept({ type: 'LetterEnded', letterId, attempt, outcome: 'gaveUp', code })
    : accept({ type: 'LetterDeferred', letterId, attempt, until: after(at, minutes), code });
};

const after = (at: Instant, minutes: number): Instant =>
  as(Temporal.Instant.from(at).add({ minutes }).toString({ smallestUnit: 'millisecond' }));
