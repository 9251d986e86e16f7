import type { Decider } from '../decider.ts';
import type { ProgrammeCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { ProgrammeEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { noProgramme, type Programme } from './state.ts';

export const programme: Decider<Programme, ProgrammeCommand, ProgrammeEvent> = {
  initial: noProgramme,
  decide,
  evolve,
};
