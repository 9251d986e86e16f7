import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { PausingCommand } from './commands.ts';

export const decidePausing = (
  command: PausingCommand,
  envelope: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> =>
  command.type === 'PauseProgramme' ? pause(command, envelope, programme) : end(envelope, programme);

/** Until a day that is still to come, inside the term. The dates in the text stay what they are. */
const pause = (
  { until, reason }: Of<PausingCommand, 'PauseProgramme'>,
  { at }: Envelope,
  { setUp, paused }: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const today = localDateOf(at, setUp.zone);
  const { term } = setUp;
  if (until <= today) return refuse({ code: 'dateInPast', date: until });
  if (until > term.endsOn) return refuse({ code: 'pauseTooLong', endsOn: term.endsOn });
  if (paused === null) return accept({ type: 'ProgrammePaused', on: today, until, reason });
  return accept({ type: 'PauseMoved', until, reason });
};

/** A timer that was set for an earlier end, or comes after somebody's hand, has nothing to do. */
const end = ({ at, actor }: Envelope, { setUp, paused }: ExistingProgramme): Decision<ProgrammeEvent> => {
  const today = localDateOf(at, setUp.zone);
  if (actor.kind === 'timer' && (paused === null || today < paused.until)) return accept();
  return paused === null ? refuse({ code: 'notPaused' }) : accept({ type: 'PauseEnded', on: today });
};
