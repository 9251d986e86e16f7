import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { PartyId } from '../../domain/ids.ts';
import { checkCode } from '../../domain/journal/seal.ts';
import { signatoryOf } from '../../domain/municipality/state.ts';
import type { FrozenText, Programme, Signing } from '../../domain/programme/state.ts';
import type { AgreementInBrief, SignState, SingleMessage } from '../../views/models.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { signedEarlier } from '../signed-earlier.ts';
import { revisionOfSlot } from '../time/not-reached.ts';
import { closed, inMessage, partyNameOf, type Scene } from './scene.ts';

interface Request {
  readonly programme: Programme;
  readonly partyId: PartyId;
  readonly text: FrozenText;
  readonly signing: Signing;
}

async function requestOf(scene: Scene, { subject, slot }: Delivery): Promise<Request | null> {
  if (subject.of !== 'party') return null;
  const programme = await scene.programme(subject.programmeId);
  const text = programme.texts.find((each) => each.revision === revisionOfSlot(slot));
  const signing = text?.signings.find((each) => each.partyId === subject.partyId);
  return text === undefined || signing === undefined ? null : { programme, partyId: subject.partyId, text, signing };
}

export async function presentSignRequest(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const request = await requestOf(scene, delivery);
  if (request === null) return null;
  const { programme, partyId, text } = request;
  const mandate = signatoryOf(await scene.municipality(), partyId, dayOf(scene));
  const stored = await scene.ports.texts.get(scene.municipalityId, text.textSha256);
  const asked = programme.changeRequests.findLast(
    (change) => change.partyId === partyId && change.revision === text.revision && change.answer === null,
  );
  const reassigned = mandate?.personId !== scene.readerId;
  return {
    kind: 'signRequest',
    model: {
      ...textToSign(scene, request),
      function: mandate?.function ?? '',
      agreements: agreementsInBrief(programme, partyId),
      agreementCount: text.agreementIds.length,
      signedEarlier:
        stored === null
          ? null
          : await signedEarlier(scene.ports, scene.municipalityId, programme, partyId, text, stored),
      changeAsked: asked === undefined ? null : { at: asked.at },
      state: signState(scene, request, reassigned),
    },
  };
}

export async function presentPaperSignRequest(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const request = await requestOf(scene, delivery);
  if (request === null) return null;
  return {
    kind: 'paperSignRequest',
    model: {
      ...textToSign(scene, request),
      agreementCount: request.text.agreementIds.length,
      state: signState(scene, request, false),
    },
  };
}

const dayOf = (scene: Scene) => localDateOf(scene.message.sendAt, scene.reader.zone);

const textToSign = (scene: Scene, { programme, partyId, text }: Request) => ({
  ...inMessage(scene, programme),
  party: { partyId, name: partyNameOf(programme, partyId) ?? '' },
  revision: text.revision,
  checkCode: checkCode(text.textSha256),
});

function signState(scene: Scene, request: Request, reassigned: boolean): SignState {
  const { programme, text } = request;
  if (text.reopened !== null) return { is: 'textChanged', at: text.reopened.at };
  const answered = answerState(request);
  if (programme.activated?.revision === text.revision) {
    const signed = answered.is === 'signed' ? { by: answered.by, at: answered.at } : null;
    return { is: 'activated', signed, on: programme.activated.on };
  }
  return answered.is === 'open' && reassigned ? closed(scene, 'reassigned') : answered;
}

/** Signatures are shown as the party's: who signed for it stands on the record. */
export function answerState({
  programme,
  partyId,
  signing: { answer },
}: Request): Exclude<SignState, { readonly is: 'closed' | 'activated' | 'textChanged' }> {
  const by = partyNameOf(programme, partyId) ?? '';
  switch (answer.kind) {
    case 'open':
      return { is: 'open' };
    case 'signed': {
      const undoUntil = answer.counted ? null : answer.countsAt;
      return { is: 'signed', by, at: answer.at, undoUntil, onPaper: answer.via.kind === 'paper' };
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
