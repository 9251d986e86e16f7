import type { Decider } from '../decider.ts';
import type { AgreementCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { AgreementEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { type Agreement, noAgreement } from './state.ts';

export const agreement: Decider<Agreement, AgreementCommand, AgreementEvent> = {
  initial: noAgreement,
  decide,
  evolve,
};
