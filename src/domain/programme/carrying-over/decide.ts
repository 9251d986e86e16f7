import { accept, type Decision, refuse } from '../../decider.ts';
import { sameValue } from '../../journal/canonical.ts';
import { changeOfText, type ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { CarryingOverCommand } from './commands.ts';
import { carriedFrom } from './state.ts';

/** A past is given once, and does not change. */
export const decideCarryingOver = (
  command: CarryingOverCommand,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  switch (command.type) {
    case 'FollowProgramme': {
      const { previous } = command;
      if (programme.follows === previous) return accept();
      if (programme.follows !== null || previous === programme.identity?.programmeId)
        return refuse({ code: 'alreadyExists', what: 'programme' });
      return changeOfText(programme, { type: 'ProgrammeFollowed', previous });
    }
    case 'CarryOver': {
      const { activityId, from } = command;
      if (!programme.activities.some((activity) => activity.activityId === activityId))
        return refuse({ code: 'notFound', what: 'activity' });
      const before = carriedFrom(programme, activityId);
      if (before === null) return changeOfText(programme, { type: 'ActivityCarriedOver', activityId, from });
      return sameValue(before, from) ? accept() : refuse({ code: 'alreadyExists', what: 'activity' });
    }
  }
};
