import { installationOfSlot } from '../../domain/plan/slots.ts';
import type { SingleMessage } from '../../views/models.ts';
import { PLATFORMS } from '../interaction.ts';
import { isPartOf } from '../people/overseers.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { peopleThrough } from '../workspaces/people.ts';
import { closed, inMessage, partyNameOf, type Scene } from './scene.ts';

/** The bot was taken away from a workspace: whose people wait, and how it goes on. */
export async function presentWorkspaceStopped(
  scene: Scene,
  { subject, slot }: Delivery,
): Promise<SingleMessage | null> {
  const stopped = installationOfSlot(slot);
  const platform = PLATFORMS.find((name) => name === stopped?.platform);
  if (subject.of !== 'programme' || stopped === null || platform === undefined) return null;
  const { installation } = stopped;
  const programme = await scene.programme(subject.programmeId);
  const standing = await scene.ports.workspaces.standing({ platform, installation });
  const people = (await peopleThrough(scene.ports, { platform, installation })).filter(
    (person) => person.municipalityId === scene.municipalityId && isPartOf(person, programme),
  );
  const parties = people.flatMap(({ partyId }) => partyNameOf(programme, partyId) ?? []);
  return {
    kind: 'workspaceStopped',
    model: {
      ...inMessage(scene, programme),
      platform,
      parties: [...new Set(parties)].sort(),
      people: people.length,
      installUrl: scene.ports.platforms.get(platform)?.installUrl ?? null,
      state: standing?.stoppedAt === stopped.at ? { is: 'open' } : closed(scene, 'done'),
    },
  };
}
