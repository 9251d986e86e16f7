import { type Agreement, latestReport } from '../../domain/agreement/state.ts';
import { type AgreementId, agreementStream, type Instant, type MunicipalityId } from '../../domain/ids.ts';
import { ALONE, type Around, type Neighbour } from '../../domain/plan/dependencies.ts';
import { waitedForBy, waitersOf } from '../../domain/programme/dependencies/waiters.ts';
import type { Activity, Programme } from '../../domain/programme/state.ts';
import { loadAgreement } from '../command.ts';
import type { Ports } from '../ports.ts';

/** What an agreement waits for and is not done, and what waits for it, as things stand now. */
export async function aroundOf(
  ports: Ports,
  municipalityId: MunicipalityId,
  programme: Programme,
  agreementId: AgreementId,
): Promise<Around> {
  const activity = programme.activities.find(({ activityId }) => activityId === agreementId);
  if (activity === undefined) return ALONE;
  const blockers: Neighbour[] = [];
  for (const other of waitedForBy(programme, activity)) {
    const { state } = await loadAgreement(ports, municipalityId, other.activityId);
    if (!isDone(state)) blockers.push(...neighbour(other, programme));
  }
  return { blockers, waiters: waitersOf(programme, agreementId).flatMap((each) => neighbour(each, programme)) };
}

const isDone = (agreement: Agreement): boolean => latestReport(agreement)?.report.progress === 'done';

const neighbour = ({ activityId, ownerId, fields }: Activity, { setUp }: Programme): readonly Neighbour[] => {
  const party = setUp?.parties.find(({ partyId }) => partyId === fields.leadPartyId);
  return ownerId === null ? [] : [{ agreementId: activityId, ownerId, onPaper: party?.reach === 'paper' }];
};

/** What they owe hangs on whether this one is done. */
export async function lookAtWaiters(
  ports: Ports,
  municipalityId: MunicipalityId,
  { waiters }: Around,
  now: Instant,
): Promise<void> {
  for (const { agreementId } of waiters) {
    const stream = agreementStream(agreementId);
    await ports.wakeups.mark(stream, municipalityId, now);
    await ports.queue.wake(stream, now);
  }
}
