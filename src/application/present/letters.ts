import type { SingleMessage } from '../../views/models.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { closed, inMessage, type Scene } from './scene.ts';

/** What stands now, not what stood that day: a letter that went once more may have arrived. */
export async function presentLetterProblem(scene: Scene, { subject }: Delivery): Promise<SingleMessage | null> {
  if (subject.of !== 'programme') return null;
  const programme = await scene.programme(subject.programmeId);
  const { letters } = programme;
  const notArrived = letters.filter(({ state }) => state.is === 'refused' || state.is === 'gaveUp').length;
  const perhaps = letters.filter(({ state }) => state.is === 'lost').length;
  const state = notArrived + perhaps === 0 ? closed(scene, 'done') : ({ is: 'open' } as const);
  return { kind: 'letterProblem', model: { ...inMessage(scene, programme), notArrived, perhaps, state } };
}
