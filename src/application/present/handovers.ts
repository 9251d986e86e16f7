import { localDateOf } from '../../domain/calendar/local-time.ts';
import { handoverOf } from '../../domain/programme/handovers/find.ts';
import { partyOfRole } from '../../domain/programme/handovers/role.ts';
import type { Handover } from '../../domain/programme/handovers/state.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { erasedText } from '../../views/index.ts';
import type { HandoverRequestModel, SingleMessage } from '../../views/models.ts';
import { roleInWords } from '../handovers/role-words.ts';
import { readPersonal } from '../personal-values.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { aboutOf } from './progress.ts';
import { closed, inMessage, isOnPaper, partyNameOf, type Scene } from './scene.ts';

async function handoverIn(scene: Scene, { subject }: Delivery) {
  if (subject.of !== 'handover') return null;
  const programme = await scene.programme(subject.programmeId);
  const handover = handoverOf(programme, subject.handoverId);
  return handover === null ? null : { programme, handover };
}

const nameOf = async (scene: Scene, personId: Handover['fromId']): Promise<string | null> =>
  personId === null ? null : ((await scene.person(personId))?.name ?? null);

export async function presentHandoverRequest(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const found = await handoverIn(scene, delivery);
  if (found === null) return null;
  const { programme, handover } = found;
  return {
    kind: 'handoverRequest',
    model: {
      ...inMessage(scene, programme),
      handoverId: handover.handoverId,
      role: roleInWords(programme, handover.role),
      from: await nameOf(scene, didItUntilNow(programme, handover)),
      onBehalfOf: await behalf(scene, programme, handover),
      state: await stateOf(scene, handover),
    },
  };
}

/** Who left does it no more, whatever the record still names. */
const didItUntilNow = ({ leavers }: Programme, { fromId }: Handover): Handover['fromId'] =>
  leavers.some(({ personId }) => personId === fromId) ? null : fromId;

async function behalf(scene: Scene, programme: Programme, { role, toId }: Handover) {
  const partyId = partyOfRole(role, programme);
  if (toId === scene.readerId || !isOnPaper(programme, partyId)) return null;
  return { name: (await nameOf(scene, toId)) ?? '', party: partyNameOf(programme, partyId) ?? '' };
}

async function stateOf(scene: Scene, { answer, toId }: Handover): Promise<HandoverRequestModel['state']> {
  switch (answer.kind) {
    case 'open':
      return { is: 'open' };
    case 'withdrawn':
      return closed(scene, 'withdrawn', null, answer.at);
    default:
      return { is: answer.kind, by: (await nameOf(scene, toId)) ?? '', at: answer.at };
  }
}

export async function presentHandoverAnswered(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const found = await handoverIn(scene, delivery);
  const answer = found?.handover.answer;
  if (found === null || (answer?.kind !== 'accepted' && answer?.kind !== 'declined')) return null;
  const { programme, handover } = found;
  const reason = answer.kind === 'declined' ? answer.reason : null;
  const words = await readPersonal(scene.ports, scene.municipalityId, [reason], erasedText(scene.reader));
  const coordinates = scene.readerId !== null && programme.coordinators.includes(scene.readerId);
  return {
    kind: 'handoverAnswered',
    model: {
      ...inMessage(scene, programme),
      role: roleInWords(programme, handover.role),
      to: (await nameOf(scene, handover.toId)) ?? '',
      answer: answer.kind,
      reason: reason === null ? null : words(reason),
      mayAskAnother: coordinates && answer.kind === 'declined' ? handover.role : null,
    },
  };
}

/** To the coordinators: an agreement that nobody does any more. */
export async function presentOrphan(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const about = await aboutOf(scene, delivery);
  if (about === null) return null;
  const { agreement, programme, started } = about;
  return {
    kind: 'orphan',
    model: {
      ...inMessage(scene, programme),
      agreement: about.ref,
      since: localDateOf(agreement.ownerLeft ?? delivery.dueAt, started.zone),
      state: agreement.ownerLeft === null ? closed(scene, 'done') : { is: 'open' },
    },
  };
}
