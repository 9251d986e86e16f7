import type { PartyId } from '../../ids.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import { sourceKey } from '../money/source.ts';
import type { Activity } from '../state.ts';
import { activityOf, proposedActivity } from './amended.ts';
import type { Proposal } from './proposal.ts';

/** Who has a say in one amendment; `told` are all others. In the programme's own order. */
export interface Touched {
  readonly consents: readonly PartyId[];
  readonly told: readonly PartyId[];
}

/**
 * An amendment needs the parties that it touches: who leads and takes part, before and after, who leads what it newly waits
 * for, and every contributor to a source of money of which the amount changes.
 */
export const touchedBy = (programme: ExistingProgramme, proposal: Proposal): Touched => {
  const before = activityOf(programme, proposal);
  const after = proposedActivity(programme, proposal);
  const touched = new Set([...partiesOf(before), ...partiesOf(after), ...newlyWaitedFor(programme, before, after)]);
  for (const source of sourcesTouched(before, after))
    for (const partyId of contributorsTo(source, programme, proposal)) touched.add(partyId);
  const all = programme.setUp.parties.map(({ partyId }) => partyId);
  return {
    consents: all.filter((partyId) => touched.has(partyId)),
    told: all.filter((partyId) => !touched.has(partyId)),
  };
};

const partiesOf = (activity: Activity | null): readonly PartyId[] => {
  if (activity === null) return [];
  const { leadPartyId, involvedPartyIds } = activity.fields;
  return leadPartyId === null ? involvedPartyIds : [leadPartyId, ...involvedPartyIds];
};

/** Somebody will wait for them from now on: that is theirs to agree to. */
const newlyWaitedFor = (
  { activities }: ExistingProgramme,
  before: Activity | null,
  after: Activity | null,
): readonly PartyId[] => {
  const known = before?.fields.waitsFor ?? [];
  const fresh = (after?.fields.waitsFor ?? []).filter((agreementId) => !known.includes(agreementId));
  return activities
    .filter(({ activityId }) => fresh.includes(activityId))
    .flatMap(({ fields }) => fields.leadPartyId ?? []);
};

const amountsOf = (activity: Activity | null): ReadonlyMap<string, number> => {
  const amounts = new Map<string, number>();
  for (const { cents, source } of activity?.fields.means?.money ?? [])
    amounts.set(sourceKey(source), (amounts.get(sourceKey(source)) ?? 0) + cents);
  return amounts;
};

const sourcesTouched = (before: Activity | null, after: Activity | null): readonly string[] => {
  const [old, fresh] = [amountsOf(before), amountsOf(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (source) => (old.get(source) ?? 0) !== (fresh.get(source) ?? 0),
  );
};

/** Who leads an agreement that is paid from the source, and the party whose money it is by its name. */
const contributorsTo = (
  source: string,
  { activities, setUp }: ExistingProgramme,
  { agreementId }: Proposal,
): readonly PartyId[] => {
  const leads = activities
    .filter(({ activityId, ended }) => ended === null && activityId !== agreementId)
    .filter(({ fields }) => fields.means?.money.some((money) => sourceKey(money.source) === source) ?? false)
    .flatMap(({ fields }) => fields.leadPartyId ?? []);
  const named = setUp.parties.filter(({ name }) => sourceKey(name) === source).map(({ partyId }) => partyId);
  return [...leads, ...named];
};
