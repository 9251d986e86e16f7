import type { LeaseStore, Wakeup, WakeupOwner, WakeupStore } from '../../../src/application/ports/wakeups.ts';

const NEVER = '~';

export const memoryWakeups = (): WakeupStore => {
  const wakeups = new Map<WakeupOwner, Wakeup>();
  return {
    async mark(owner, municipalityId, at) {
      const stored = wakeups.get(owner);
      if (!stored) {
        const first = { nextDueAt: at, plannedUntil: at, seq: 0, calendarVersion: '', marks: 1 };
        wakeups.set(owner, { owner, municipalityId, ...first });
        return;
      }
      const nextDueAt = (stored.nextDueAt ?? NEVER) < at ? stored.nextDueAt : at;
      wakeups.set(owner, { ...stored, nextDueAt, marks: stored.marks + 1 });
    },
    remove: async (owner) => void wakeups.delete(owner),
    get: async (owner) => wakeups.get(owner) ?? null,
    async planned(owner, seenMarks, outcome) {
      const stored = wakeups.get(owner);
      if (!stored) return;
      const nextDueAt = stored.marks === seenMarks ? outcome.nextDueAt : stored.nextDueAt;
      wakeups.set(owner, { ...stored, ...outcome, nextDueAt });
    },
    async due(until, limit) {
      return [...wakeups.values()]
        .filter(({ nextDueAt }) => nextDueAt !== null && nextDueAt <= until)
        .sort((one, other) => ((one.nextDueAt ?? NEVER) < (other.nextDueAt ?? NEVER) ? -1 : 1))
        .slice(0, limit);
    },
  };
};

export const memoryLeases = (): LeaseStore => {
  const leases = new Map<string, { readonly by: string; readonly until: string }>();
  return {
    async acquire(key, by, now, until) {
      const held = leases.get(key);
      if (held && held.by !== by && held.until > now) return false;
      leases.set(key, { by, until });
      return true;
    },
    async release(key, by) {
      if (leases.get(key)?.by === by) leases.delete(key);
    },
  };
};
