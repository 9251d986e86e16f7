import type { AgreementId } from '../../../src/domain/ids.ts';
import type { Cast } from './cast.ts';

/** These people say yes to everything they are asked to own. */
export async function acceptOwnership(cast: Cast, users: readonly string[]): Promise<void> {
  for (const user of users) {
    const answered = new Set<AgreementId>();
    for (;;) {
      const next = (await cast.sees(user, 'acceptOwnership')).find(({ action }) => !answered.has(action.activityId));
      if (next === undefined) break;
      answered.add(next.action.activityId);
      await cast.press(next);
    }
  }
}

/** For owners of a party on paper, the coordinator passes the yes on: what waits for them is on their list. */
export async function passOnOwnership(cast: Cast, coordinator: string): Promise<void> {
  await cast.types(coordinator, 'mijn');
  await acceptOwnership(cast, [coordinator]);
}
