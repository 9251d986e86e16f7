import { as, type CommandId, type MunicipalityId } from '../../domain/ids.ts';
import { byTimer, loadMunicipality } from '../command.ts';
import type { Ports } from '../ports.ts';
import { later } from '../sending/later.ts';
import { carryOut } from './carry-out.ts';

/** Longer than the largest programme takes; a second one at it would do no harm, only work twice. */
const LEASE_MS = 10 * 60_000;

/** Carries out what two persons decided, in chat or before a crash. */
export async function workOffDestructions(ports: Ports): Promise<void> {
  for (const municipalityId of await ports.journal.municipalities()) await workOff(ports, municipalityId);
}

async function workOff(ports: Ports, municipalityId: MunicipalityId): Promise<void> {
  const { destructions } = await loadMunicipality(ports, municipalityId);
  for (const destruction of destructions) {
    if (destruction.confirmed === null || destruction.completed !== null) continue;
    const key = `destroy|${destruction.programmeId}`;
    const holder = ports.ids.id();
    const now = await ports.clock.real();
    if (!(await ports.leases.acquire(key, holder, now, later(now, LEASE_MS)))) continue;
    try {
      await carryOut(
        ports,
        municipalityId,
        destruction,
        byTimer(as<CommandId>(`destroyed|${destruction.programmeId}`)),
      );
    } finally {
      await ports.leases.release(key, holder);
    }
  }
}
