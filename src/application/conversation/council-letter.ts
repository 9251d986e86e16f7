import { type Agreement, standingOf } from '../../domain/agreement/state.ts';
import { localDateOf } from '../../domain/calendar/local-time.ts';
import type { LocalDate, PledgeId } from '../../domain/ids.ts';
import type { RegisteredPledge } from '../../domain/municipality/council/pledge.ts';
import { reviewLines } from '../../domain/programme/closing/review.ts';
import { sumOf } from '../../domain/programme/money/lines.ts';
import type { Activity } from '../../domain/programme/state.ts';
import type { CouncilLetterModel, LetterLine } from '../../views/models.ts';
import { partyName, type Seen } from './programmes.ts';
import { standingThen } from './status.ts';
import type { Turn } from './turn.ts';

/**
 * How a programme stood at the end of that date in its own zone: the terms in force then, the standing then.
 * Null: there was no programme yet.
 */
export async function councilLetterModel(
  turn: Turn,
  seen: Seen,
  on: LocalDate,
  pledgeId: PledgeId | null,
): Promise<CouncilLetterModel | null> {
  const { zone } = seen.programme.setUp;
  const stood = await standingThen(turn, seen, on, zone);
  if (stood === null) return null;
  const { seenThen, agreements } = stood;
  const { programme } = seenThen;
  const { setUp, phase, activated, closed } = programme;
  const pledges = pledgesOf(seen, on, pledgeId);
  const binds = activated !== null;
  return {
    language: setUp.language,
    zone,
    municipality: seen.municipality.registered?.name ?? '',
    programme: setUp.name,
    areas: setUp.areas.map(({ name }) => name),
    parties: setUp.parties.map(({ name }) => name),
    term: setUp.term,
    phase,
    activeSince: activated === null ? null : localDateOf(activated.at, zone),
    closedOn: closed?.on ?? null,
    madeAt: turn.now,
    on,
    pledges,
    lines: linesOf(seenThen, agreements, pledges),
    amendments: programme.amendments.filter(({ end }) => end?.is === 'inForce').length,
    money: binds ? sumOf(reviewLines(programme, agreements)) : null,
  };
}

/** That one, or those of the programme that were made by then and not settled yet. */
function pledgesOf({ municipality, programmeId }: Seen, on: LocalDate, pledgeId: PledgeId | null) {
  const isOpen = ({ pledgedOn, settled }: RegisteredPledge): boolean =>
    pledgedOn <= on && (settled === null || settled.on > on);
  return municipality.pledges
    .filter((pledge) => pledge.programmeId === programmeId)
    .filter((pledge) => (pledgeId === null ? isOpen(pledge) : pledge.pledgeId === pledgeId));
}

/** Before the freeze there are proposals only: what is taken in counts. */
function linesOf(
  { programme }: Seen,
  agreements: readonly Agreement[],
  pledges: readonly RegisteredPledge[],
): readonly LetterLine[] {
  const accounted = new Map(reviewLines(programme, agreements).map((line) => [line.agreementId, line]));
  const started = new Map(agreements.map((agreement) => [agreement.started?.agreementId, agreement]));
  const shown = programme.activities.filter(({ takenIn }) => takenIn);
  return shown.map((activity): LetterLine => {
    const agreement = started.get(activity.activityId) ?? null;
    const line = accounted.get(activity.activityId);
    return {
      ...termsOf(programme, activity),
      reached: line?.reached ?? null,
      outcome: line?.outcome ?? null,
      standing: agreement === null ? null : standingOf(agreement),
      pledges: pledges
        .filter(({ agreementIds }) => agreementIds.includes(activity.activityId))
        .map(({ number }) => number),
    };
  });
}

const termsOf = (programme: Seen['programme'], { fields }: Activity) => ({
  what: fields.what,
  party: partyName(programme, fields.leadPartyId),
  dueOn: fields.dueOn,
  result: fields.result,
});
