import type { ProgrammeId } from '../../domain/ids.ts';
import { button, type Press } from '../elements.ts';
import type { Words } from '../words.ts';

/** To what was proposed, and what became of it. */
export const proposalsButton = (programmeId: ProgrammeId, w: Words): Press =>
  button(w.text('judging.show'), { verb: 'showProposals', programmeId, page: 1 });
