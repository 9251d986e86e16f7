import type { SetUp } from '../programme/events.ts';
import type { Programme } from '../programme/state.ts';
import type { RecipientRole, Subject } from './plan.ts';
import { slots, timers } from './slots.ts';
import { at, type Due, on } from './window.ts';

type Identity = NonNullable<Programme['identity']>;

/** Everybody who would wonder why nothing is asked any more. One who has several parts in it is told once. */
const everybody = ({ coordinators: _, activities }: Programme, { parties }: SetUp): readonly RecipientRole[] => {
  const onChat = parties.filter(({ reach }) => reach === 'chat').map(({ partyId }) => partyId);
  const owners = activities.flatMap(({ ownerId, takenIn, ended, fields }) =>
    takenIn && ended === null && ownerId !== null && fields.leadPartyId !== null && onChat.includes(fields.leadPartyId)
      ? [ownerId]
      : [],
  );
  return [
    { role: 'coordinators' },
    { role: 'projectTeams' },
    ...[...new Set(owners)].map((personId) => ({ role: 'owner', personId, onPaper: false }) as const),
    ...onChat.map((partyId) => ({ role: 'signatory', partyId }) as const),
  ];
};

/** That it stands still, and until when; that it goes on again; and its end on the day that was said. */
export const pausesDue = (programme: Programme, setUp: SetUp, { programmeId }: Identity): readonly Due[] => {
  const { paused, pausesBefore } = programme;
  const subject: Subject = { of: 'programme', programmeId };
  if (paused !== null) {
    const slot = slots.paused(paused.on, paused.until);
    const commandId = timers.endPause(paused.on, paused.until);
    return [
      at(paused.saidAt, (dueAt) =>
        everybody(programme, setUp).map(
          (to) => ({ kind: 'paused', subject, slot, to, dueAt, expiresAt: null }) as const,
        ),
      ),
      on(paused.until, (dueAt) => [{ stream: 'programme', commandId, dueAt, command: { type: 'EndPause' } }]),
    ];
  }
  const last = pausesBefore.at(-1);
  if (last === undefined) return [];
  const slot = slots.resumed(last.on);
  return [
    at(last.endedAt, (dueAt) =>
      everybody(programme, setUp).map(
        (to) => ({ kind: 'resumed', subject, slot, to, dueAt, expiresAt: null }) as const,
      ),
    ),
  ];
};
