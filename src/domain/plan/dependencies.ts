import type { Agreement } from '../agreement/state.ts';
import { latestReport } from '../agreement/state.ts';
import type { AgreementId, Instant, PersonId, ProgrammeId } from '../ids.ts';
import type { PlannedDelivery, RecipientRole } from './plan.ts';
import { slots } from './slots.ts';
import { at, type Due } from './window.ts';

/** Another agreement of the programme, and whose it is. */
export interface Neighbour {
  readonly agreementId: AgreementId;
  readonly ownerId: PersonId;
  readonly onPaper: boolean;
}

/** What an agreement has to do with others. */
export interface Around {
  /** What it waits for and that is neither done nor ended. */
  readonly blockers: readonly Neighbour[];
  /** What waits for it. */
  readonly waiters: readonly Neighbour[];
}

export const ALONE: Around = { blockers: [], waiters: [] };

const ownerOf = ({ ownerId, onPaper }: Neighbour): RecipientRole => ({ role: 'owner', personId: ownerId, onPaper });

/** While something blocks, who blocks is nudged rather than who waits. */
export const nudgeBlockers = (
  { blockers }: Around,
  nudge: Pick<PlannedDelivery, 'subject' | 'slot' | 'dueAt' | 'expiresAt'>,
): readonly PlannedDelivery[] =>
  blockers.map((blocker) => ({
    ...nudge,
    kind: 'blocking',
    slot: slots.blocking(nudge.slot, blocker.agreementId),
    to: ownerOf(blocker),
  }));

/** Done or ended: who waited for it can go on, and hears so. */
export const waitOverDue = (agreement: Agreement, programmeId: ProgrammeId, { waiters }: Around): readonly Due[] => {
  const { started, ended } = agreement;
  const latest = latestReport(agreement);
  if (started === null || waiters.length === 0) return [];
  const tell = (moment: Instant, why: string): Due =>
    at(moment, (dueAt) =>
      waiters.map((waiter) => ({
        kind: 'waitOver',
        subject: { of: 'agreement', programmeId, agreementId: waiter.agreementId },
        slot: slots.waitOver(started.agreementId, why),
        to: ownerOf(waiter),
        dueAt,
        expiresAt: null,
      })),
    );
  if (ended !== null) return [tell(ended.at, 'ended')];
  return latest?.report.progress === 'done' ? [tell(latest.at, latest.report.reportId)] : [];
};
