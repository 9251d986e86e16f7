import type { PartyId } from '../../ids.ts';
import type { Gap, GapField } from '../../refusal.ts';
import type { ProgrammeParty } from '../events.ts';
import { openContributions } from '../feedback/due.ts';
import { isSentBack } from '../judging/record.ts';
import { isOnTheWay } from '../milestones.ts';
import { moneyGaps } from '../money/gaps.ts';
import type { Activity, Programme } from '../state.ts';
import type { Means } from '../terms.ts';

/**
 * Everything that the freeze still lacks, in the order in which the programme names it.
 * `mandated`: the parties for which somebody may sign today.
 */
export const gapsOf = (programme: Programme, mandated: readonly PartyId[]): readonly Gap[] => [
  ...partyGaps(programme, mandated),
  ...(programme.activities.length === 0 ? [{ gap: 'noActivities' } as const] : []),
  ...programme.activities.flatMap((activity) => activityGaps(activity, programme)),
  ...moneyGaps(programme),
  ...eveningGaps(programme),
];

/** A party on paper shows its mandate on the paper itself. */
const partyGaps = ({ setUp }: Programme, mandated: readonly PartyId[]): readonly Gap[] => {
  const parties = setUp?.parties ?? [];
  return parties.length === 0 ? [{ gap: 'noParties' }] : signatoryGaps(parties, mandated);
};

export const signatoryGaps = (parties: readonly ProgrammeParty[], mandated: readonly PartyId[]): readonly Gap[] =>
  parties
    .filter((party) => party.reach === 'chat' && !mandated.includes(party.partyId))
    .map(({ partyId }) => ({ gap: 'noSignatory', partyId }));

const activityGaps = (activity: Activity, programme: Programme): readonly Gap[] => {
  const { activityId } = activity;
  // What it lacks besides is for its proposers to say.
  if (!activity.takenIn && isSentBack(programme, activityId)) return [{ gap: 'sentBack', activityId }];
  return [
    ...(activity.takenIn ? [] : [{ gap: 'notTakenIn', activityId } as const]),
    ...termsGaps(activity, programme),
    ...answerGaps(activity),
  ];
};

/** What the terms of one agreement lack, whether they are frozen or amended. */
export const termsGaps = (activity: Activity, programme: Programme): readonly Gap[] => [
  ...missingFields(activity, programme).map(
    (field) => ({ gap: 'fieldMissing', activityId: activity.activityId, field }) as const,
  ),
  ...dueGaps(activity, programme),
  ...milestoneGaps(activity, programme),
  ...waitGaps(activity, programme),
];

const missingFields = ({ fields, ownerId }: Activity, { setUp }: Programme): readonly GapField[] => {
  const isParty = setUp?.parties.some((party) => party.partyId === fields.leadPartyId) ?? false;
  const missing: readonly (readonly [GapField, boolean])[] = [
    ['leadPartyId', !isParty],
    ['ownerId', ownerId === null],
    ['ownerFunction', fields.ownerFunction === null || fields.ownerFunction.trim() === ''],
    ['dueOn', fields.dueOn === null],
    ['means', fields.means === null || isNothing(fields.means)],
    ['result', fields.result === null],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([field]) => field);
};

const isNothing = ({ money, hours, goods }: Means): boolean =>
  money.every(({ cents }) => cents === 0) && (hours ?? 0) === 0 && goods.length === 0;

const dueGaps = ({ activityId, fields: { dueOn } }: Activity, { setUp }: Programme): readonly Gap[] => {
  if (dueOn === null || setUp === null) return [];
  const inside = setUp.term.startsOn <= dueOn && dueOn <= setUp.term.endsOn;
  return inside ? [] : [{ gap: 'dueOutsideTerm', activityId, dueOn }];
};

/** A milestone lies inside the term and not after the date on which all is done. */
const milestoneGaps = (
  { activityId, fields: { milestones, dueOn } }: Activity,
  { setUp }: Programme,
): readonly Gap[] =>
  setUp === null
    ? []
    : milestones
        .filter(({ on }) => !isOnTheWay(on, setUp.term, dueOn))
        .map(({ name, on }) => ({ gap: 'milestoneOutside', activityId, name, on }) as const);
const waitGaps = ({ activityId, fields }: Activity, { activities }: Programme): readonly Gap[] => {
  const known = new Set(activities.map((activity) => activity.activityId));
  return fields.waitsFor.every((other) => known.has(other)) ? [] : [{ gap: 'waitsForNothing', activityId }];
};

const answerGaps = ({ activityId, takenIn, ownerId, answer }: Activity): readonly Gap[] => {
  if (!takenIn || ownerId === null || answer.kind === 'accepted') return [];
  return [{ gap: answer.kind === 'declined' ? 'ownerDeclined' : 'ownerHasNotAnswered', activityId }];
};

const eveningGaps = (programme: Programme): readonly Gap[] => {
  if (programme.setUp?.order !== 'presentFirst') return [];
  return [
    ...(programme.evening.held === null ? [{ gap: 'eveningNotHeld' } as const] : []),
    ...openContributions(programme).map(({ contributionId }) => ({ gap: 'noDisposition', contributionId }) as const),
  ];
};
