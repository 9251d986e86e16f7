import type { MunicipalityId, ProgrammeId } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';

/** The address that a coordinator gives to residents; null while the operator did not say where the bot is reached. */
export const residentsAddress = (
  { publicUrl }: Pick<Ports, 'publicUrl'>,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
): string | null =>
  publicUrl === null
    ? null
    : `${publicUrl}/bewoners/${encodeURIComponent(municipalityId)}/programma/${encodeURIComponent(programmeId)}`;
