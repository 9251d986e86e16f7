import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { endingParties, heldBy, isOpen, successionOf } from '../../domain/programme/succession/find.ts';
import type { Succession } from '../../domain/programme/succession/state.ts';
import { erasedText } from '../../views/index.ts';
import type { SingleMessage } from '../../views/models.ts';
import { agreementRef, partyRef } from '../conversation/programmes.ts';
import { mayAnswer, takeOverModel } from '../conversation/successions.ts';
import { readPersonal } from '../personal-values.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { closed, inMessage, type Scene } from './scene.ts';

async function successionIn(scene: Scene, { subject }: Delivery) {
  if (subject.of !== 'succession') return null;
  const programme = await scene.programme(subject.programmeId);
  const succession = successionOf(programme, subject.successionId);
  return succession === null ? null : { programme, succession };
}

export async function presentSuccessionRequest(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const found = await successionIn(scene, delivery);
  if (found === null) return null;
  const { programme, succession } = found;
  const { readerId } = scene;
  const today = localDateOf(await scene.ports.clock.now(), scene.reader.zone);
  const municipality = await scene.municipality();
  const may = {
    mayAnswer: readerId !== null && mayAnswer({ personId: readerId, programme, municipality, today }, succession),
    mayRecord: readerId !== null && programme.coordinators.includes(readerId),
  };
  return {
    kind: 'successionRequest',
    model: {
      ...inMessage(scene, programme),
      asked: takeOverModel(programme, succession, may),
      state: requestState(scene, programme, succession),
    },
  };
}

function requestState(scene: Scene, programme: Programme, succession: Succession) {
  if (succession.withdrawnAt !== null) return closed(scene, 'withdrawn', null, succession.withdrawnAt);
  if (isOpen(programme, succession)) return { is: 'open' } as const;
  const last = succession.answers.at(-1);
  return last === undefined ? closed(scene, 'done') : closed(scene, 'done', succession.successor.name, last.at);
}

/** The slot names the moment of the answer. */
export async function presentSuccessionAnswered(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const found = await successionIn(scene, delivery);
  const given = found?.succession.answers.find(({ at }) => delivery.slot.endsWith(at));
  if (found === null || given === undefined) return null;
  const { programme, succession } = found;
  const { answer, agreementIds } = given;
  const coordinates = scene.readerId !== null && programme.coordinators.includes(scene.readerId);
  const hears = coordinates || scene.readerId === succession.startedBy;
  const reason = answer.kind === 'declined' && hears ? answer.reason : null;
  const words = await readPersonal(scene.ports, scene.municipalityId, [reason], erasedText(scene.reader));
  return {
    kind: 'successionAnswered',
    model: {
      ...inMessage(scene, programme),
      party: partyRef(programme, succession.partyId),
      successor: succession.successor.name,
      answer: answer.kind,
      agreements: agreementIds.map((agreementId) => agreementRef(programme, agreementId).what),
      reason: reason === null ? null : words(reason),
      left: heldBy(programme, succession.partyId).length,
      coordinates,
    },
  };
}

export async function presentPartyEnding(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const found = await successionIn(scene, delivery);
  if (found === null) return null;
  const { programme, succession } = found;
  const ending = endingParties(programme).find(({ partyId }) => partyId === succession.partyId);
  const left = ending?.left.length ?? 0;
  return {
    kind: 'partyEnding',
    model: {
      ...inMessage(scene, programme),
      party: partyRef(programme, succession.partyId),
      endsOn: ending?.endsOn ?? succession.endsOn,
      left,
      state: left === 0 || programme.phase !== 'active' ? closed(scene, 'done') : { is: 'open' },
    },
  };
}
