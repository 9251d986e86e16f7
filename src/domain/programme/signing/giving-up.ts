import { accept, type Decision, type Of, refuse } from '../../decider.ts';
import { type ExistingProgramme, lastRevision } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { partyOf } from '../party.ts';
import { currentText } from '../state.ts';

/** In one step: the text is open again, and the party is in it no more. What it led must be led by another. */
export const goOnWithout = (
  { revision, partyId, reason }: Of<ProgrammeCommand, 'GoOnWithout'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const { phase, setUp } = programme;
  const text = currentText(programme);
  if (phase === 'active') return refuse({ code: 'alreadyActive' });
  if (text?.revision !== revision) return refuse({ code: 'textChanged', revision: lastRevision(programme) });
  const signing = text.signings.find((each) => each.partyId === partyId);
  if (signing === undefined || partyOf(programme, partyId) === null) return refuse({ code: 'notFound', what: 'party' });
  const { answer } = signing;
  if (answer.kind === 'signed') return refuse({ code: 'alreadySigned', partyId, at: answer.at });
  const parties = setUp.parties.filter((party) => party.partyId !== partyId);
  if (parties.length === 0) return refuse({ code: 'onlyParty' });
  return accept<ProgrammeEvent>(
    { type: 'PartyLeftOut', revision, partyId, reason },
    { type: 'TextReopened', revision, reason },
    { type: 'SetUpChanged', setUp: { ...setUp, parties } },
  );
};

/** It ends unsigned. What was agreed beside the text never bound anybody. */
export const stopUnsigned = (
  { reason }: Of<ProgrammeCommand, 'StopUnsigned'>,
  { phase }: ExistingProgramme,
): Decision<ProgrammeEvent> =>
  phase === 'active' ? refuse({ code: 'alreadyActive' }) : accept({ type: 'ProgrammeStopped', reason });
