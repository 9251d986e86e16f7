import type { Decider } from '../decider.ts';
import type { MunicipalityCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { MunicipalityEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { type Municipality, noMunicipality } from './state.ts';

export const municipality: Decider<Municipality, MunicipalityCommand, MunicipalityEvent> = {
  initial: noMunicipality,
  decide,
  evolve,
};
