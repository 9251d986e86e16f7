import { isDue } from '../../domain/municipality/council/pledge.ts';
import type { Waiting } from '../../views/models.ts';
import { townOf } from './for-town.ts';
import type { Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

/** Pledges to the council whose day is near or over, for who may settle them. */
export async function pledgesWaiting(turn: Turn, seen: readonly Seen[]): Promise<readonly Waiting[]> {
  const town = await townOf(turn, seen);
  if (town === null || !town.mayChange) return [];
  return town.municipality.pledges
    .filter((pledge) => isDue(pledge, turn.today))
    .flatMap(({ pledgeId, number, text, dueOn }) =>
      dueOn === null ? [] : [{ is: 'pledge', pledgeId, number, text, dueOn, isLate: dueOn < turn.today } as const],
    );
}
