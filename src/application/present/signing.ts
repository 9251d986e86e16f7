import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { Instant, PartyId } from '../../domain/ids.ts';
import { checkCode } from '../../domain/journal/seal.ts';
import type { Mandate } from '../../domain/municipality/events.ts';
import { mandateOf } from '../../domain/municipality/mandates.ts';
import { slots } from '../../domain/plan/slots.ts';
import { opensAt } from '../../domain/programme/signing/meeting.ts';
import { signByOf } from '../../domain/programme/signing/sign-by.ts';
import { actedBy } from '../../domain/programme/signing/signatures.ts';
import { askedToSign, whoSigns } from '../../domain/programme/signing/who-signs.ts';
import type { FrozenText, Programme, Signature, Signing } from '../../domain/programme/state.ts';
import type { AgreementInBrief, SignState, SingleMessage } from '../../views/models.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { hasSignedText, signedEarlier } from '../signed-earlier.ts';
import { revisionOfSlot } from '../time/not-reached.ts';
import { closed, inMessage, partyNameOf, type Scene } from './scene.ts';

interface Request {
  readonly programme: Programme;
  readonly partyId: PartyId;
  readonly text: FrozenText;
  readonly signing: Signing;
  /** Of the delivery: a request that opened at another hour is another one. */
  readonly slot: string;
}

async function requestOf(scene: Scene, { subject, slot }: Delivery): Promise<Request | null> {
  if (subject.of !== 'party') return null;
  const programme = await scene.programme(subject.programmeId);
  const text = programme.texts.find((each) => each.revision === revisionOfSlot(slot));
  const signing = text?.signings.find((each) => each.partyId === subject.partyId);
  return text === undefined || signing === undefined
    ? null
    : { programme, partyId: subject.partyId, text, signing, slot };
}

export async function presentSignRequest(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const request = await requestOf(scene, delivery);
  if (request === null) return null;
  const { programme, partyId, text, signing } = request;
  const municipality = await scene.municipality();
  const stored = await scene.ports.texts.get(scene.municipalityId, text.textSha256);
  const earlier =
    stored === null ? null : await signedEarlier(scene.ports, scene.municipalityId, programme, partyId, text, stored);
  const asked = programme.changeRequests.findLast(
    (change) => change.partyId === partyId && change.revision === text.revision && change.answer === null,
  );
  const toSign = askedToSign(programme, municipality, partyId, dayOf(scene));
  const other = toSign.find(({ personId }) => personId !== scene.readerId);
  const first = signing.signatures.find(({ via }) => actedBy(via) !== scene.readerId);
  const mandate = scene.readerId === null ? null : mandateOf(municipality, partyId, scene.readerId);
  return {
    kind: 'signRequest',
    model: {
      ...textToSign(scene, request),
      function: mandate?.function ?? '',
      agreements: agreementsInBrief(programme, partyId),
      agreementCount: text.agreementIds.length,
      signedEarlier: earlier && {
        ...earlier,
        own: hasSignedText(programme, partyId, earlier.revision, scene.readerId),
      },
      together: togetherWith(first, other),
      changeAsked: asked === undefined ? null : { at: asked.at },
      state: signState(scene, request, {
        now: await scene.ports.clock.now(),
        isAsked: toSign.some(({ personId }) => personId === scene.readerId),
      }),
    },
  };
}

const togetherWith = (first: Signature | undefined, other: Mandate | undefined) => {
  if (first !== undefined) return { function: first.function, signed: true };
  return other === undefined ? null : { function: other.function, signed: false };
};

export async function presentPaperSignRequest(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const request = await requestOf(scene, delivery);
  if (request === null) return null;
  const { programme, partyId, text } = request;
  const who = whoSigns(programme, await scene.municipality(), partyId, dayOf(scene));
  const isOutside = who.by === 'paper' || who.by === 'qualified';
  return {
    kind: 'paperSignRequest',
    model: {
      ...textToSign(scene, request),
      agreementCount: text.agreementIds.length,
      outside: isOutside ? { how: who.by, because: who.because } : { how: 'paper', because: 'reach' },
      state: signState(scene, request, { now: await scene.ports.clock.now(), isAsked: isOutside }),
    },
  };
}

const dayOf = (scene: Scene) => localDateOf(scene.message.sendAt, scene.reader.zone);

/** Where and when the text is signed. */
export const termOf = (programme: Programme, text: FrozenText) => ({
  signBy: signByOf(text, programme),
  meeting: programme.signingMeeting && { at: programme.signingMeeting.at, place: programme.signingMeeting.place },
});

const textToSign = (scene: Scene, { programme, partyId, text }: Request) => ({
  ...inMessage(scene, programme),
  party: { partyId, name: partyNameOf(programme, partyId) ?? '' },
  revision: text.revision,
  checkCode: checkCode(text.textSha256),
  ...termOf(programme, text),
});

interface Looking {
  readonly now: Instant;
  /** The reader, still. */
  readonly isAsked: boolean;
}

function signState(scene: Scene, request: Request, { now, isAsked }: Looking): SignState {
  const { programme, text, signing } = request;
  if (programme.stopped !== null) return closed(scene, 'stopped', null, programme.stopped.at);
  if (text.reopened !== null) return reopenedState(scene, request, text.reopened.at);
  const answered = answerState(request, now);
  if (programme.activated?.revision === text.revision) {
    const signed = answered.is === 'signed' ? { by: answered.by, at: answered.at } : null;
    return { is: 'activated', signed, on: programme.activated.on };
  }
  if (answered.is !== 'open' && answered.is !== 'signedFirst') return answered;
  const isOwn = signing.signatures.some(({ via }) => actedBy(via) === scene.readerId);
  if (isOwn) return answered;
  if (hasMoved(request)) return closed(scene, 'dateMoved');
  return isAsked ? { is: 'open' } : closed(scene, 'reassigned');
}

/** The text opens at another hour than when this was asked. */
function hasMoved({ programme, text, slot }: Request): boolean {
  const opens = opensAt(text, programme.signingMeeting);
  const meetingAt = opens === text.frozenAt ? null : opens;
  return slot !== slots.sign(text.revision, meetingAt) && slot !== slots.paper(text.revision, meetingAt);
}

/** A party without which it goes on gets no new request. */
function reopenedState(scene: Scene, { programme, partyId, text }: Request, at: Instant): SignState {
  const isOut = programme.leftOut.some((left) => left.partyId === partyId && left.revision === text.revision);
  return isOut ? closed(scene, 'withdrawn', null, at) : { is: 'textChanged', at };
}

/** Signatures are shown as the party's: who signed for it stands on the record. */
export function answerState(
  { programme, partyId, signing: { answer, signatures } }: Pick<Request, 'programme' | 'partyId' | 'signing'>,
  now: Instant,
): Exclude<SignState, { readonly is: 'closed' | 'activated' | 'textChanged' }> {
  const by = partyNameOf(programme, partyId) ?? '';
  switch (answer.kind) {
    case 'open': {
      const first = signatures.at(-1);
      if (first === undefined) return { is: 'open' };
      return { is: 'signedFirst', by, at: first.at, undoUntil: first.countsAt > now ? first.countsAt : null };
    }
    case 'signed': {
      const undoUntil = answer.counted ? null : answer.countsAt;
      return { is: 'signed', by, at: answer.at, undoUntil, onPaper: answer.via.kind !== 'chat' };
    }
    case 'declined':
      return { is: 'declined', by, at: answer.at, undoUntil: answer.counted ? null : answer.countsAt };
  }
}

export const agreementsInBrief = (programme: Programme, partyId: PartyId): readonly AgreementInBrief[] =>
  programme.activities.flatMap(({ activityId, fields }) => {
    const role =
      fields.leadPartyId === partyId ? 'lead' : fields.involvedPartyIds.includes(partyId) ? 'involved' : null;
    if (role === null) return [];
    const { what, dueOn, means } = fields;
    return [{ agreementId: activityId, what, role, dueOn, means }];
  });

export async function presentActivated(scene: Scene, { subject }: Delivery): Promise<SingleMessage | null> {
  if (subject.of !== 'programme') return null;
  const programme = await scene.programme(subject.programmeId);
  const { activated } = programme;
  const text = programme.texts.find((each) => each.revision === activated?.revision);
  if (activated === null || text === undefined) return null;
  return {
    kind: 'activated',
    model: {
      ...inMessage(scene, programme),
      on: activated.on,
      revision: activated.revision,
      checkCode: checkCode(text.textSha256),
      parties: programme.setUp?.parties.map(({ name }) => name) ?? [],
      agreementCount: text.agreementIds.length,
      own: programme.activities
        .filter(({ ownerId }) => scene.readerId !== null && ownerId === scene.readerId)
        .map(({ activityId, fields }) => ({
          agreementId: activityId,
          what: fields.what,
          party: partyNameOf(programme, fields.leadPartyId),
          dueOn: fields.dueOn,
        })),
    },
  };
}
