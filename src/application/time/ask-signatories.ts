import { localDateOf } from '../../domain/calendar/local-time.ts';
import { type Instant, type MunicipalityId, type PartyId, programmeStream } from '../../domain/ids.ts';
import { sha256Hex } from '../../domain/journal/canonical.ts';
import { type Municipality, signatoryOf } from '../../domain/municipality/state.ts';
import { slots, withoutAgain } from '../../domain/plan/slots.ts';
import { currentText, type FrozenText, type Programme } from '../../domain/programme/state.ts';
import { loadMunicipality } from '../command.ts';
import type { Delivery, RecipientKey } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { listProgrammes } from '../streams/lists.ts';
import { personKey } from './recipients.ts';
import { sendAgain } from './send-again.ts';
import { markProgrammes } from './wake-stream.ts';

type Request = Pick<Delivery, 'municipalityId' | 'kind' | 'subject' | 'owner' | 'slot' | 'dueAt' | 'expiresAt'>;

/** The request to sign that one party has had since its text was frozen; null while there is none. */
export function signRequestOf(
  { identity }: Programme,
  { revision, frozenAt }: FrozenText,
  partyId: PartyId,
): Request | null {
  if (identity === null) return null;
  const { municipalityId, programmeId } = identity;
  return {
    municipalityId,
    kind: 'signRequest',
    subject: { of: 'party', programmeId, partyId },
    owner: programmeStream(programmeId),
    slot: slots.sign(revision),
    dueAt: frozenAt,
    expiresAt: null,
  };
}

/**
 * After a change of who may sign: whoever may now, and was not asked, is asked; the rules supersede what the one before had.
 * `cause` names the change, so that repeating it asks nobody twice.
 */
export async function askSignatories(ports: Ports, municipalityId: MunicipalityId, cause: string): Promise<void> {
  const now = await ports.clock.now();
  const municipality = await loadMunicipality(ports, municipalityId);
  for (const { state: programme } of await listProgrammes(ports, municipalityId)) {
    if (programme.phase === 'frozen') await askOf(ports, programme, municipality, cause, now);
  }
  await markProgrammes(ports, municipalityId);
}

async function askOf(ports: Ports, programme: Programme, municipality: Municipality, cause: string, now: Instant) {
  const text = currentText(programme);
  const setUp = programme.setUp;
  if (text === null || setUp === null) return;
  const today = localDateOf(now, setUp.zone);
  const waiting = text.signings.filter(({ answer }) => answer.kind === 'open').map(({ partyId }) => partyId);
  const onChat = setUp.parties.filter(({ partyId, reach }) => reach === 'chat' && waiting.includes(partyId));
  for (const { partyId } of onChat) {
    const request = signRequestOf(programme, text, partyId);
    const mandate = signatoryOf(municipality, partyId, today);
    if (request === null || mandate === null) continue;
    const holder = personKey(mandate.personId);
    if (await wasAsked(ports, request, holder)) continue;
    await sendAgain(ports, request, holder, `-${sha256Hex(cause).slice(0, 12)}`, now);
  }
}

async function wasAsked(ports: Ports, { owner, kind, subject, slot }: Request, holder: RecipientKey): Promise<boolean> {
  const partyId = subject.of === 'party' ? subject.partyId : null;
  return (await ports.deliveries.ofOwner(owner)).some(
    (delivery) =>
      delivery.kind === kind &&
      delivery.recipient === holder &&
      withoutAgain(delivery.slot) === slot &&
      delivery.subject.of === 'party' &&
      delivery.subject.partyId === partyId,
  );
}
