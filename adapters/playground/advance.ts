import { Temporal } from 'temporal-polyfill';
import { as, type Instant } from '../../src/domain/ids.ts';
import type { SceneRuntime } from './scene-runtime.ts';

const HOUR = { hours: 1 };

/** Goes from one due instant to the next and does what is due there, until `target`: it never jumps over one. */
export async function advance(
  { clock, settle, nextDueAt }: SceneRuntime,
  target: Instant,
  meanwhile: (at: Instant) => Promise<void> = async () => {},
): Promise<void> {
  await settle();
  for (let at = await clock.now(); at < target; ) {
    const due = await nextDueAt();
    // What stays due although it was just tried waits for real time: programme time need not wait for it.
    const next = due === null || due > at ? due : later(at, HOUR);
    at = next === null || next > target ? target : next;
    await clock.setOffsetTo(at);
    await settle();
    await meanwhile(at);
  }
}

/** To the next thing that is due, if anything is. */
export async function advanceToNext(runtime: SceneRuntime): Promise<void> {
  await runtime.settle();
  const due = await runtime.nextDueAt();
  if (due !== null) await advance(runtime, due);
}

export const later = (at: Instant, by: { days?: number; hours?: number }): Instant =>
  as(
    Temporal.Instant.from(at)
      .add({ hours: (by.days ?? 0) * 24 + (by.hours ?? 0) })
      .toString({ smallestUnit: 'millisecond' }),
  );
