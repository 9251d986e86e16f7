import { localDateOf } from '../../../domain/calendar/local-time.ts';
import { type Instant, programmeStream } from '../../../domain/ids.ts';
import { nextAgain } from '../../../domain/plan/slots.ts';
import { opensAt } from '../../../domain/programme/signing/meeting.ts';
import { currentText } from '../../../domain/programme/state.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import type { Delivery } from '../../ports/deliveries.ts';
import { openRequests } from '../../time/ask-signatories.ts';
import { holdersOf } from '../../time/recipients.ts';
import { sendAgain as insertAgain } from '../../time/send-again.ts';
import { forCoordinator } from '../for-whom.ts';
import { notFound, partyName, partyRef, type Seen, see } from '../programmes.ts';
import { done, type Handlers, type Reply, refused, type Turn } from '../turn.ts';

type ReminderVerb = Extract<Verb, 'remindToSign' | 'sendAgain'>;

export const reminderHandlers: Handlers<ReminderVerb> = { remindToSign, sendAgain };

/** The request to sign once more. Its slot carries the date, so that a party gets one reminder a day, however many press. */
function remindToSign(turn: Turn, place: ActionOf<'remindToSign'>): Promise<Reply> {
  const { programmeId, partyId } = place;
  return forCoordinator(turn, programmeId, async (seen) => {
    const { programme, municipality } = seen;
    const reason = whyNotReminded(seen, place, turn.now);
    if (reason !== null) return refused(reason, programmeId, partyName(programme, partyId));
    const today = localDateOf(turn.now, programme.setUp.zone);
    const request = openRequests(programme, turn.now).find(
      ({ kind, subject }) => kind === 'signRequest' && subject.of === 'party' && subject.partyId === partyId,
    );
    const holders = request === undefined ? [] : holdersOf(request.to, programme, municipality, turn.now);
    if (request === undefined || holders.length === 0) return refused({ code: 'noMandate', partyId }, programmeId);
    const owed = { ...request, municipalityId: turn.municipalityId, owner: programmeStream(programmeId) };
    const reminders = await Promise.all(
      holders.map((holder) => insertAgain(turn.ports, owed, holder, today, turn.now)),
    );
    return reminders.includes('inserted')
      ? done(turn, { done: 'reminded', party: partyRef(programme, partyId).name })
      : refused({ code: 'alreadyReminded', partyId }, programmeId);
  });
}

function whyNotReminded(
  { programme }: Seen,
  { partyId, revision }: ActionOf<'remindToSign'>,
  now: Instant,
): Refusal | null {
  if (programme.phase === 'closed') return { code: 'programmeClosed' };
  if (programme.phase === 'active') return { code: 'alreadyActive' };
  const text = currentText(programme);
  if (text?.revision !== revision) return { code: 'textChanged', revision: programme.texts.at(-1)?.revision ?? 0 };
  const signing = text.signings.find((each) => each.partyId === partyId);
  const party = programme.setUp.parties.find((each) => each.partyId === partyId);
  if (signing === undefined || party === undefined) return { code: 'notFound', what: 'party' };
  const { answer } = signing;
  if (answer.kind === 'signed') return { code: 'alreadySigned', partyId, at: answer.at };
  if (answer.kind === 'declined') return { code: 'alreadyDeclined', partyId, at: answer.at };
  if (party.reach === 'paper') return { code: 'notAllowed' };
  const opens = opensAt(text, programme.signingMeeting);
  return now < opens ? { code: 'signingNotOpen', at: opens, place: programme.signingMeeting?.place ?? '' } : null;
}

/** What did not arrive, or perhaps not: a coordinator of its programme sends it once more. Twice the same message is once. */
async function sendAgain(turn: Turn, { messageId }: ActionOf<'sendAgain'>): Promise<Reply> {
  const message = await turn.ports.messages.get(messageId);
  if (message === null || message.municipalityId !== turn.municipalityId) return refused(notFound);
  const deliveries = await turn.ports.deliveries.get(message.deliveryIds);
  const own = await coordinated(turn, deliveries);
  if (own.length === 0) return refused(notFound);
  if (message.state !== 'failed' && message.state !== 'ambiguous') return refused({ code: 'stale' });
  const owed = own.filter(
    ({ state, expiresAt }) => state === 'carried' && (expiresAt === null || expiresAt > turn.now),
  );
  if (owed.length === 0) return refused({ code: 'stale' });
  for (const delivery of owed) {
    await insertAgain(turn.ports, delivery, delivery.recipient, nextAgain(delivery.slot), turn.now);
  }
  await turn.ports.deliveries.supersede(owed.map(({ deliveryId }) => deliveryId));
  return done(turn, { done: 'sentAgain' });
}

/** Of these, what belongs to a programme that the person coordinates. */
async function coordinated(turn: Turn, deliveries: readonly Delivery[]): Promise<readonly Delivery[]> {
  const own: Delivery[] = [];
  for (const delivery of deliveries) {
    const { subject } = delivery;
    const seen = 'programmeId' in subject ? await see(turn, subject.programmeId) : null;
    if (seen?.isCoordinator) own.push(delivery);
  }
  return own;
}
