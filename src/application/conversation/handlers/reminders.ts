import { localDateOf } from '../../../domain/calendar/local-time.ts';
import { signatoryOf } from '../../../domain/municipality/state.ts';
import { nextAgain } from '../../../domain/plan/slots.ts';
import { currentText } from '../../../domain/programme/state.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import type { Delivery } from '../../ports/deliveries.ts';
import { signRequestOf } from '../../time/ask-signatories.ts';
import { personKey } from '../../time/recipients.ts';
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
    const reason = whyNotReminded(seen, place);
    if (reason !== null) return refused(reason, programmeId, partyName(programme, partyId));
    const today = localDateOf(turn.now, programme.setUp.zone);
    const mandate = signatoryOf(municipality, partyId, today);
    if (mandate === null) return refused({ code: 'noMandate', partyId }, programmeId);
    const text = currentText(programme);
    const request = text === null ? null : signRequestOf(programme, text, partyId);
    if (request === null) return refused({ code: 'textIsNotFrozen' }, programmeId);
    const inserted = await insertAgain(turn.ports, request, personKey(mandate.personId), today, turn.now);
    return inserted === 'inserted'
      ? done(turn, { done: 'reminded', party: partyRef(programme, partyId).name })
      : refused({ code: 'alreadyReminded', partyId }, programmeId);
  });
}

function whyNotReminded({ programme }: Seen, { partyId, revision }: ActionOf<'remindToSign'>): Refusal | null {
  if (programme.phase === 'active') return { code: 'alreadyActive' };
  const text = currentText(programme);
  if (text?.revision !== revision) return { code: 'textChanged', revision: programme.texts.at(-1)?.revision ?? 0 };
  const signing = text.signings.find((each) => each.partyId === partyId);
  const party = programme.setUp.parties.find((each) => each.partyId === partyId);
  if (signing === undefined || party === undefined) return { code: 'notFound', what: 'party' };
  const { answer } = signing;
  if (answer.kind === 'signed') return { code: 'alreadySigned', partyId, at: answer.at };
  if (answer.kind === 'declined') return { code: 'alreadyDeclined', partyId, at: answer.at };
  return party.reach === 'paper' ? { code: 'notAllowed' } : null;
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
