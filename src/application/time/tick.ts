import { as, type Instant } from '../../domain/ids.ts';
import { workOffDestructions } from '../destruction/work-off.ts';
import type { FrontDoor } from '../interaction.ts';
import { anchorDaily } from '../journal/anchoring.ts';
import { partsOf } from '../owner-key.ts';
import type { RecipientKey } from '../ports/deliveries.ts';
import type { Wakeup, WakeupOwner } from '../ports/wakeups.ts';
import type { Ports } from '../ports.ts';
import { liftWhereNothingWaits } from '../quarantine/hold.ts';
import { finish } from '../sending/ended.ts';
import { later } from '../sending/later.ts';
import { followInstallations } from '../workspaces/follow.ts';
import { homeOf, serve } from './serve.ts';
import { wakeRecipient } from './wake-recipient.ts';
import { wakeStream } from './wake-stream.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Owners, recipients or interactions taken in one go; the tick goes round until nothing is left. */
const BATCH = 500;
/** Longer than one look at the largest programme. */
const LOOK_SECONDS = 120;
/** Somebody else looks at this owner now: look again when they have left. */
const AGAIN_MS = 1_000;
const MOST_LOOKS = 50;

/** One look at one owner. What a job asks for; doing it when nothing is due does nothing. */
export async function wake(ports: Ports, owner: WakeupOwner): Promise<void> {
  const wakeup = await ports.wakeups.get(owner);
  const now = await ports.clock.now();
  if (wakeup === null || wakeup.nextDueAt === null || wakeup.nextDueAt > now) return;
  const holder = ports.ids.id();
  const key = `wake|${owner}`;
  const real = await ports.clock.real();
  if (!(await ports.leases.acquire(key, holder, real, later(real, LOOK_SECONDS * 1_000)))) {
    return ports.queue.wake(owner, later(now, AGAIN_MS));
  }
  try {
    await lookUntilQuiet(ports, owner);
  } finally {
    await ports.leases.release(key, holder);
  }
}

/** What was marked while somebody looked is looked at before they leave. */
async function lookUntilQuiet(ports: Ports, owner: WakeupOwner): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const wakeup = await ports.wakeups.get(owner);
    const now = await ports.clock.now();
    if (wakeup === null || wakeup.nextDueAt === null || wakeup.nextDueAt > now) return;
    await look(ports, wakeup, now);
  }
}

async function look(ports: Ports, wakeup: Wakeup, now: Instant): Promise<void> {
  if (!isRecipient(wakeup.owner)) return wakeStream(ports, wakeup, now);
  await wakeRecipient(ports, wakeup, now);
  const { kind, id } = partsOf(wakeup.owner);
  if (kind === 'person') await homeOf(ports, as(id));
}

/** Each minute: arms the next day as jobs, and itself does whatever is overdue, whatever jobs exist. */
export async function tick(ports: Ports, front: FrontDoor): Promise<void> {
  await workInbox(ports, front);
  await finishLate(ports);
  await guarded(ports, 'downloads', async () => ports.downloads.deleteExpired(await ports.clock.real()));
  await doDue(ports);
  await guarded(ports, 'hold', () => liftWhereNothingWaits(ports));
  await guarded(ports, 'installations', () => followInstallations(ports));
  await guarded(ports, 'destructions', () => workOffDestructions(ports));
  await guarded(ports, 'anchors', () => anchorDaily(ports));
  const now = await ports.clock.now();
  for (const { owner, nextDueAt } of await ports.wakeups.due(later(now, DAY_MS), BATCH)) {
    if (nextDueAt !== null && nextDueAt > now) await ports.queue.wake(owner, nextDueAt);
  }
}

/** Wakes and sends until nothing is due now. True: something was done. */
export async function doDue(ports: Ports): Promise<boolean> {
  let did = false;
  let limit = BATCH;
  for (let before = ''; ; did = true) {
    const now = await ports.clock.now();
    const owners = (await ports.wakeups.due(now, limit)).map(({ owner }) => owner).sort(streamsFirst);
    for (const owner of owners) await guarded(ports, `wake ${owner}`, () => wake(ports, owner));
    const recipients = await ports.messages.recipientsDue({ programme: now, real: await ports.clock.real() }, limit);
    for (const recipient of recipients) await guarded(ports, `send ${recipient}`, () => serve(ports, recipient));
    const round = signature(owners, recipients);
    const isFull = owners.length === limit || recipients.length === limit;
    if (round === '' || (round === before && !isFull)) return did;
    // What fails or waits stands first for ever: those behind it get their turn all the same.
    if (round === before) limit *= 2;
    before = round;
  }
}

const isRecipient = (owner: WakeupOwner): boolean => owner.startsWith('person/') || owner.startsWith('channel/');

/** Whoever gets one list a day gets all that is owed on it: streams are planned before recipients are arranged. */
const streamsFirst = (one: WakeupOwner, other: WakeupOwner): number =>
  Number(isRecipient(one)) - Number(isRecipient(other));

/** The same round twice: what is left is held by another worker, a limit or an outage, and waits for the next tick. */
const signature = (owners: readonly WakeupOwner[], recipients: readonly RecipientKey[]): string =>
  [...owners, ...recipients].join(' ');

async function workInbox(ports: Ports, front: FrontDoor): Promise<void> {
  for (const interaction of await ports.inbox.waiting(await ports.clock.real(), BATCH)) await front.work(interaction);
}

/** Ended, but the worker stopped before it had done what follows. */
async function finishLate(ports: Ports): Promise<void> {
  for (const message of await ports.messages.unrecorded(BATCH)) {
    await guarded(ports, `finish ${message.messageId}`, async () => void (await finish(ports, message)));
  }
}

/** One broken owner must not stop the others: its failure is logged and it is tried again at the next tick. */
async function guarded(ports: Ports, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (failure) {
    ports.log.error('tick failed', { what, failure: failure instanceof Error ? failure.stack : String(failure) });
  }
}
