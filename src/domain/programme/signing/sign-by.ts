import { addDays, localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import { as, type Instant, type LocalDate, type TimeZone } from '../../ids.ts';
import { laterByPauses, standStillAt } from '../../plan/stand-still.ts';
import { type ExistingProgramme, lastRevision } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { standStillsOf } from '../pausing/stand-still.ts';
import { currentText, type FrozenText, type Programme } from '../state.ts';
import { opensAt } from './meeting.ts';

/** What a council asks a board to keep to, as long as nobody says otherwise. */
const DAYS_TO_SIGN = 30;

/** The day, included, by which all parties are asked to sign. A pause stops the clock: it comes later by as many days. */
export const signByOf = (text: FrozenText, programme: Programme): LocalDate => {
  const { signBy } = text;
  return signBy === null
    ? byDefault(text, programme)
    : laterByPauses(signBy.on, signBy.saidAt, zoneOf(programme), standStillsOf(programme));
};

/** What it would be of a text that is frozen at that moment. */
export const signByWhenFrozen = (frozenAt: Instant, programme: Programme): LocalDate =>
  byDefault({ frozenAt, openedAt: null }, programme);

const zoneOf = ({ setUp }: Programme): TimeZone => setUp?.zone ?? as<TimeZone>('UTC');

/** Thirty days after the freeze, or the day of the meeting where that is later. */
const byDefault = (text: Pick<FrozenText, 'frozenAt' | 'openedAt'>, programme: Programme): LocalDate => {
  const zone = zoneOf(programme);
  const standStills = standStillsOf(programme);
  const since: Instant = standStillAt(text.frozenAt, standStills)?.to ?? text.frozenAt;
  const afterTheFreeze = laterByPauses(addDays(localDateOf(since, zone), DAYS_TO_SIGN), since, zone, standStills);
  const atTheMeeting = localDateOf(opensAt(text, programme.signingMeeting), zone);
  return atTheMeeting > afterTheFreeze ? atTheMeeting : afterTheFreeze;
};

export const setSignByDate = (
  { revision, on }: Of<ProgrammeCommand, 'SetSignByDate'>,
  { at }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const text = currentText(programme);
  const { setUp, signingMeeting, phase, paused } = programme;
  if (phase === 'active') return refuse({ code: 'alreadyActive' });
  if (text === null) return refuse({ code: 'textIsNotFrozen' });
  if (text.revision !== revision) return refuse({ code: 'textChanged', revision: lastRevision(programme) });
  if (on < localDateOf(at, setUp.zone)) return refuse({ code: 'dateInPast', date: on });
  const opensOn = localDateOf(opensAt(text, signingMeeting), setUp.zone);
  if (on < opensOn) return refuse({ code: 'signByTooEarly', date: opensOn });
  if (paused !== null && on < paused.until) return refuse({ code: 'signByInPause', date: paused.until });
  return signByOf(text, programme) === on ? accept() : accept({ type: 'SignByDateSet', revision, on });
};
