import { as, type CommandId, type MunicipalityId } from '../../../domain/ids.ts';
import type { Upkeep } from '../../../domain/municipality/operator/events.ts';
import { commandMunicipality } from '../../command.ts';
import type { Ports } from '../../ports.ts';
import { operatorGiving } from '../operator.ts';

interface Done {
  readonly upkeep: Upkeep;
  readonly what: string;
  readonly changed: number;
}

/** Says in the journal of each municipality who kept its stores up, and what came of it. */
export async function recordUpkeep(
  ports: Ports,
  operator: string,
  doneIn: (municipalityId: MunicipalityId) => Done | null,
): Promise<void> {
  for (const municipalityId of await ports.journal.municipalities()) {
    const done = doneIn(municipalityId);
    if (done === null) continue;
    const giving = await operatorGiving(ports, municipalityId, operator);
    const id = as<CommandId>(`${done.upkeep}|${ports.ids.id()}`);
    await commandMunicipality(ports, municipalityId, { type: 'RecordUpkeep', ...done }, giving(id));
  }
}
