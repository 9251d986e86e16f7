import { type Instant, type MunicipalityId, programmeStream } from '../../domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../domain/journal/canonical.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import { openConsentRequests } from '../../domain/plan/amendments.ts';
import type { PlannedDelivery } from '../../domain/plan/plan.ts';
import { roundOf, signRequests } from '../../domain/plan/signing.ts';
import { withoutAgain } from '../../domain/plan/slots.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { loadMunicipality } from '../command.ts';
import type { Delivery, RecipientKey } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';
import { listProgrammes } from '../streams/lists.ts';
import { markProgrammes } from './mark-programmes.ts';
import { holdersOf } from './recipients.ts';
import { sendAgain } from './send-again.ts';

/** Requests to sign of parties that did not answer yet, as the rules owe them since the text opened. */
export function openRequests(programme: Programme, now: Instant): readonly PlannedDelivery[] {
  const round = roundOf(programme);
  if (round === null || now < round.opensAt) return [];
  const waiting = round.text.signings.filter(({ answer }) => answer.kind === 'open');
  return waiting.flatMap(({ partyId }) => signRequests(partyId, round));
}

/**
 * After a change of who may sign, or how: whoever may now, and was not asked, is asked; the rules supersede what the one
 * before had. `cause` names the change, so that repeating it asks nobody twice.
 */
export async function askSignatories(ports: Ports, municipalityId: MunicipalityId, cause: string): Promise<void> {
  const now = await ports.clock.now();
  const municipality = await loadMunicipality(ports, municipalityId);
  for (const { state: programme } of await listProgrammes(ports, municipalityId)) {
    if (programme.phase === 'frozen' || programme.phase === 'active')
      await askOf(ports, programme, municipality, cause, now);
  }
  await markProgrammes(ports, municipalityId);
}

async function askOf(ports: Ports, programme: Programme, municipality: Municipality, cause: string, now: Instant) {
  const { identity } = programme;
  if (identity === null) return;
  const { municipalityId, programmeId } = identity;
  const owner = programmeStream(programmeId);
  const asked = await ports.deliveries.ofOwner(owner);
  for (const request of [...openRequests(programme, now), ...openConsentRequests(programme)]) {
    for (const holder of holdersOf(request.to, programme, municipality, now)) {
      if (asked.some((delivery) => isSame(delivery, request, holder))) continue;
      const mark = `-${sha256Hex(cause).slice(0, 12)}`;
      await sendAgain(ports, { ...request, municipalityId, owner }, holder, mark, now);
    }
  }
}

const isSame = (delivery: Delivery, request: PlannedDelivery, holder: RecipientKey): boolean =>
  delivery.kind === request.kind &&
  delivery.recipient === holder &&
  withoutAgain(delivery.slot) === request.slot &&
  canonicalJson(delivery.subject) === canonicalJson(request.subject);
