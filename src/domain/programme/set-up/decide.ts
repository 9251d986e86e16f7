import { accept, type Decision, type Of, refuse } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import { changeOfText, type ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { Programme } from '../state.ts';

export const decideFirstSetUp = (
  command: Of<ProgrammeCommand, 'SetUpProgramme'>,
  programme: Programme,
): Decision<ProgrammeEvent> => {
  if (programme.phase !== 'absent') return refuse({ code: 'alreadyExists', what: 'programme' });
  const { programmeId, municipalityId, setUp } = command;
  if (setUp.term.endsOn < setUp.term.startsOn) return refuse({ code: 'termReversed' });
  return accept({ type: 'ProgrammeSetUp', programmeId, municipalityId, setUp });
};

export const decideSetUp = (
  command: Of<ProgrammeCommand, 'ChangeSetUp' | 'AddCoordinator'>,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  switch (command.type) {
    case 'ChangeSetUp': {
      const { setUp } = command;
      if (sameValue(setUp, programme.setUp)) return accept();
      if (setUp.term.endsOn < setUp.term.startsOn) return refuse({ code: 'termReversed' });
      return changeOfText(programme, { type: 'SetUpChanged', setUp });
    }
    // A role stands beside the text: it changes in every phase.
    case 'AddCoordinator':
      return programme.coordinators.includes(command.personId)
        ? accept()
        : accept({ type: 'CoordinatorAdded', personId: command.personId });
  }
};
