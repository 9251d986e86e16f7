import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { Instant } from '../../ids.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { FrozenText, SigningMeeting } from '../state.ts';

/** From when on the text can be signed: the freeze, the meeting where that is later, or when that was called off. */
export const opensAt = (
  { frozenAt, openedAt }: Pick<FrozenText, 'frozenAt' | 'openedAt'>,
  meeting: SigningMeeting | null,
): Instant => (meeting !== null && meeting.at > frozenAt ? meeting.at : (openedAt ?? frozenAt));

export const decideMeeting = (
  command: Of<ProgrammeCommand, 'PlanSigningMeeting' | 'CancelSigningMeeting'>,
  { at }: Envelope,
  { phase, signingMeeting, setUp }: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  if (phase === 'active') return refuse({ code: 'alreadyActive' });
  if (command.type === 'CancelSigningMeeting')
    return signingMeeting === null ? accept() : accept({ type: 'SigningMeetingCancelled' });
  const { opensAt: opens, place } = command;
  if (signingMeeting?.at === opens && signingMeeting.place === place) return accept();
  return opens <= at
    ? refuse({ code: 'dateInPast', date: localDateOf(opens, setUp.zone) })
    : accept({ type: 'SigningMeetingPlanned', at: opens, place });
};
