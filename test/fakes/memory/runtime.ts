import type { RecipientKey } from '../../../src/application/ports/deliveries.ts';
import type { Clock, Ids, Log, Pace, Queue } from '../../../src/application/ports/runtime.ts';
import type { WakeupOwner } from '../../../src/application/ports/wakeups.ts';
import { as, type Instant } from '../../../src/domain/ids.ts';

/** Stands still until it is set; real time stands with it. */
export const fixedClock = (at: string): Clock & { set(at: string): void } => {
  let now: Instant = as(at);
  return {
    now: async () => now,
    real: async () => now,
    set(next) {
      now = as(next);
    },
  };
};

const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ';

/** `id-1`, `id-2` ...: the same in every run. */
export const countingIds = (): Ids => {
  let count = 0;
  const next = (): number => {
    count += 1;
    return count;
  };
  return {
    id: () => `id-${next()}`,
    salt: () => next().toString(16).padStart(64, '0'),
    token: () => next().toString().padStart(43, '0'),
    code() {
      const letters = Array.from({ length: 8 }, (_, place) => {
        const digit = Math.floor(count / CODE_LETTERS.length ** place) % CODE_LETTERS.length;
        return CODE_LETTERS.charAt(digit);
      });
      next();
      return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
    },
  };
};

export const silentLog: Log = { info() {}, warn() {}, error() {} };

/** Keeps the hints instead of working on them. */
export const recordingQueue = () => {
  const wakes: { readonly owner: WakeupOwner; readonly at: Instant }[] = [];
  const sends: { readonly recipient: RecipientKey; readonly inMs: number }[] = [];
  return {
    wakes,
    sends,
    async wake(owner, at) {
      wakes.push({ owner, at });
    },
    async send(recipient, inMs) {
      sends.push({ recipient, inMs });
    },
  } satisfies Queue & { wakes: unknown; sends: unknown };
};

/** Never asks for a wait. */
export const openPace: Pace = { waitFor: async () => 0 };
