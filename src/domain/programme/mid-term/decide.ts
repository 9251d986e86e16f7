import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import type { Refusal } from '../../refusal.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { MidTermCommand } from './commands.ts';
import { midTermOn } from './day.ts';

export const decideMidTerm = (
  command: MidTermCommand,
  envelope: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  switch (command.type) {
    case 'SetMidTerm':
      return set(command, envelope, programme);
    case 'OpenMidTerm':
      return open(envelope, programme);
    case 'CloseMidTerm':
      return close(envelope, programme);
  }
};

const set = (
  { on }: Of<MidTermCommand, 'SetMidTerm'>,
  { at }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const { startsOn, endsOn } = programme.setUp.term;
  if (programme.midTerm.opened !== null) return refuse(whyOpened(programme));
  if (on < localDateOf(at, programme.setUp.zone)) return refuse({ code: 'dateInPast', date: on });
  if (on < startsOn || endsOn < on) return refuse({ code: 'dueOutsideTerm', startsOn, endsOn });
  return on === programme.midTerm.set?.on ? accept() : accept({ type: 'MidTermSet', on });
};

/** A timer that was set for another day has nothing to do. */
const open = ({ at, actor }: Envelope, programme: ExistingProgramme): Decision<ProgrammeEvent> => {
  const on = localDateOf(at, programme.setUp.zone);
  const planned = midTermOn(programme);
  const isOpened = programme.midTerm.opened !== null;
  const isHeld = programme.phase !== 'active' || programme.paused !== null;
  if (actor.kind === 'timer' && (isOpened || isHeld || planned === null || on < planned)) return accept();
  if (programme.phase !== 'active') return refuse({ code: 'notActive' });
  if (programme.paused !== null) return refuse({ code: 'programmePaused', until: programme.paused.until });
  return isOpened ? refuse(whyOpened(programme)) : accept({ type: 'MidTermOpened', on });
};

const close = ({ at }: Envelope, { setUp, midTerm }: ExistingProgramme): Decision<ProgrammeEvent> => {
  if (midTerm.opened === null) return refuse({ code: 'midTermNotOpen' });
  if (midTerm.closed !== null) return refuse({ code: 'midTermClosed' });
  return accept({ type: 'MidTermClosed', on: localDateOf(at, setUp.zone) });
};

const whyOpened = ({ midTerm }: ExistingProgramme): Refusal =>
  midTerm.closed === null ? { code: 'midTermOpen' } : { code: 'midTermClosed' };
