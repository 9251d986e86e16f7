import { afterEach, describe, expect, test, vi } from 'vitest';
import { databaseClock, demoClock } from '../../../adapters/runtime/clock.ts';
import { as } from '../../../src/domain/ids.ts';
import { silentLog } from '../../fakes/memory/runtime.ts';

const EPOCH = 1_200_000_000_000;
const seconds = (count: number): string => `2008-01-10T21:20:${String(count).padStart(2, '0')}.000Z`;

/** A machine whose clock is moved by hand, and a database that is that much ahead of its epoch. */
const aMachine = () => {
  const machine = { elapsed: 0, database: EPOCH, roundTrip: 0, asked: 0 };
  const options = {
    log: silentLog,
    elapsed: () => machine.elapsed,
    async databaseNow() {
      machine.asked += 1;
      const told = machine.database + machine.roundTrip / 2;
      machine.elapsed += machine.roundTrip;
      return told;
    },
  };
  return { machine, options };
};

describe('the clock of the database', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('time runs on between samples without a question to the database', async () => {
    const { machine, options } = aMachine();
    const clock = await databaseClock(options);
    machine.elapsed += 5_000;
    expect(await clock.now()).toBe(seconds(5));
    expect(await clock.real()).toBe(seconds(5));
    expect(machine.asked).toBe(1);
    clock.stop();
  });

  test('half of the round trip is counted', async () => {
    const { machine, options } = aMachine();
    machine.roundTrip = 200;
    const clock = await databaseClock(options);
    expect(clock.nowSync()).toBe('2008-01-10T21:20:00.200Z');
    clock.stop();
  });

  test('it follows the database at the next sample, but never goes back', async () => {
    vi.useFakeTimers();
    const { machine, options } = aMachine();
    const clock = await databaseClock(options);
    machine.elapsed = 30_000;
    expect(clock.nowSync()).toBe(seconds(30));
    machine.database = EPOCH + 20_000;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(clock.nowSync()).toBe(seconds(30));
    machine.elapsed = 45_000;
    expect(clock.nowSync()).toBe(seconds(35));
    clock.stop();
  });

  test('a slow or failing sample leaves the clock as it was', async () => {
    vi.useFakeTimers();
    const { machine, options } = aMachine();
    let failing = false;
    const databaseNow = async () => {
      if (failing) throw new Error('gone');
      return options.databaseNow();
    };
    const clock = await databaseClock({ ...options, databaseNow });
    machine.roundTrip = 5_000;
    machine.database = EPOCH + 40_000;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(clock.nowSync()).toBe(seconds(5));
    failing = true;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(clock.nowSync()).toBe(seconds(5));
    clock.stop();
  });
});

describe('the clock of the demo', () => {
  test('programme time is set and runs on; real time is not touched', async () => {
    const { machine, options } = aMachine();
    const clock = demoClock(await databaseClock(options), { production: false });
    clock.setTo(as('2007-10-01T07:00:00.000Z'));
    machine.elapsed += 2_000;
    expect(await clock.now()).toBe('2007-10-01T07:00:02.000Z');
    expect(await clock.real()).toBe(seconds(2));
    clock.stop();
  });

  test('production has none', async () => {
    const base = await databaseClock(aMachine().options);
    expect(() => demoClock(base, { production: true })).toThrow(/production/);
    base.stop();
  });
});
