import type { Agreement } from '../../domain/agreement/state.ts';
import type { MunicipalityId, ProgrammeId } from '../../domain/ids.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Snapshot } from '../ports/snapshots.ts';
import type { Ports } from '../ports.ts';
import { fromSnapshot, type Loaded, load } from './load.ts';
import { AGREEMENT, PROGRAMME, type StreamType } from './stream-type.ts';

type Reading = Pick<Ports, 'journal' | 'snapshots'>;

/** A snapshot of an earlier version of the state is folded anew: an upgrade hides nothing from a list. */
const loadedFrom = async <State, Command, Event>(
  ports: Reading,
  type: StreamType<State, Command, Event>,
  snapshot: Snapshot,
): Promise<Loaded<State>> =>
  fromSnapshot(type, snapshot) ?? (await load(ports, type, snapshot.municipalityId, snapshot.stream));

export const listProgrammes = async (
  ports: Reading,
  municipalityId: MunicipalityId,
): Promise<readonly Loaded<Programme>[]> =>
  Promise.all((await ports.snapshots.programmes(municipalityId)).map((each) => loadedFrom(ports, PROGRAMME, each)));

export const listAgreements = async (
  ports: Reading,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
): Promise<readonly Agreement[]> => {
  const snapshots = await ports.snapshots.agreements(municipalityId, programmeId);
  const loaded = await Promise.all(snapshots.map((each) => loadedFrom(ports, AGREEMENT, each)));
  return loaded.map(({ state }) => state);
};
