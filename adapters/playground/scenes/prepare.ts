import { readFile } from 'node:fs/promises';
import type { Person } from '../../../src/application/ports/people.ts';
import { fromSnapshot } from '../../../src/application/streams/load.ts';
import { PROGRAMME } from '../../../src/application/streams/stream-type.ts';
import { as, type Instant } from '../../../src/domain/ids.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import { accountOf, channelOf, directWith, userOf } from '../places.ts';
import type { SceneRuntime } from '../scene-runtime.ts';
import { Cast } from './cast.ts';

const EXAMPLES = new URL('../../../examples/', import.meta.url);

/** Imports an example on that moment, gives everybody with chat an account, and every project a channel. */
export async function prepare(runtime: SceneRuntime, file: string, at: string): Promise<Cast> {
  await runtime.clock.setOffsetTo(as<Instant>(at));
  const text = await readFile(new URL(file, EXAMPLES), 'utf8');
  // In the playground a signature counts at once: nobody waits five minutes for the next step.
  await runtime.importFile(text.replace(/undoMinutes: \d+/, 'undoMinutes: 0'), file);
  await linkAccounts(runtime);
  await makeChannels(runtime);
  await runtime.settle();
  return new Cast(runtime);
}

/** The programme of the scene: the one that its example has. */
export async function programmeOf({ ports, municipalityId }: SceneRuntime): Promise<Programme> {
  const [snapshot] = await ports.snapshots.programmes(municipalityId);
  const programme = snapshot === undefined ? null : fromSnapshot(PROGRAMME, snapshot);
  if (programme === null) throw new Error(`The scene of ${municipalityId} has no programme`);
  return programme.state;
}

/** On paper = without an account: its coordinator acts for it. */
export const isOnPaper = (programme: Programme, { partyId }: Person): boolean =>
  programme.setUp?.parties.some((party) => party.partyId === partyId && party.reach === 'paper') ?? false;

async function linkAccounts(runtime: SceneRuntime): Promise<void> {
  const { ports, municipalityId } = runtime;
  const programme = await programmeOf(runtime);
  const now = await ports.clock.now();
  for (const person of await ports.people.all(municipalityId)) {
    if (isOnPaper(programme, person)) continue;
    const user = userOf(person.personId);
    const linked = {
      account: accountOf(user),
      linkId: `playground-${user}`,
      state: 'confirmed',
      linkedAt: now,
      direct: directWith(user),
      goneAt: null,
    } as const;
    await ports.people.update({ ...person, accounts: [linked], version: person.version + 1 });
    await ports.wakeups.mark(`person/${person.personId}`, municipalityId, now);
  }
}

async function makeChannels(runtime: SceneRuntime): Promise<void> {
  const { ports, municipalityId } = runtime;
  const { identity, projects } = await programmeOf(runtime);
  if (identity === null) return;
  const now = await ports.clock.now();
  for (const { projectId } of projects) {
    const conversation = channelOf(projectId);
    await ports.channels.set({ municipalityId, programmeId: identity.programmeId, projectId, conversation });
    await ports.wakeups.mark(`channel/${projectId}`, municipalityId, now);
  }
}
