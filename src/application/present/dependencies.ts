import { latestReport } from '../../domain/agreement/state.ts';
import { blockerOfSlot } from '../../domain/plan/slots.ts';
import type { SingleMessage } from '../../views/models.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { aboutOf, onBehalfOf, refOf } from './progress.ts';
import { closed, inMessage, partyNameOf, type Scene } from './scene.ts';

/** Of the agreement that waits; the slot names the one that it waits for, whose owner reads this. */
export async function presentBlocking(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const waiting = await aboutOf(scene, delivery);
  const blockerId = blockerOfSlot(delivery.slot);
  if (waiting === null || blockerId === null || delivery.subject.of !== 'agreement') return null;
  const blocker = await aboutOf(scene, { ...delivery, subject: { ...delivery.subject, agreementId: blockerId } });
  if (blocker === null) return null;
  const isDone = latestReport(blocker.agreement)?.report.progress === 'done';
  const { terms } = waiting.started;
  return {
    kind: 'blocking',
    model: {
      ...inMessage(scene, waiting.programme),
      agreement: refOf(blocker.programme, blocker.started),
      waiting: {
        what: terms.what,
        party: partyNameOf(waiting.programme, terms.leadPartyId),
        dueOn: terms.dueOn,
      },
      onBehalfOf: onBehalfOf(blocker),
      state: isDone
        ? closed(scene, 'done')
        : delivery.state === 'superseded'
          ? closed(scene, 'dateMoved')
          : { is: 'open' },
    },
  };
}

/** Of the agreement that waited; the slot names the one that it waited for. */
export async function presentWaitOver(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const waiting = await aboutOf(scene, delivery);
  const blockerId = blockerOfSlot(delivery.slot);
  if (waiting === null || blockerId === null) return null;
  const { programme, ref } = waiting;
  const first = programme.activities.find(({ activityId }) => activityId === blockerId);
  return {
    kind: 'waitOver',
    model: {
      ...inMessage(scene, programme),
      agreement: ref,
      first: {
        what: first?.fields.what ?? '',
        party: partyNameOf(programme, first?.fields.leadPartyId ?? null),
      },
      why: first?.ended === null ? 'done' : 'ended',
    },
  };
}
