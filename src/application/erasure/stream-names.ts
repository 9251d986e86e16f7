import {
  agreementStream,
  type MunicipalityId,
  municipalityStream,
  programmeStream,
  type StreamId,
} from '../../domain/ids.ts';
import { loadMunicipality } from '../command.ts';
import type { Ports } from '../ports.ts';
import { listProgrammes } from '../streams/lists.ts';

/** How people call what a stream is about. */
export async function streamNames(ports: Ports, municipalityId: MunicipalityId): Promise<(stream: StreamId) => string> {
  const municipality = await loadMunicipality(ports, municipalityId);
  const programmes = (await listProgrammes(ports, municipalityId)).map(({ state }) => state);
  const names = new Map<StreamId, string>([
    [municipalityStream(municipalityId), municipality.registered?.name ?? municipalityId],
    ...programmes.flatMap(({ identity, setUp, activities }): [StreamId, string][] => [
      ...(identity === null ? [] : [[programmeStream(identity.programmeId), setUp?.name ?? ''] as [StreamId, string]]),
      ...activities.map(({ activityId, fields }): [StreamId, string] => [agreementStream(activityId), fields.what]),
    ]),
  ]);
  return (stream) => names.get(stream) ?? stream;
}
