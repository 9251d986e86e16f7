import {
  agreementStream,
  type MunicipalityId,
  municipalityStream,
  programmeStream,
  type StreamId,
} from '../../domain/ids.ts';
import { loadMunicipality } from '../command.ts';
import type { Ports } from '../ports.ts';
import { fromSnapshot } from '../streams/load.ts';
import { PROGRAMME } from '../streams/stream-type.ts';

/** How people call what a stream is about. */
export async function streamNames(ports: Ports, municipalityId: MunicipalityId): Promise<(stream: StreamId) => string> {
  const municipality = await loadMunicipality(ports, municipalityId);
  const snapshots = await ports.snapshots.programmes(municipalityId);
  const programmes = snapshots.flatMap((snapshot) => fromSnapshot(PROGRAMME, snapshot)?.state ?? []);
  const names = new Map<StreamId, string>([
    [municipalityStream(municipalityId), municipality.registered?.name ?? municipalityId],
    ...programmes.flatMap(({ identity, setUp, activities }): [StreamId, string][] => [
      ...(identity === null ? [] : [[programmeStream(identity.programmeId), setUp?.name ?? ''] as [StreamId, string]]),
      ...activities.map(({ activityId, fields }): [StreamId, string] => [agreementStream(activityId), fields.what]),
    ]),
  ]);
  return (stream) => names.get(stream) ?? stream;
}
