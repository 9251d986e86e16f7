import { addressOf } from '../people/reach.ts';
import type { Person } from '../ports/people.ts';
import type { Installation } from '../ports/workspaces.ts';
import type { Ports } from '../ports.ts';

/** Everybody who is written to through that installation, guests of its workspaces included. */
export async function peopleThrough(
  ports: Pick<Ports, 'people' | 'workspaces'>,
  installation: Installation,
): Promise<readonly Person[]> {
  const { platform } = installation;
  const found = new Map<string, Person>();
  for (const place of await ports.workspaces.placesOf(installation)) {
    const [workspace = '', user] = place.split('/');
    const guest = user === undefined ? null : await ports.people.byAccount({ platform, workspace, user });
    const here =
      user === undefined ? await ports.people.inWorkspace(platform, workspace) : guest === null ? [] : [guest];
    for (const person of here) {
      const account = addressOf(person)?.account;
      const isHere = account?.platform === platform && account.workspace === workspace;
      if (isHere && (user === undefined || account.user === user)) found.set(person.personId, person);
    }
  }
  return [...found.values()];
}
