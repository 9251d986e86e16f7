import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';
import { heldLetters, heldMessages } from './held.ts';

/** `lateStart`: nothing ticked for long, and messages were due. `asked`: started with `--quarantine`. */
export interface Hold {
  readonly since: Instant;
  readonly because: 'lateStart' | 'asked';
  /** Of the last tick before; null where there was none. */
  readonly lastTick: Instant | null;
}

const LAST_TICK = 'last-tick';
const HOLD = 'hold';
/** After so long the database may be a restored backup, of which the messages went out already. */
const LATE_HOURS = 6;

/** Written at each tick, in real time. */
export const noteTick = async (ports: Ports): Promise<void> => ports.progress.set(LAST_TICK, await ports.clock.real());

/** Null: messages go out. */
export async function holdOf({ progress }: Pick<Ports, 'progress'>): Promise<Hold | null> {
  const kept = await progress.get(HOLD);
  return kept === null ? null : (JSON.parse(kept) as Hold);
}

/** Before a process does anything: holds all sending where what is due may have gone out already. A hold outlasts a restart. */
export async function holdAtStart(
  ports: Ports,
  { quarantine }: { readonly quarantine: boolean },
): Promise<Hold | null> {
  const held = await holdOf(ports);
  if (held !== null) return held;
  const [since, lastTick] = [await ports.clock.real(), (await ports.progress.get(LAST_TICK)) as Instant | null];
  const isLate = lastTick !== null && isLongBefore(lastTick, since) && (await somethingIsDue(ports));
  if (!quarantine && !isLate) return null;
  const hold: Hold = { since, because: quarantine ? 'asked' : 'lateStart', lastTick };
  await ports.progress.set(HOLD, JSON.stringify(hold));
  return hold;
}

const isLongBefore = (earlier: Instant, later: Instant): boolean =>
  Temporal.Instant.from(later).since(Temporal.Instant.from(earlier)).total('hours') > LATE_HOURS;

async function somethingIsDue({ clock, wakeups, messages }: Ports): Promise<boolean> {
  const programme = await clock.now();
  if ((await wakeups.due(programme, 1)).length > 0) return true;
  return (await messages.recipientsDue({ programme, real: await clock.real() }, 1)).length > 0;
}

/** What was due turned out to be no message: then there is nothing for an operator to look at. */
export async function liftWhereNothingWaits(ports: Ports): Promise<void> {
  const hold = await holdOf(ports);
  if (hold === null) return;
  const [messages, letters] = [await heldMessages(ports), await heldLetters(ports)];
  if (hold.because === 'lateStart' && messages.length + letters.length === 0) return lift(ports);
  ports.log.warn('sending.held', {
    ...hold,
    messages: messages.length,
    letters: letters.length,
    see: 'handslag release',
  });
}

export const lift = ({ progress }: Pick<Ports, 'progress'>): Promise<void> => progress.clear(HOLD);
