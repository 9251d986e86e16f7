import { addDays, localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { LocalDate, TimeZone } from '../../ids.ts';
import { type ExistingProgramme, lastRevision } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { currentText, type FrozenText, type SigningMeeting } from '../state.ts';
import { opensAt } from './meeting.ts';

/** What a council asks a board to keep to, as long as nobody says otherwise. */
const DAYS_TO_SIGN = 30;

/** The day, included, by which all parties are asked to sign. */
export const signByOf = (text: FrozenText, meeting: SigningMeeting | null, zone: TimeZone): LocalDate => {
  if (text.signBy !== null) return text.signBy;
  const afterTheFreeze = addDays(localDateOf(text.frozenAt, zone), DAYS_TO_SIGN);
  const atTheMeeting = localDateOf(opensAt(text, meeting), zone);
  return atTheMeeting > afterTheFreeze ? atTheMeeting : afterTheFreeze;
};

export const setSignByDate = (
  { revision, on }: Of<ProgrammeCommand, 'SetSignByDate'>,
  { at }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const text = currentText(programme);
  const { setUp, signingMeeting, phase } = programme;
  if (phase === 'active') return refuse({ code: 'alreadyActive' });
  if (text === null) return refuse({ code: 'textIsNotFrozen' });
  if (text.revision !== revision) return refuse({ code: 'textChanged', revision: lastRevision(programme) });
  if (on < localDateOf(at, setUp.zone)) return refuse({ code: 'dateInPast', date: on });
  const opensOn = localDateOf(opensAt(text, signingMeeting), setUp.zone);
  if (on < opensOn) return refuse({ code: 'signByTooEarly', date: opensOn });
  return signByOf(text, signingMeeting, setUp.zone) === on ? accept() : accept({ type: 'SignByDateSet', revision, on });
};
