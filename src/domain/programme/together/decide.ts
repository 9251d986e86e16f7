import { accept, type Decision, type Envelope } from '../../decider.ts';
import { type ExistingProgramme, exists } from '../change-of-text.ts';
import type { ProgrammeEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { decideMoney } from '../money/decide.ts';
import { decideActivity, decideOutline } from '../proposals/decide.ts';
import type { ChangeOfProposals, TogetherCommand } from './commands.ts';

export const decideTogether = (
  { changes }: TogetherCommand,
  envelope: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const events: ProgrammeEvent[] = [];
  let state = programme;
  for (const change of changes) {
    const decision = decideOne(change, envelope, state);
    if (!decision.ok) return decision;
    for (const event of decision.events) {
      const next = evolve(state, event, envelope.at);
      if (exists(next)) state = next;
      events.push(event);
    }
  }
  return accept(...events);
};

const decideOne = (
  change: ChangeOfProposals,
  envelope: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  switch (change.type) {
    case 'SetProject':
      return decideOutline(change, envelope, programme);
    case 'ProposeActivity':
    case 'ChangeActivity':
      return decideActivity(change, envelope, programme);
    case 'PlaceActivity':
      return decideMoney(change, programme);
  }
};
