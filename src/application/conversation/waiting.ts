import type { Waiting } from '../../views/models.ts';
import { overseersOf } from '../people/overseers.ts';
import { listAgreements } from '../streams/lists.ts';
import { type Seen, seeAll } from './programmes.ts';
import type { Turn } from './turn.ts';
import { agreementsWaiting } from './waiting-agreements.ts';
import { pledgesWaiting } from './waiting-council.ts';
import { programmeWaiting } from './waiting-programme.ts';

/** All that waits for this person, over every programme: worked out from how things stand, not from what was sent. */
export async function waitingFor(turn: Turn, programmes?: readonly Seen[]): Promise<readonly Waiting[]> {
  const seen = programmes ?? (await seeAll(turn));
  const perProgramme = await Promise.all(
    seen.map(async (each) => {
      const agreements =
        each.programme.phase === 'active'
          ? await listAgreements(turn.ports, turn.municipalityId, each.programmeId)
          : [];
      return [...programmeWaiting(turn, each), ...agreementsWaiting(turn, each, agreements)];
    }),
  );
  return [...perProgramme.flat(), ...(await pledgesWaiting(turn, seen)), ...(await accountsWaiting(turn))];
}

/** Accounts that this person may confirm as a coordinator. */
async function accountsWaiting({ ports, municipalityId, person }: Turn): Promise<readonly Waiting[]> {
  const all = await ports.people.all(municipalityId);
  const waiting = all.filter(({ accounts }) => accounts.some(({ state }) => state === 'waiting'));
  const own: Waiting[] = [];
  for (const one of waiting) {
    if (!(await overseersOf(ports, one)).includes(person.personId)) continue;
    const { personId, name } = one;
    const links = one.accounts.filter(({ state }) => state === 'waiting');
    own.push(...links.map(({ linkId }) => ({ is: 'account', personId, name, linkId }) as const));
  }
  return own;
}
