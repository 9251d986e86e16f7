import { type Instant, type MunicipalityId, municipalityStream } from '../../domain/ids.ts';
import { sha256Hex } from '../../domain/journal/canonical.ts';
import { slots } from '../../domain/plan/slots.ts';
import { nowReachable } from '../people/account-messages.ts';
import { isPartOf } from '../people/overseers.ts';
import type { Person } from '../ports/people.ts';
import type { InstallationChange } from '../ports/workspaces.ts';
import type { Ports } from '../ports.ts';
import { listProgrammes } from '../streams/lists.ts';
import { owe } from '../time/owe.ts';
import { personKey } from '../time/recipients.ts';
import { peopleThrough } from './people.ts';

/** Does what follows from installations that ended or began anew. Doing it twice does nothing more. */
export async function followInstallations(ports: Ports): Promise<void> {
  for (const change of await ports.workspaces.unfollowed()) {
    const people = await peopleThrough(ports, change);
    for (const municipalityId of new Set(people.map((person) => person.municipalityId))) {
      const here = people.filter((person) => person.municipalityId === municipalityId);
      if (change.stoppedAt === null) await goOn(ports, municipalityId, here);
      else await tellCoordinators(ports, municipalityId, here, change, change.stoppedAt);
    }
    await ports.workspaces.followed(change);
  }
}

/** What waited goes out, and the copies that say it waits are closed. */
async function goOn(ports: Ports, municipalityId: MunicipalityId, people: readonly Person[]): Promise<void> {
  for (const person of people) {
    await nowReachable(ports, person);
    await ports.queue.send(personKey(person.personId), 0);
  }
  const now = await ports.clock.now();
  await ports.wakeups.mark(municipalityStream(municipalityId), municipalityId, now);
  await ports.queue.wake(municipalityStream(municipalityId), now);
}

/** Once for each programme of which somebody can't be written to any more. */
async function tellCoordinators(
  ports: Ports,
  municipalityId: MunicipalityId,
  people: readonly Person[],
  { platform, installation }: InstallationChange,
  stoppedAt: Instant,
): Promise<void> {
  const now = await ports.clock.now();
  const slot = slots.workspaceStopped(platform, installation, stoppedAt);
  for (const { state: programme } of await listProgrammes(ports, municipalityId)) {
    const { identity } = programme;
    if (identity === null || !people.some((person) => isPartOf(person, programme))) continue;
    const { programmeId } = identity;
    for (const recipient of programme.coordinators.map(personKey)) {
      await owe(ports, {
        deliveryId: sha256Hex(`workspaceStopped|${programmeId}|${slot}|${recipient}`),
        municipalityId,
        kind: 'workspaceStopped',
        subject: { of: 'programme', programmeId },
        owner: municipalityStream(municipalityId),
        slot,
        recipient,
        dueAt: now,
        expiresAt: null,
        insertedAt: now,
      });
    }
  }
}
