import type { Actor } from '../../actor.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import { changeOfText, type ExistingProgramme, lastRevision } from '../change-of-text.ts';
import type { ProgrammeCommand } from '../commands.ts';
import type { ProgrammeEvent } from '../events.ts';
import { currentText } from '../state.ts';
import { gapsOf } from './gaps.ts';

type FreezingCommand = Of<ProgrammeCommand, 'Freeze' | 'Reopen'>;

export const decideFreezing = (
  command: FreezingCommand,
  { actor }: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> =>
  command.type === 'Freeze' ? freeze(command, actor, programme) : reopen(command, programme);

const freeze = (
  { basedOnSeq, currentSeq, textSha256, templateVersion, mandated }: Of<ProgrammeCommand, 'Freeze'>,
  actor: Actor,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const decision = changeOfText(programme, {
    type: 'TextFrozen',
    revision: lastRevision(programme) + 1,
    textSha256,
    templateVersion,
    agreementIds: programme.activities.map((activity) => activity.activityId),
    frozenBy: actor.kind === 'person' ? actor.personId : null,
  });
  if (!decision.ok) return decision;
  if (basedOnSeq !== currentSeq) return refuse({ code: 'stale' });
  const gaps = gapsOf(programme, mandated);
  return gaps.length === 0 ? decision : refuse({ code: 'gaps', gaps });
};

const reopen = ({ reason }: Of<ProgrammeCommand, 'Reopen'>, programme: ExistingProgramme): Decision<ProgrammeEvent> => {
  if (programme.phase === 'active') return refuse({ code: 'alreadyActive' });
  const text = currentText(programme);
  return text === null
    ? refuse({ code: 'textIsNotFrozen' })
    : accept({ type: 'TextReopened', revision: text.revision, reason });
};
