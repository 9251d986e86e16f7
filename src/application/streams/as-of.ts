import type { Instant, MunicipalityId, StreamId } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';
import { foldCommit } from './load.ts';
import { commitOf } from './read-commit.ts';
import type { StreamType } from './stream-type.ts';

/** How a stream stood: everything before that moment, folded from the start. */
export async function stateBefore<State, Command, Event>(
  ports: Pick<Ports, 'journal'>,
  type: StreamType<State, Command, Event>,
  municipalityId: MunicipalityId,
  stream: StreamId,
  moment: Instant,
): Promise<State> {
  const commits = (await ports.journal.read(municipalityId, stream, 0)).map((stored) => commitOf<Event>(stored));
  return commits
    .filter(({ at }) => at < moment)
    .reduce((state, { events, at }) => foldCommit(type, state, events, at), type.decider.initial);
}
