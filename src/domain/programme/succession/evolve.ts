import type { Of } from '../../decider.ts';
import type { Instant, PartyId } from '../../ids.ts';
import type { ProgrammeParty } from '../events.ts';
import type { Activity, Programme } from '../state.ts';
import type { SuccessionEvent } from './events.ts';
import { successionOf } from './find.ts';
import type { Succession, SuccessionAnswer } from './state.ts';

export const evolveSuccession = (programme: Programme, event: SuccessionEvent, at: Instant): Programme => {
  switch (event.type) {
    case 'SuccessionStarted': {
      const { type: _, ...started } = event;
      const succession: Succession = { ...started, at, answers: [], withdrawnAt: null };
      return { ...programme, successions: [...programme.successions, succession] };
    }
    case 'TakenOver':
      return taken(programme, event, at);
    case 'TakeOverDeclined': {
      const { agreementIds, personId, reason } = event;
      return answered(programme, event, { agreementIds, at, answer: { kind: 'declined', personId, reason } });
    }
    case 'SuccessionWithdrawn':
      return changed(programme, event, (succession) => ({ ...succession, withdrawnAt: at }));
  }
};

const changed = (
  programme: Programme,
  { successionId }: Pick<Succession, 'successionId'>,
  change: (succession: Succession) => Succession,
): Programme => ({
  ...programme,
  successions: programme.successions.map((each) => (each.successionId === successionId ? change(each) : each)),
});

const answered = (programme: Programme, of: Pick<Succession, 'successionId'>, answer: SuccessionAnswer): Programme =>
  changed(programme, of, (each) => ({ ...each, answers: [...each.answers, answer] }));

const taken = (programme: Programme, event: Of<SuccessionEvent, 'TakenOver'>, at: Instant): Programme => {
  const { agreementIds, function: inFunction, via, record } = event;
  const succession = successionOf(programme, event.successionId);
  if (succession === null) return programme;
  const answer = { kind: 'taken', function: inFunction, via, record } as const;
  const { partyId: from, successor } = succession;
  return {
    ...answered(joined(programme, successor), event, { agreementIds, at, answer }),
    activities: programme.activities.map((activity) =>
      agreementIds.includes(activity.activityId) ? inPlaceOf(activity, from, successor.partyId) : activity,
    ),
  };
};

/** The party that ends stays among the parties: what it signed keeps its name. */
const joined = (programme: Programme, successor: ProgrammeParty): Programme => {
  const { setUp } = programme;
  if (setUp === null || setUp.parties.some(({ partyId }) => partyId === successor.partyId)) return programme;
  return { ...programme, setUp: { ...setUp, parties: [...setUp.parties, successor] } };
};

/** The agreement as it is, with one party for the other. */
export const inPlaceOf = (activity: Activity, from: PartyId, to: PartyId): Activity => {
  const { fields } = activity;
  const leadPartyId = fields.leadPartyId === from ? to : fields.leadPartyId;
  const replaced = fields.involvedPartyIds.map((partyId) => (partyId === from ? to : partyId));
  const involvedPartyIds = [...new Set(replaced)].filter((partyId) => partyId !== leadPartyId);
  return { ...activity, edition: activity.edition + 1, fields: { ...fields, leadPartyId, involvedPartyIds } };
};
