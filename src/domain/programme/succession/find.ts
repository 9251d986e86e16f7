import type { AgreementId, LocalDate, PartyId, SuccessionId } from '../../ids.ts';
import type { Activity, Programme } from '../state.ts';
import type { Succession } from './state.ts';

export const successionOf = ({ successions }: Programme, successionId: SuccessionId): Succession | null =>
  successions.find((succession) => succession.successionId === successionId) ?? null;

const has = ({ fields: { leadPartyId, involvedPartyIds } }: Activity, partyId: PartyId): boolean =>
  leadPartyId === partyId || involvedPartyIds.includes(partyId);

/** The agreements in which a party stands, as their lead or beside it. One that ended is nobody's to take over. */
export const heldBy = ({ activities }: Programme, partyId: PartyId): readonly Activity[] =>
  activities.filter((activity) => activity.ended === null && has(activity, partyId));

const answered = ({ answers }: Succession): ReadonlySet<AgreementId> =>
  new Set(answers.flatMap(({ agreementIds }) => agreementIds));

/** What the successor is still asked about. */
export const waitingIn = (programme: Programme, succession: Succession): readonly Activity[] => {
  if (succession.withdrawnAt !== null) return [];
  const known = answered(succession);
  return heldBy(programme, succession.partyId).filter(({ activityId }) => !known.has(activityId));
};

/** Somebody is asked still. */
export const isOpen = (programme: Programme, succession: Succession): boolean =>
  programme.phase === 'active' && waitingIn(programme, succession).length > 0;

/** A party that ends, since its last day is known: by the last time that a successor was sought. */
export interface EndingParty {
  readonly partyId: PartyId;
  readonly endsOn: LocalDate;
  /** Null: nobody is asked any more. */
  readonly asked: Succession | null;
  /** What no successor took over. */
  readonly left: readonly Activity[];
}

/** Every party that ends, what nobody took over included: taken back means that it goes on after all. */
export const endingParties = (programme: Programme): readonly EndingParty[] => {
  const sought = programme.successions.filter(({ withdrawnAt, answers }) => withdrawnAt === null || answers.length > 0);
  const ids = [...new Set(sought.map(({ partyId }) => partyId))];
  return ids.flatMap((partyId): readonly EndingParty[] => {
    const last = sought.findLast((succession) => succession.partyId === partyId);
    if (last === undefined) return [];
    const { endsOn } = last;
    const asked = isOpen(programme, last) ? last : null;
    return [{ partyId, endsOn, asked, left: heldBy(programme, partyId) }];
  });
};

/** From whom an agreement came, and when, oldest first. */
export const takenOver = ({ successions }: Programme, agreementId: AgreementId) =>
  successions.flatMap(({ partyId, successor, answers }) =>
    answers
      .filter(({ answer, agreementIds }) => answer.kind === 'taken' && agreementIds.includes(agreementId))
      .map(({ at }) => ({ from: partyId, to: successor.partyId, at })),
  );
