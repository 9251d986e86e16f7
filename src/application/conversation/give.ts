import type { ProgrammeId } from '../../domain/ids.ts';
import type { ProgrammeCommand } from '../../domain/programme/commands.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Done } from '../../views/index.ts';
import { commandProgramme } from '../command.ts';
import { done, givenBy, type Reply, refused, type Turn } from './turn.ts';

/** Gives one command to a programme and says what was done; `by` names who was first when it was done before. */
export async function give(
  turn: Turn,
  programmeId: ProgrammeId,
  command: ProgrammeCommand,
  then: (programme: Programme) => Done,
  by: string | null = null,
): Promise<Reply> {
  const outcome = await commandProgramme(turn.ports, turn.municipalityId, programmeId, command, givenBy(turn));
  return outcome.ok ? done(turn, then(outcome.state)) : refused(outcome.refusal, programmeId, by);
}
