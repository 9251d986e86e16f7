import type { MunicipalityId } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';

/** A change of who may sign concerns every programme of the municipality. */
export async function markProgrammes(ports: Ports, municipalityId: MunicipalityId): Promise<void> {
  const now = await ports.clock.now();
  for (const snapshot of await ports.snapshots.programmes(municipalityId)) {
    await ports.wakeups.mark(snapshot.stream, municipalityId, now);
    await ports.queue.wake(snapshot.stream, now);
  }
}
