import { arrange } from '../../domain/arrange/arrange.ts';
import type { ArrangedMessage, OpenDelivery } from '../../domain/arrange/arrangement.ts';
import type { PersonCalendar } from '../../domain/calendar/calendar.ts';
import { defaultPersonCalendar } from '../../domain/calendar/defaults.ts';
import { addDays, instantAt, localDateOf } from '../../domain/calendar/local-time.ts';
import { withHours } from '../../domain/calendar/personal.ts';
import {
  as,
  type Instant,
  type MunicipalityId,
  type PersonId,
  type ProjectId,
  type TimeZone,
} from '../../domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../domain/journal/canonical.ts';
import { policyOf } from '../../domain/plan/kinds.ts';
import { dueOnOfSlot } from '../../domain/plan/slots.ts';
import { loadProgramme } from '../command.ts';
import { partsOf } from '../owner-key.ts';
import { isReachable } from '../people/reach.ts';
import type { Delivery, Message, RecipientKey } from '../ports/deliveries.ts';
import type { Wakeup } from '../ports/wakeups.ts';
import type { Ports } from '../ports.ts';
import { recordNotReached, reportNotReached } from './not-reached.ts';
import { unsent } from './unsent.ts';
import { workCalendar } from './work-calendar.ts';

/** A list of yesterday still counts where the recipient's day started before ours. */
const DAYS_BACK = 2;

/** Puts what is open for one person or channel into messages, by the arranger's rules. */
export async function wakeRecipient(ports: Ports, wakeup: Wakeup, now: Instant): Promise<void> {
  const recipient = wakeup.owner as RecipientKey;
  const calendar = await calendarOf(ports, wakeup.municipalityId, recipient);
  await healHalfMade(ports, recipient);
  const open = await ports.deliveries.openFor(recipient);
  const expired = open.filter(({ expiresAt }) => expiresAt !== null && expiresAt <= now);
  for (const delivery of expired) await recordNotReached(ports, recipient, delivery);
  if (expired.length > 0) await ports.deliveries.expire(expired.map(({ deliveryId }) => deliveryId));
  const current = open.filter((delivery) => !expired.includes(delivery));
  const arrangement = arrange(current.map(toArrange), await alreadyGot(ports, recipient, calendar, now), calendar, now);
  if (await isReachable(ports, wakeup.municipalityId, recipient)) {
    for (const arranged of arrangement.messages)
      await makeMessage(ports, wakeup.municipalityId, recipient, arranged, current);
  } else {
    const due = new Set(arrangement.messages.flatMap(({ deliveryIds }) => deliveryIds));
    await reportNotReached(
      ports,
      recipient,
      current.filter(({ deliveryId }) => due.has(deliveryId)),
      now,
    );
  }
  await ports.wakeups.planned(recipient, wakeup.marks, {
    nextDueAt: arrangement.nextAt,
    plannedUntil: now,
    seq: 0,
    calendarVersion: ports.tables.holidays().version,
  });
}

export async function calendarOf(
  ports: Ports,
  municipalityId: MunicipalityId,
  recipient: RecipientKey,
): Promise<PersonCalendar> {
  const { kind, id } = partsOf(recipient);
  if (kind === 'person') {
    const person = await ports.people.get(municipalityId, as<PersonId>(id));
    if (person !== null)
      return withHours(defaultPersonCalendar(workCalendar(ports, person.zone)), person.hours ?? null);
  }
  return defaultPersonCalendar(workCalendar(ports, await zoneOfChannel(ports, municipalityId, as(id))));
}

async function zoneOfChannel(ports: Ports, municipalityId: MunicipalityId, projectId: ProjectId): Promise<TimeZone> {
  const channel = await ports.channels.get(municipalityId, projectId);
  const setUp = channel && (await loadProgramme(ports, municipalityId, channel.programmeId)).state.setUp;
  return setUp?.zone ?? ports.defaultReader.zone;
}

const toArrange = ({ deliveryId, kind, subject, slot, dueAt, expiresAt }: Delivery): OpenDelivery => ({
  deliveryId,
  kind,
  dueAt,
  expiresAt,
  mergeKey: `${kind}|${'programmeId' in subject ? subject.programmeId : ''}`,
  about: canonicalJson(subject),
  dueOn: dueOnOfSlot(slot),
});

async function alreadyGot(ports: Ports, recipient: RecipientKey, calendar: PersonCalendar, now: Instant) {
  const since = instantAt(addDays(localDateOf(now, calendar.zone), -DAYS_BACK), 0, calendar.zone);
  const lists = await ports.messages.listsOf(recipient, since);
  const carried = await ports.deliveries.get(lists.flatMap(({ deliveryIds }) => deliveryIds));
  const subjects = new Map(carried.map(({ deliveryId, subject }) => [deliveryId, canonicalJson(subject)]));
  const days = lists.map(({ sendAt, deliveryIds }) => ({ on: localDateOf(sendAt, calendar.zone), deliveryIds }));
  return {
    listsOn: days.map(({ on }) => on),
    aboutOn: days.flatMap(({ on, deliveryIds }) =>
      deliveryIds.map((deliveryId) => ({ about: subjects.get(deliveryId) ?? '', on })),
    ),
  };
}

/** A crash between the message's insert and the binding of its deliveries leaves them open: bind them first. */
async function healHalfMade(ports: Ports, recipient: RecipientKey): Promise<void> {
  for (const message of await ports.messages.queueOf(recipient)) {
    if (message.form !== 'edit') await ports.deliveries.carry(message.deliveryIds, message.messageId);
  }
}

async function makeMessage(
  ports: Ports,
  municipalityId: MunicipalityId,
  recipient: RecipientKey,
  { form, deliveryIds, sendAt, expiresAt, on }: ArrangedMessage,
  open: readonly Delivery[],
): Promise<void> {
  const carried = open.filter(({ deliveryId }) => deliveryIds.includes(deliveryId));
  const message = await insertAnew(ports, {
    ...unsent,
    messageId: form === 'list' ? `list|${recipient}|${on}` : `single|${sha256Hex([...deliveryIds].sort().join('|'))}`,
    municipalityId,
    recipient,
    form,
    deliveryIds,
    owners: [...new Set(carried.map(({ owner }) => owner))],
    sendAt,
    expiresAt,
    recorded: !carried.some(({ kind }) => policyOf(kind).journalled),
  });
  await ports.deliveries.carry(message.deliveryIds, message.messageId);
  await ports.queue.send(recipient, 0);
  // Another worker made the envelope, and closed it without these: they are looked at again.
  const isLeft = deliveryIds.some((deliveryId) => !message.deliveryIds.includes(deliveryId));
  if (isLeft) await ports.wakeups.mark(recipient, municipalityId, sendAt);
}

/** An envelope on its way is taken as it is; where an earlier one ended and handed back what it carried, a new one is made. */
async function insertAnew(ports: Ports, message: Message): Promise<Message> {
  for (let round = 1; ; round += 1) {
    const messageId = round === 1 ? message.messageId : `${message.messageId}|${round}`;
    if ((await ports.messages.insert({ ...message, messageId })) === 'inserted') return { ...message, messageId };
    const earlier = await ports.messages.get(messageId);
    if (earlier !== null && ON_ITS_WAY.includes(earlier.state)) return earlier;
  }
}

const ON_ITS_WAY: readonly Message['state'][] = ['planned', 'sending', 'retry'];
