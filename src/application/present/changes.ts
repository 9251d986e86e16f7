import type { FrozenText, Programme } from '../../domain/programme/state.ts';
import { erasedText } from '../../views/index.ts';
import type { SingleMessage } from '../../views/models.ts';
import { readPersonal } from '../personal-values.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { revisionOfSlot } from '../time/not-reached.ts';
import { closed, inMessage, partyNameOf, type Scene, whoActed } from './scene.ts';

/** A party declined: with its reason, to the coordinators and to who signed. */
export async function presentDeclineNotice(scene: Scene, { subject, slot }: Delivery): Promise<SingleMessage | null> {
  if (subject.of !== 'party') return null;
  const programme = await scene.programme(subject.programmeId);
  const revision = revisionOfSlot(slot);
  const text = programme.texts.find((each) => each.revision === revision);
  const answer = text?.signings.find(({ partyId }) => partyId === subject.partyId)?.answer;
  if (text === undefined || answer?.kind !== 'declined') return null;
  const party = partyNameOf(programme, subject.partyId) ?? '';
  const words = await readPersonal(scene.ports, scene.municipalityId, [answer.reason], erasedText(scene.reader));
  const isCoordinator = scene.readerId !== null && programme.coordinators.includes(scene.readerId);
  return {
    kind: 'declineNotice',
    model: {
      ...inMessage(scene, programme),
      party,
      revision,
      declined: { by: party, at: answer.at },
      reason: words(answer.reason),
      reader: isCoordinator ? 'coordinator' : 'signatory',
      state: noticeState(scene, programme, text),
    },
  };
}

/** Once everybody signed, the decline lies behind us. */
function noticeState(scene: Scene, { activated }: Programme, { reopened }: FrozenText) {
  if (reopened !== null) return closed(scene, 'textChanged', null, reopened.at);
  return activated === null ? ({ is: 'open' } as const) : closed(scene, 'done', null, activated.at);
}

async function changeOf(scene: Scene, { subject }: Delivery) {
  if (subject.of !== 'changeRequest') return null;
  const programme = await scene.programme(subject.programmeId);
  const change = programme.changeRequests.find((each) => each.changeRequestId === subject.changeRequestId);
  if (change === undefined) return null;
  const words = await readPersonal(
    scene.ports,
    scene.municipalityId,
    [change.text, change.answer?.reason],
    erasedText(scene.reader),
  );
  return { programme, change, words, party: partyNameOf(programme, change.partyId) ?? '' };
}

export async function presentChangeAsked(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const found = await changeOf(scene, delivery);
  if (found === null) return null;
  const { programme, change, words, party } = found;
  const { answer } = change;
  const reason = answer === null || answer.reason === null ? null : words(answer.reason);
  const text = programme.texts.find(({ revision }) => revision === change.revision);
  return {
    kind: 'changeAsked',
    model: {
      ...inMessage(scene, programme),
      changeRequestId: change.changeRequestId,
      party,
      revision: change.revision,
      asked: { by: await whoActed(scene, change.personId, programme), at: change.at },
      text: words(change.text),
      state:
        answer !== null
          ? { is: 'answered', by: programme.setUp?.name ?? '', at: answer.at, answer: answer.kind, reason }
          : text === undefined
            ? closed(scene, 'textChanged')
            : noticeState(scene, programme, text),
    },
  };
}

export async function presentChangeAnswered(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const found = await changeOf(scene, delivery);
  const answer = found?.change.answer ?? null;
  if (found === null || answer === null) return null;
  const { programme, change, words } = found;
  return {
    kind: 'changeAnswered',
    model: {
      ...inMessage(scene, programme),
      text: words(change.text),
      revision: change.revision,
      answer: answer.kind,
      reason: answer.reason === null ? null : words(answer.reason),
      answered: { by: programme.setUp?.name ?? '', at: answer.at },
    },
  };
}
