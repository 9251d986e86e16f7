import type { Of } from '../../decider.ts';
import type { Instant } from '../../ids.ts';
import type { Activity, Programme } from '../state.ts';
import type { HandoverEvent } from './events.ts';
import { handoverOf } from './find.ts';
import type { Handover } from './state.ts';

export const evolveHandover = (programme: Programme, event: HandoverEvent, at: Instant): Programme => {
  switch (event.type) {
    case 'HandoverStarted':
      return { ...programme, handovers: [...programme.handovers, started(event, at)] };
    case 'HandoverAccepted': {
      const handover = handoverOf(programme, event.handoverId);
      const answered = withAnswer(programme, event.handoverId, { kind: 'accepted', at });
      return handover === null ? answered : handedOver(answered, handover, at);
    }
    case 'HandoverDeclined':
      return withAnswer(programme, event.handoverId, { kind: 'declined', at, reason: event.reason });
    case 'HandoverWithdrawn':
      return withAnswer(programme, event.handoverId, { kind: 'withdrawn', at });
    case 'HolderLeft':
      return left(programme, event, at);
  }
};

const started = (
  { handoverId, role, fromId, toId, startedBy }: Of<HandoverEvent, 'HandoverStarted'>,
  at: Instant,
): Handover => ({ handoverId, role, fromId, toId, startedBy, at, answer: { kind: 'open' } });

const withAnswer = (
  programme: Programme,
  handoverId: Handover['handoverId'],
  answer: Handover['answer'],
): Programme => ({
  ...programme,
  handovers: programme.handovers.map((each) => (each.handoverId === handoverId ? { ...each, answer } : each)),
});

/** Whoever takes a role over is no leaver any more. */
const handedOver = (programme: Programme, { role, toId }: Handover, at: Instant): Programme => {
  const leavers = programme.leavers.filter(({ personId }) => personId !== toId);
  switch (role.of) {
    case 'owner':
      return {
        ...programme,
        leavers,
        activities: programme.activities.map((activity) =>
          activity.activityId === role.activityId ? ownedBy(activity, toId, at) : activity,
        ),
      };
    case 'coordinator':
      return {
        ...programme,
        leavers,
        coordinators: [...programme.coordinators.filter((personId) => personId !== role.holderId), toId],
      };
    case 'signatory':
      return { ...programme, leavers };
  }
};

/** Taking over is the yes that an owner gives. A question that was out is answered by it. */
const ownedBy = (activity: Activity, ownerId: Activity['ownerId'], at: Instant): Activity => ({
  ...activity,
  ownerId,
  ask: activity.answer.kind === 'asked' ? activity.ask + 1 : activity.ask,
  answer: activity.takenIn ? { kind: 'accepted', at } : activity.answer,
});

/** In a draft the place of an owner is open again, which the freeze names; what was signed keeps its orphan. */
const left = (programme: Programme, { personId }: Of<HandoverEvent, 'HolderLeft'>, at: Instant): Programme => ({
  ...programme,
  leavers: [...programme.leavers, { personId, at }],
  coordinators: programme.coordinators.filter((each) => each !== personId),
  handovers: programme.handovers.map((each) =>
    each.toId === personId && each.answer.kind === 'open' ? { ...each, answer: { kind: 'withdrawn', at } } : each,
  ),
  activities:
    programme.phase === 'draft'
      ? programme.activities.map((activity) =>
          activity.ownerId === personId ? { ...activity, ownerId: null, answer: { kind: 'notAsked' } } : activity,
        )
      : programme.activities,
});
