import { recordOf, titleOf } from '../../domain/programme/judging/record.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { erasedText, type ProposalOutcomeItem, type SingleMessage } from '../../views/index.ts';
import { readPersonal } from '../personal-values.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { closed, inMessage, type Scene } from './scene.ts';

/** All that was decided about one reader's proposals at once, in one message. */
export async function presentProposalOutcome(
  scene: Scene,
  deliveries: readonly Delivery[],
): Promise<SingleMessage | null> {
  const [first] = deliveries;
  if (first === undefined || first.subject.of !== 'proposal') return null;
  const programme = await scene.programme(first.subject.programmeId);
  const items: ProposalOutcomeItem[] = [];
  for (const delivery of deliveries) {
    const item = await itemOf(scene, programme, delivery);
    if (item !== null) items.push(item);
  }
  if (items.length === 0) return null;
  const changeable = programme.phase === 'draft' || programme.phase === 'frozen';
  return { kind: 'proposalOutcome', model: { ...inMessage(scene, programme), items, changeable } };
}

/** `outcome|2`: the second decision on it. What was decided before, or was taken back, is not what stands. */
async function itemOf(
  scene: Scene,
  programme: Programme,
  { subject, slot }: Delivery,
): Promise<ProposalOutcomeItem | null> {
  if (subject.of !== 'proposal') return null;
  const { proposal } = subject;
  const record = recordOf(programme, proposal);
  const times = Number(slot.slice(slot.lastIndexOf('|') + 1));
  const stands = record?.times === times ? record.judgement : null;
  const title = titleOf(programme, proposal) ?? '';
  const as = slot.startsWith('outcome-host|') ? 'host' : 'proposer';
  if (stands === null) {
    const answered = record?.answer?.times === times ? record.answer : null;
    const state = answered === null ? closed(scene, 'withdrawn') : closed(scene, 'done', null, answered.at);
    return { proposal, title, as, outcome: 'sentBack', into: null, reason: '', state };
  }
  const { outcome } = stands;
  const words = await readPersonal(scene.ports, scene.municipalityId, [outcome.reason], erasedText(scene.reader));
  const into = outcome.is === 'merged' ? titleOf(programme, outcome.into) : null;
  const state = outcome.is === 'sentBack' ? questionState(scene, programme, proposal.id) : ({ is: 'told' } as const);
  return { proposal, title, as, outcome: outcome.is, into, reason: words(outcome.reason), state };
}

/** Taken in after all, or frozen without it, nobody needs the answer any more. */
function questionState(scene: Scene, { phase, activities }: Programme, id: string) {
  const isTakenIn = activities.some(({ activityId, takenIn }) => activityId === id && takenIn);
  return isTakenIn || phase !== 'draft' ? closed(scene, 'done') : ({ is: 'open' } as const);
}
