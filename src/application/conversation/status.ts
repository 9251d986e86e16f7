import { type Agreement, standingOf } from '../../domain/agreement/state.ts';
import { addDays, instantAt, localDateOf } from '../../domain/calendar/local-time.ts';
import { agreementStream, type LocalDate, type ProjectId, programmeStream, type TimeZone } from '../../domain/ids.ts';
import { isSent } from '../../domain/programme/amendments/state.ts';
import { partiesWithSigner } from '../../domain/programme/signing/who-signs.ts';
import { currentText } from '../../domain/programme/state.ts';
import type { NextStep, StatusModel } from '../../views/models.ts';
import { countsOf } from '../present/summary.ts';
import { stateBefore } from '../streams/as-of.ts';
import { listAgreements } from '../streams/lists.ts';
import { AGREEMENT, PROGRAMME } from '../streams/stream-type.ts';
import { nextStep, signedOf } from './next-step.ts';
import { agreementRef, type Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

/** None before the activation. */
export const agreementsIn = (turn: Turn, { programme, programmeId }: Seen): Promise<readonly Agreement[]> =>
  programme.phase === 'active' || programme.phase === 'closed'
    ? listAgreements(turn.ports, turn.municipalityId, programmeId)
    : Promise.resolve<readonly Agreement[]>([]);

/** Only a coordinator has one. */
export function nextStepOf({ today }: Turn, seen: Seen, agreements: readonly Agreement[]): NextStep | null {
  if (!seen.isCoordinator) return null;
  const { programme, municipality } = seen;
  const mandated = partiesWithSigner(programme, municipality, today);
  return nextStep(programme, { agreements, mandated, today });
}

/** How a programme, or one project of it, stands now. */
export async function statusNow(turn: Turn, seen: Seen, projectId: ProjectId | null = null): Promise<StatusModel> {
  const agreements = await agreementsIn(turn, seen);
  return { ...statusOf(seen, agreements, projectId), nextStep: nextStepOf(turn, seen, agreements), asOf: null };
}

/** A programme and its agreements at the end of that date, in that zone. Null: there was no programme yet. */
export async function standingThen(
  { ports, municipalityId }: Turn,
  seen: Seen,
  on: LocalDate,
  zone: TimeZone,
): Promise<{ readonly seenThen: Seen; readonly agreements: readonly Agreement[] } | null> {
  const end = instantAt(addDays(on, 1), 0, zone);
  const stream = programmeStream(seen.programmeId);
  const programme = await stateBefore(ports, PROGRAMME, municipalityId, stream, end);
  const { setUp } = programme;
  if (setUp === null) return null;
  const agreements = await Promise.all(
    programme.activities.map(({ activityId }) =>
      stateBefore(ports, AGREEMENT, municipalityId, agreementStream(activityId), end),
    ),
  );
  return { seenThen: { ...seen, programme: { ...programme, setUp } }, agreements };
}

/** How it stood at the end of that date, in the reader's zone. */
export async function statusOn(
  turn: Turn,
  seen: Seen,
  on: LocalDate,
  projectId: ProjectId | null = null,
): Promise<StatusModel | null> {
  const stood = await standingThen(turn, seen, on, turn.reader.zone);
  if (stood === null) return null;
  return { ...statusOf(stood.seenThen, stood.agreements, projectId), nextStep: null, asOf: on };
}

function statusOf(
  { programme, ref, isCoordinator }: Seen,
  agreements: readonly Agreement[],
  projectId: ProjectId | null,
): Omit<StatusModel, 'nextStep' | 'asOf'> {
  const { phase, setUp, evening } = programme;
  const isActive = phase === 'active' || phase === 'closed';
  const shown = programme.activities.filter((activity) => projectId === null || activity.projectId === projectId);
  const started = new Map(agreements.map((agreement) => [agreement.started?.agreementId, agreement]));
  const own = shown.flatMap(({ activityId }) => started.get(activityId) ?? []);
  const revision = currentText(programme)?.revision ?? 0;
  return {
    programme: ref,
    coordinates: isCoordinator,
    phase,
    order: setUp.order,
    term: setUp.term,
    areas: setUp.areas.map(({ name }) => name),
    signing: phase === 'frozen' ? { ...signedOf(programme), revision } : null,
    counts: isActive ? countsOf(own) : null,
    agreements: shown.map(({ activityId, ended }) => {
      const agreement = started.get(activityId);
      const standing = isActive && agreement !== undefined ? standingOf(agreement) : null;
      return { ...agreementRef(programme, activityId), standing, ended };
    }),
    amendments: programme.amendments.filter(isSent).length,
    notPresentedYet: phase === 'active' && setUp.order === 'signFirst' && evening.held === null,
    stoppedOn: programme.stopped === null ? null : localDateOf(programme.stopped.at, setUp.zone),
    pausedUntil: programme.paused?.until ?? null,
  };
}
