import type { CommandId, MunicipalityId } from '../../domain/ids.ts';
import type { Giving } from '../command.ts';
import { keepPersonal } from '../personal-values.ts';
import type { Ports } from '../ports.ts';

/** Commands from the terminal carry the operator's name, as a personal value. */
export async function operatorGiving(
  ports: Ports,
  municipalityId: MunicipalityId,
  name: string,
): Promise<(commandId: CommandId) => Giving> {
  const actor = { kind: 'operator', name: await keepPersonal(ports, municipalityId, name) } as const;
  return (commandId) => ({ actor, person: null, commandId });
}
