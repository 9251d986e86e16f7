import { describe, expect, test } from 'vitest';
import type { WakeupOwner } from '../../src/application/ports/wakeups.ts';
import { as, type Instant } from '../../src/domain/ids.ts';
import { at, fresh, type GivenStores, municipalityId, twentyAtOnce } from './samples.ts';

const anOwner = (): WakeupOwner => as(fresh('agreement/w'));
const outcome = (nextDueAt: Instant | null) => ({
  nextDueAt,
  plannedUntil: at('10:00'),
  seq: 7,
  calendarVersion: 'nl-1',
});

export const wakeupsContract = (stores: GivenStores) =>
  describe('wakeups', () => {
    const mark = async (owner: WakeupOwner, ...times: string[]): Promise<void> => {
      for (const time of times) await stores().wakeups.mark(owner, municipalityId, at(time));
    };

    test('the first mark makes the wakeup, planned until then', async () => {
      const owner = anOwner();
      await mark(owner, '09:00');
      expect(await stores().wakeups.get(owner)).toEqual({
        owner,
        municipalityId,
        nextDueAt: at('09:00'),
        plannedUntil: at('09:00'),
        seq: 0,
        calendarVersion: '',
        marks: 1,
      });
      expect(await stores().wakeups.get(anOwner())).toBeNull();
    });

    test('a mark keeps the earlier instant and is counted', async () => {
      const owner = anOwner();
      await mark(owner, '09:00', '10:00', '08:00');
      expect(await stores().wakeups.get(owner)).toMatchObject({ nextDueAt: at('08:00'), marks: 3 });
    });

    test('planning sets the outcome and leaves the count', async () => {
      const owner = anOwner();
      await mark(owner, '09:00');
      await stores().wakeups.planned(owner, 1, outcome(at('18:00')));
      expect(await stores().wakeups.get(owner)).toEqual({ owner, municipalityId, marks: 1, ...outcome(at('18:00')) });
    });

    test('when nothing is due any more, a mark wakes it again', async () => {
      const owner = anOwner();
      await mark(owner, '09:00');
      await stores().wakeups.planned(owner, 1, outcome(null));
      expect(await stores().wakeups.get(owner)).toMatchObject({ nextDueAt: null });
      await mark(owner, '11:00');
      expect(await stores().wakeups.get(owner)).toMatchObject({ nextDueAt: at('11:00'), plannedUntil: at('10:00') });
    });

    test('planning that did not see the last mark does not clear it', async () => {
      const owner = anOwner();
      await mark(owner, '09:00', '09:30');
      await stores().wakeups.planned(owner, 1, outcome(null));
      expect(await stores().wakeups.get(owner)).toEqual({
        owner,
        municipalityId,
        marks: 2,
        ...outcome(at('09:00')),
      });
    });

    test('planning of what was never marked does nothing', async () => {
      const owner = anOwner();
      await stores().wakeups.planned(owner, 0, outcome(at('18:00')));
      expect(await stores().wakeups.get(owner)).toBeNull();
    });

    test('twenty first marks at once are all counted, and the earliest stands', async () => {
      const owner = anOwner();
      await twentyAtOnce((n) => mark(owner, `09:${10 + ((n * 7) % 20)}`));
      expect(await stores().wakeups.get(owner)).toMatchObject({ nextDueAt: at('09:10'), marks: 20 });
    });

    test('a mark beside planning is never lost', async () => {
      for (let round = 0; round < 10; round += 1) {
        const owner = anOwner();
        await mark(owner, '09:00');
        await Promise.all([stores().wakeups.planned(owner, 1, outcome(at('18:00'))), mark(owner, '09:40')]);
        const { nextDueAt, marks } = (await stores().wakeups.get(owner)) ?? {};
        expect(marks).toBe(2);
        // Marked before planning was written: its own earlier instant stands. After: the mark's.
        expect([at('09:00'), at('09:40')]).toContain(nextDueAt);
      }
    });

    test('owners that are due come earliest first, up to a limit', async () => {
      const [first, second, third, never] = [anOwner(), anOwner(), anOwner(), anOwner()] as const;
      await mark(second, '00:20');
      await mark(first, '00:10');
      await mark(third, '00:40');
      await mark(never, '00:05');
      await stores().wakeups.planned(never, 1, outcome(null));
      const owners = async (until: string, limit: number) =>
        (await stores().wakeups.due(at(until), limit)).map(({ owner }) => owner);
      expect(await owners('00:20', 10)).toEqual([first, second]);
      expect(await owners('00:50', 2)).toEqual([first, second]);
      expect(await owners('00:50', 10)).toEqual([first, second, third]);
    });
  });
