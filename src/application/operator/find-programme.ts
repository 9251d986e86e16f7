import {
  agreementStream,
  as,
  type MunicipalityId,
  municipalityStream,
  type ProgrammeId,
  programmeStream,
  type StreamId,
} from '../../domain/ids.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { loadProgramme } from '../command.ts';
import { partsOf } from '../owner-key.ts';
import type { Ports } from '../ports.ts';

export interface FoundProgramme {
  readonly municipalityId: MunicipalityId;
  readonly programmeId: ProgrammeId;
}

export type Finding =
  | { readonly ok: true; readonly found: FoundProgramme }
  | { readonly ok: false; readonly text: string };

/** A programme as an operator names it: its id, or the end of that (`vijfhoek` of `haarlem.vijfhoek`). */
export async function findProgramme({ journal }: Ports, name: string): Promise<Finding> {
  const all: FoundProgramme[] = [];
  for (const municipalityId of await journal.municipalities()) {
    for (const stream of await journal.streams(municipalityId)) {
      const { kind, id } = partsOf(stream);
      if (kind === 'programme') all.push({ municipalityId, programmeId: as(id) });
    }
  }
  const named = all.filter(({ programmeId }) => programmeId === name);
  const matching = named.length > 0 ? named : all.filter(({ programmeId }) => programmeId.endsWith(`.${name}`));
  const [found, ...others] = matching;
  if (found !== undefined && others.length === 0) return { ok: true, found };
  const list = (programmes: readonly FoundProgramme[]) =>
    programmes.map(({ programmeId }) => `  ${programmeId}`).join('\n');
  if (found !== undefined) return { ok: false, text: `More than one programme is called ${name}:\n${list(matching)}` };
  return {
    ok: false,
    text: all.length === 0 ? 'There is no programme yet.' : `There is no programme ${name}. There are:\n${list(all)}`,
  };
}

/** The streams of a programme: its own, and those of its agreements that have begun. */
export async function streamsOf(
  ports: Ports,
  { municipalityId, programmeId }: FoundProgramme,
): Promise<readonly StreamId[]> {
  const all = new Set(await ports.journal.streams(municipalityId));
  const known = (await ports.snapshots.agreements(municipalityId, programmeId)).map(({ stream }) => stream);
  const named = (await activitiesOf(ports, municipalityId, programmeId)).map(({ activityId }) =>
    agreementStream(activityId),
  );
  const agreements = [...new Set([...known, ...named])].filter((stream) => all.has(stream)).sort();
  return [programmeStream(programmeId), ...agreements];
}

/** None where its journal can't be folded: that is for the verification to say. */
const activitiesOf = (
  ports: Ports,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
): Promise<Programme['activities']> =>
  loadProgramme(ports, municipalityId, programmeId).then(
    ({ state }) => state.activities,
    () => [],
  );

/** With the municipality's own, in which its mandates are. */
export const streamsWithMunicipality = async (ports: Ports, found: FoundProgramme): Promise<readonly StreamId[]> => [
  municipalityStream(found.municipalityId),
  ...(await streamsOf(ports, found)),
];
