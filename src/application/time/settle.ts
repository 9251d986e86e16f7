import { as, type Instant } from '../../domain/ids.ts';
import { Failure } from '../failure.ts';
import type { FrontDoor } from '../interaction.ts';
import type { Ports } from '../ports.ts';
import { doDue, tick } from './tick.ts';

/** Later than every programme. */
const END_OF_TIME = as<Instant>('9999-12-31T23:59:59.999Z');
const PAUSE_MS = 20;
/** A minute of pauses: what is left then waits for something that does not come. */
const MOST_PAUSES = 3_000;

/** How a demo waits and sets its clock; real in a process, at once in a test. */
export interface DemoTime {
  pause(milliseconds: number): Promise<void>;
  setTo(at: Instant): void | Promise<void>;
  /** Whether a worker beside is still at something: its message is on its way, and no longer due. */
  isWorking(): boolean;
}

/** When the next owner has something to do; null = never. What is due now counts too. */
export async function nextDueAt(ports: Ports): Promise<Instant | null> {
  const [first] = await ports.wakeups.due(END_OF_TIME, 1);
  return first?.nextDueAt ?? null;
}

/** Does everything that is due now, with whatever workers run beside it, and returns when nothing is left. */
export async function settle(ports: Ports, { pause, isWorking }: Omit<DemoTime, 'setTo'>): Promise<void> {
  for (let pauses = 0; pauses < MOST_PAUSES; pauses += 1) {
    await doDue(ports);
    if (!isWorking() && (await stillDue(ports)).length === 0 && !isWorking()) return;
    await pause(PAUSE_MS);
  }
  const what = (await stillDue(ports)).join(', ');
  throw new Failure(`what is due does not come to an end: ${what}`, { retryable: false });
}

async function stillDue(ports: Ports): Promise<readonly string[]> {
  const now = await ports.clock.now();
  const moment = { programme: now, real: await ports.clock.real() };
  const [owners, recipients] = await Promise.all([ports.wakeups.due(now, 1), ports.messages.recipientsDue(moment, 1)]);
  return [...owners.map(({ owner }) => `look at ${owner}`), ...recipients.map((recipient) => `send to ${recipient}`)];
}

/** Goes to each due instant in order and works off what is due there, and on to the target; it never jumps. */
export async function advance(ports: Ports, front: FrontDoor, time: DemoTime, target: Instant): Promise<void> {
  await settle(ports, time);
  for (;;) {
    const next = await nextDueAt(ports);
    if (next === null || next > target) break;
    if (next > (await ports.clock.now())) await time.setTo(next);
    await tick(ports, front);
    await settle(ports, time);
  }
  await time.setTo(target);
  await settle(ports, time);
}
