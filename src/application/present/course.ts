import { isDone } from '../../domain/agreement/check-ins.ts';
import { reachedOn } from '../../domain/agreement/milestones/evolve.ts';
import { localDateOf } from '../../domain/calendar/local-time.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import { milestoneOfSlot, slots } from '../../domain/plan/slots.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { erasedText } from '../../views/index.ts';
import type { AgreementRef, MidTermModel, MilestoneModel, PausedModel, SingleMessage } from '../../views/models.ts';
import { readPersonal } from '../personal-values.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { workCalendar } from '../time/work-calendar.ts';
import { type About, aboutOf, heldByPause, onBehalfOf, refOf } from './progress.ts';
import { closed, inMessage, type Scene, whoActed } from './scene.ts';

/** A reminder of one milestone. */
export async function presentMilestone(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const about = await aboutOf(scene, delivery);
  const slot = milestoneOfSlot(delivery.slot);
  if (about === null || slot === null) return null;
  const { programme, started, ref } = about;
  const milestone = started.terms.milestones.find(({ milestoneId }) => milestoneId === slot.milestoneId);
  if (milestone === undefined) return null;
  const day = localDateOf(scene.message.sendAt, scene.reader.zone);
  return {
    kind: 'milestone',
    model: {
      ...inMessage(scene, programme),
      agreement: ref,
      milestone,
      workingDays: workingDaysBetween(day, milestone.on, workCalendar(scene.ports, started.zone)),
      onBehalfOf: onBehalfOf(about),
      state: await milestoneState(scene, about, delivery, milestone),
    },
  };
}

async function milestoneState(
  scene: Scene,
  about: About,
  { state, slot }: Delivery,
  { milestoneId, on }: MilestoneModel['milestone'],
): Promise<MilestoneModel['state']> {
  const { agreement, programme } = about;
  const reported = agreement.milestones.find((each) => each.milestoneId === milestoneId);
  const reached = reachedOn(agreement, milestoneId);
  if (reported !== undefined && reached !== null)
    return { is: 'reached', on: reached, by: await whoActed(scene, reported.by, programme), at: reported.at };
  if (milestoneOfSlot(slot)?.on !== on) return closed(scene, 'dateMoved');
  if (isDone(agreement) || agreement.ended !== null || state === 'superseded') return closed(scene, 'done');
  return heldByPause(scene, programme) ?? { is: 'open' };
}

/** The question of the mid-term review about one agreement. */
export async function presentMidTerm(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const about = await aboutOf(scene, delivery);
  if (about === null) return null;
  return {
    kind: 'midTerm',
    model: {
      ...inMessage(scene, about.programme),
      agreement: about.ref,
      onBehalfOf: onBehalfOf(about),
      state: await midTermState(scene, about),
    },
  };
}

async function midTermState(scene: Scene, { agreement, programme }: About): Promise<MidTermModel['state']> {
  const { midTerm } = agreement;
  const answer = midTerm?.answer ?? null;
  if (answer !== null) return { is: 'answered', by: await whoActed(scene, answer.by, programme), at: answer.at };
  if (midTerm === null || midTerm.ended) return closed(scene, 'expired', null, programme.midTerm.closed?.at);
  if (isDone(agreement) || agreement.ended !== null) return closed(scene, 'done');
  return heldByPause(scene, programme) ?? { is: 'open' };
}

/** `paused|<from>|<until>`: once it was moved or ended, that pause is over. */
export async function presentPaused(scene: Scene, { subject, slot }: Delivery): Promise<SingleMessage | null> {
  if (subject.of !== 'programme') return null;
  const programme = await scene.programme(subject.programmeId);
  const pause = programme.paused ?? programme.pausesBefore.at(-1) ?? null;
  if (pause === null) return null;
  const words = await readPersonal(scene.ports, scene.municipalityId, [pause.reason], erasedText(scene.reader));
  return {
    kind: 'paused',
    model: {
      ...inMessage(scene, programme),
      until: pause.until,
      reason: words(pause.reason),
      state: pauseState(scene, programme, slot),
    },
  };
}

function pauseState(scene: Scene, { paused }: Programme, slot: string): PausedModel['state'] {
  if (paused === null) return closed(scene, 'done');
  const stands = slot === slots.paused(paused.on, paused.until);
  return stands ? { is: 'open' } : closed(scene, 'dateMoved', null, paused.saidAt);
}

export async function presentResumed(scene: Scene, { subject }: Delivery): Promise<SingleMessage | null> {
  if (subject.of !== 'programme') return null;
  const programme = await scene.programme(subject.programmeId);
  const last = programme.pausesBefore.at(-1);
  if (last === undefined || programme.setUp === null) return null;
  const on = localDateOf(last.endedAt, programme.setUp.zone);
  const coordinates = scene.readerId !== null && programme.coordinators.includes(scene.readerId);
  return {
    kind: 'resumed',
    model: {
      ...inMessage(scene, programme),
      on,
      overdue: coordinates ? await overdueOn(scene, programme, on) : null,
    },
  };
}

/** What went by, the oldest first. */
async function overdueOn(scene: Scene, programme: Programme, on: string): Promise<readonly AgreementRef[]> {
  if (programme.identity === null) return [];
  const agreements = await scene.agreementsOf(programme.identity.programmeId);
  return agreements
    .filter((agreement) => !isDone(agreement) && agreement.ended === null)
    .flatMap(({ started }) => (started !== null && started.terms.dueOn < on ? refOf(programme, started) : []))
    .sort((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1));
}
