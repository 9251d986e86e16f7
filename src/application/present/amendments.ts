import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { AmendmentId, PartyId, ProgrammeId } from '../../domain/ids.ts';
import { mandateOf } from '../../domain/municipality/mandates.ts';
import { ownerNamed } from '../../domain/programme/amendments/amended.ts';
import { refreshWindow } from '../../domain/programme/amendments/refresh-window.ts';
import { type Consent, isSent, type SentAmendment } from '../../domain/programme/amendments/state.ts';
import { type WhoConsents, whoConsents } from '../../domain/programme/amendments/who-consents.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { erasedText } from '../../views/index.ts';
import type { AmendmentShown, AmendmentToConsent, ConsentState, SingleMessage } from '../../views/models.ts';
import { amendmentShown, consentAnswer, overOf, partyNames } from '../amendments/shown.ts';
import { readPersonal } from '../personal-values.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { closed, inMessage, isOnPaper, partyNameOf, type Scene, whoActed } from './scene.ts';

interface About {
  readonly programme: Programme;
  readonly amendment: SentAmendment;
  readonly shown: AmendmentShown;
}

async function about(scene: Scene, programmeId: ProgrammeId, amendmentId: AmendmentId): Promise<About | null> {
  const programme = await scene.programme(programmeId);
  const amendment = programme.amendments.find((each) => each.amendmentId === amendmentId);
  if (amendment === undefined || !isSent(amendment)) return null;
  return { programme, amendment, shown: amendmentShown(programme, amendment, scene.reader) };
}

const ofSubject = (scene: Scene, { subject }: Delivery): Promise<About | null> =>
  subject.of === 'amendment' || subject.of === 'consent'
    ? about(scene, subject.programmeId, subject.amendmentId)
    : Promise.resolve(null);

const dayOf = (scene: Scene) => localDateOf(scene.message.sendAt, scene.reader.zone);

interface Place extends About {
  readonly consent: Consent;
  readonly who: WhoConsents;
}

async function placeOf(scene: Scene, delivery: Delivery): Promise<Place | null> {
  const { subject } = delivery;
  const found = await ofSubject(scene, delivery);
  if (found === null || subject.of !== 'consent') return null;
  const consent = found.amendment.consents.find(({ partyId }) => partyId === subject.partyId);
  if (consent === undefined) return null;
  const { programme, amendment } = found;
  const municipality = await scene.municipality();
  const who = whoConsents(programme, municipality, amendment.proposal, subject.partyId, dayOf(scene));
  return { ...found, consent, who };
}

/** `isAsked`: the reader, still. Somebody else may be asked now. */
async function stateOf(
  scene: Scene,
  { programme, amendment, consent }: Place,
  isAsked: boolean,
): Promise<ConsentState> {
  const answered = consentAnswer(programme, consent);
  const over = await overOf(scene.ports, programme, amendment, scene.reader);
  if (over !== null) return over;
  return answered.is === 'open' && !isAsked ? closed(scene, 'reassigned') : answered;
}

const partyRefOf = (programme: Programme, partyId: PartyId) => ({
  partyId,
  name: partyNameOf(programme, partyId) ?? '',
});

/** All that one party is asked at once, in one message. */
export async function presentAmendmentRequest(
  scene: Scene,
  deliveries: readonly Delivery[],
): Promise<SingleMessage | null> {
  const items: AmendmentToConsent[] = [];
  let programme: Programme | null = null;
  for (const delivery of deliveries) {
    const place = await placeOf(scene, delivery);
    if (place === null) continue;
    programme ??= place.programme;
    const { partyId } = place.consent;
    const isAsked = place.who.by === 'chat' && place.who.mandate.personId === scene.readerId;
    const held = scene.readerId === null ? null : mandateOf(await scene.municipality(), partyId, scene.readerId);
    items.push({
      amendment: place.shown,
      party: partyRefOf(place.programme, partyId),
      function: held?.function ?? '',
      state: await stateOf(scene, place, isAsked),
    });
  }
  return programme === null ? null : { kind: 'amendmentRequest', model: { ...inMessage(scene, programme), items } };
}

export async function presentPaperAmendmentRequest(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const place = await placeOf(scene, delivery);
  if (place === null) return null;
  const { programme, shown, who, consent } = place;
  const isOutside = who.by === 'paper' || who.by === 'qualified';
  return {
    kind: 'paperAmendmentRequest',
    model: {
      ...inMessage(scene, programme),
      amendment: shown,
      party: partyRefOf(programme, consent.partyId),
      outside: isOutside ? { how: who.by, because: who.because } : { how: 'paper', because: 'reach' },
      state: await stateOf(scene, place, isOutside),
    },
  };
}

export async function presentAmendmentOwnerRequest(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const found = await ofSubject(scene, delivery);
  if (found === null) return null;
  const { programme, amendment, shown } = found;
  const { proposal, outSince } = amendment;
  const ownerId = ownerNamed(programme, amendment);
  if (proposal.kind === 'end' || ownerId === null) return null;
  const { leadPartyId, dueOn } = proposal.fields;
  const party = partyNameOf(programme, leadPartyId);
  const isForOther = ownerId !== scene.readerId && isOnPaper(programme, leadPartyId);
  const name = (await scene.person(ownerId))?.name ?? '';
  const over = await overOf(scene.ports, programme, amendment, scene.reader);
  const accepted =
    outSince === null
      ? null
      : ({ is: 'accepted', by: await whoActed(scene, ownerId, programme), at: outSince } as const);
  return {
    kind: 'amendmentOwnerRequest',
    model: {
      ...inMessage(scene, programme),
      amendment: shown,
      onBehalfOf: isForOther ? { name, party: party ?? '' } : null,
      party,
      dueOn,
      state: over ?? accepted ?? { is: 'open' },
    },
  };
}

export async function presentAmendmentTold(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const found = await ofSubject(scene, delivery);
  if (found === null) return null;
  const { programme, amendment, shown } = found;
  return {
    kind: 'amendmentTold',
    model: {
      ...inMessage(scene, programme),
      amendment: shown,
      consents: partyNames(
        programme,
        amendment.consents.map(({ partyId }) => partyId),
      ),
      state: (await overOf(scene.ports, programme, amendment, scene.reader)) ?? { is: 'open' },
    },
  };
}

/** A party does not consent: with its reason, to the coordinators and to who consented. */
export async function presentAmendmentDeclined(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const place = await placeOf(scene, delivery);
  if (place === null) return null;
  const { programme, amendment, shown, consent } = place;
  const party = partyNameOf(programme, consent.partyId) ?? '';
  const { answer } = consent;
  const refused = answer.kind === 'refused' ? answer : null;
  const words = await readPersonal(scene.ports, scene.municipalityId, [refused?.reason], erasedText(scene.reader));
  const over = await overOf(scene.ports, programme, amendment, scene.reader);
  return {
    kind: 'amendmentDeclined',
    model: {
      ...inMessage(scene, programme),
      amendment: shown,
      party,
      declined: { by: party, at: refused?.at ?? delivery.dueAt },
      reason: words(refused?.reason),
      reader: readerIn(scene, programme),
      // The party changed its mind.
      state:
        over ??
        (refused === null
          ? closed(scene, 'withdrawn', party, answer.kind === 'given' ? answer.at : delivery.dueAt)
          : { is: 'open' }),
    },
  };
}

const readerIn = (scene: Scene, { coordinators }: Programme) =>
  scene.readerId !== null && coordinators.includes(scene.readerId) ? 'coordinator' : 'signatory';

export async function presentAmendmentOver(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const found = await ofSubject(scene, delivery);
  if (found === null) return null;
  const { programme, amendment, shown } = found;
  const over = await overOf(scene.ports, programme, amendment, scene.reader);
  if (over === null) return null;
  return {
    kind: 'amendmentOver',
    model: { ...inMessage(scene, programme), amendment: shown, over, reader: readerIn(scene, programme) },
  };
}

export async function presentAmendmentInForce(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const found = await ofSubject(scene, delivery);
  if (found === null) return null;
  const { programme, amendment, shown } = found;
  if (amendment.end?.is !== 'inForce') return null;
  const consents = amendment.consents.map(({ partyId }) => partyId);
  return {
    kind: 'amendmentInForce',
    model: {
      ...inMessage(scene, programme),
      amendment: shown,
      on: amendment.end.on,
      consents: partyNames(programme, consents),
    },
  };
}

export async function presentAmendmentsInvited(scene: Scene, { subject }: Delivery): Promise<SingleMessage | null> {
  if (subject.of !== 'programme') return null;
  const programme = await scene.programme(subject.programmeId);
  const window = refreshWindow(programme);
  if (window === null) return null;
  const isOver = localDateOf(await scene.ports.clock.now(), scene.reader.zone) > window.closesOn;
  return {
    kind: 'amendmentsInvited',
    model: {
      ...inMessage(scene, programme),
      drafts: programme.amendments.filter((amendment) => !isSent(amendment)).length,
      until: window.closesOn,
      state: isOver ? closed(scene, 'expired') : { is: 'open' },
    },
  };
}
