import { as, type MunicipalityId, type ProgrammeId } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';

/** An id as it stands in an address: without the municipality that stands there already. */
export const shortId = (municipalityId: MunicipalityId, id: string): string =>
  id.startsWith(`${municipalityId}.`) ? id.slice(municipalityId.length + 1) : id;

/** The ids that an address can mean: the municipality's own first. */
export const idsOf = <Id extends string>(municipalityId: MunicipalityId, short: string): readonly [Id, Id] => [
  as(`${municipalityId}.${short}`),
  as(short),
];

/** The address that a coordinator gives to residents; null while the operator did not say where the bot is reached. */
export const residentsAddress = (
  { publicUrl }: Pick<Ports, 'publicUrl'>,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
): string | null =>
  publicUrl === null
    ? null
    : `${publicUrl}/bewoners/${encodeURIComponent(municipalityId)}/programma/${encodeURIComponent(shortId(municipalityId, programmeId))}`;
