import { justBefore } from '../../domain/calendar/local-time.ts';
import {
  type AgreementId,
  as,
  type Instant,
  type MunicipalityId,
  type ProgrammeId,
  programmeStream,
  type StreamId,
} from '../../domain/ids.ts';
import type { Commit } from '../../domain/journal/commit.ts';
import type { PlannedCommand } from '../../domain/plan/plan.ts';
import { planAgreement } from '../../domain/plan/plan-agreement.ts';
import { planProgramme } from '../../domain/plan/plan-programme.ts';
import type { ProgrammeEvent } from '../../domain/programme/events.ts';
import { changeOfAgreement, closeAgreements, startAgreements } from '../../domain/programme/follow-ups.ts';
import type { Programme } from '../../domain/programme/state.ts';
import {
  byTimer,
  commandAgreement,
  commandProgramme,
  loadAgreement,
  loadMunicipality,
  loadProgramme,
} from '../command.ts';
import { followErasures } from '../erasure/erase-values.ts';
import { partsOf } from '../owner-key.ts';
import type { Wakeup } from '../ports/wakeups.ts';
import type { Ports } from '../ports.ts';
import { refreshCopies } from '../sending/refresh.ts';
import { commitOf } from '../streams/read-commit.ts';
import { insertOwed, type Owing, supersedeNotOwed } from './owed.ts';
import { holdersOf } from './recipients.ts';
import { workCalendar } from './work-calendar.ts';

/** Commands that time gives in one look; each changes the state, so they are asked for again until there are none. */
const MOST_ROUNDS = 200;

/** One look at a stream: follow-ups, due commands in due order, deliveries, copies; then when to look again. */
export async function wakeStream(ports: Ports, wakeup: Wakeup, now: Instant): Promise<void> {
  const owner = wakeup.owner as StreamId;
  const given = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const look = await lookAt(ports, wakeup, now);
    const news = look === null ? [] : await newsOf(ports, wakeup);
    await followErasures(ports, wakeup.municipalityId, owner, news);
    await look?.followUp(news);
    const plan = look?.owing.plan(await startOfWindow(ports, wakeup, news), now);
    const due = plan?.commands.find((command) => !given.has(command.commandId));
    if (due !== undefined) {
      given.add(due.commandId);
      await give(ports, wakeup.municipalityId, owner, due);
      continue;
    }
    if (look !== null && plan !== undefined) {
      await supersedeNotOwed(ports, look.owing);
      await insertOwed(ports, look.owing, plan.deliveries, now);
    }
    return over(ports, wakeup, now, look?.seq ?? wakeup.seq, plan?.nextDueAt ?? null);
  }
}

async function over(ports: Ports, { owner, marks }: Wakeup, now: Instant, seq: number, nextDueAt: Instant | null) {
  await refreshCopies(ports, owner as StreamId, seq);
  const calendarVersion = ports.tables.holidays().version;
  await ports.wakeups.planned(owner, marks, { nextDueAt, plannedUntil: now, seq, calendarVersion });
}

type News = readonly Commit<ProgrammeEvent>[];

/** What was appended since the last look. Read after the state, so that nothing in that is missing here. */
async function newsOf(ports: Ports, { municipalityId, owner, seq }: Wakeup): Promise<News> {
  return (await ports.journal.read(municipalityId, owner as StreamId, seq)).map(commitOf<ProgrammeEvent>);
}

/**
 * What an append caused is due at the append's own moment, which may lie before the last look's end; and the moments of one
 * stream need not stand in order, where somebody was slow. A new coordinator is owed what waits for the coordinators since
 * whenever: the window is the whole stream, and what was asked is not asked twice.
 */
async function startOfWindow(ports: Ports, wakeup: Wakeup, news: News): Promise<Instant> {
  const hasNewCoordinator = happened(news, 'CoordinatorAdded');
  const looked = hasNewCoordinator ? await newsOf(ports, { ...wakeup, seq: 0 }) : news;
  return looked.reduce((start, { at }) => (justBefore(at) < start ? justBefore(at) : start), wakeup.plannedUntil);
}

interface Look {
  readonly seq: number;
  readonly owing: Owing;
  readonly followUp: (news: News) => Promise<void>;
}

async function lookAt(ports: Ports, { owner, municipalityId }: Wakeup, now: Instant): Promise<Look | null> {
  const { kind, id } = partsOf(owner);
  if (kind === 'programme') return lookAtProgramme(ports, municipalityId, as(id), now);
  if (kind === 'agreement') return lookAtAgreement(ports, municipalityId, as(id), now);
  return null;
}

async function lookAtProgramme(
  ports: Ports,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
  now: Instant,
): Promise<Look | null> {
  const { state: programme, seq } = await loadProgramme(ports, municipalityId, programmeId);
  if (programme.setUp === null) return null;
  const municipality = await loadMunicipality(ports, municipalityId);
  const calendar = workCalendar(ports, programme.setUp.zone);
  return {
    seq,
    owing: {
      municipalityId,
      owner: programmeStream(programmeId),
      calendar,
      plan: (from, to) => planProgramme(programme, calendar, from, to),
      holders: (planned) => holdersOf(planned.to, programme, municipality, now),
    },
    followUp: async (news) => {
      const changed = changedBy(news);
      const wasActivated = happened(news, 'ProgrammeActivated');
      if (happened(news, 'ProgrammeClosed')) await closeAll(ports, municipalityId, programme);
      if (!wasActivated && changed.length === 0) return;
      // Who just signed sees it on every copy before all agreements are started.
      await refreshCopies(ports, programmeStream(programmeId), seq);
      if (wasActivated) await startAll(ports, municipalityId, programme);
      await changeAll(ports, municipalityId, programme, changed);
    },
  };
}

async function lookAtAgreement(
  ports: Ports,
  municipalityId: MunicipalityId,
  agreementId: AgreementId,
  now: Instant,
): Promise<Look | null> {
  const { state: agreement, seq } = await loadAgreement(ports, municipalityId, agreementId);
  if (agreement.started === null) return null;
  const { programmeId, zone } = agreement.started;
  const { state: programme } = await loadProgramme(ports, municipalityId, programmeId);
  const municipality = await loadMunicipality(ports, municipalityId);
  const calendar = workCalendar(ports, zone);
  return {
    seq,
    owing: {
      municipalityId,
      owner: as(`agreement/${agreementId}`),
      calendar,
      plan: (from, to) => planAgreement(agreement, calendar, from, to),
      holders: (planned) => holdersOf(planned.to, programme, municipality, now),
    },
    followUp: async () => undefined,
  };
}

/** The wakeup's seq is the cursor: it moves on only after the follow-ups are done. */
const happened = (news: News, what: ProgrammeEvent['type']): boolean =>
  news.some(({ events }) => events.some(({ type }) => type === what));

/** Each agreement hears once that its programme is closed. */
async function closeAll(ports: Ports, municipalityId: MunicipalityId, programme: Programme): Promise<void> {
  for (const { agreementId, commandId, command } of closeAgreements(programme)) {
    await commandAgreement(ports, municipalityId, agreementId, command, byTimer(commandId));
  }
}

/** The agreements of which something else is in force since the last look. */
const changedBy = (news: News): readonly AgreementId[] => [
  ...new Set(
    news.flatMap(({ events }) =>
      events.flatMap((event) =>
        event.type === 'AmendmentTookEffect' || event.type === 'AgreementTextFixed' ? [event.agreementId] : [],
      ),
    ),
  ),
];

/** Repeating a start does nothing: its command id is derived from the activation. */
async function startAll(ports: Ports, municipalityId: MunicipalityId, programme: Programme): Promise<void> {
  for (const { agreementId, commandId, command } of startAgreements(programme)) {
    const { state } = await loadAgreement(ports, municipalityId, agreementId);
    if (state.started === null) await commandAgreement(ports, municipalityId, agreementId, command, byTimer(commandId));
  }
}

/** A new agreement starts, an amended one gets the terms in force, an ended one ends; each takes no notice the second time. */
async function changeAll(
  ports: Ports,
  municipalityId: MunicipalityId,
  programme: Programme,
  changed: readonly AgreementId[],
): Promise<void> {
  if (changed.length === 0) return;
  const starts = startAgreements(programme).filter(({ agreementId }) => changed.includes(agreementId));
  for (const { agreementId, commandId, command } of starts)
    await commandAgreement(ports, municipalityId, agreementId, command, byTimer(commandId));
  for (const agreementId of changed) {
    const change = changeOfAgreement(programme, agreementId);
    if (change === null) continue;
    const { commandId, command } = change;
    await commandAgreement(ports, municipalityId, agreementId, command, byTimer(commandId));
  }
}

async function give(
  ports: Ports,
  municipalityId: MunicipalityId,
  owner: StreamId,
  { stream, command, commandId }: PlannedCommand,
): Promise<void> {
  const { id } = partsOf(owner);
  const giving = byTimer(commandId);
  const outcome =
    stream === 'programme'
      ? await commandProgramme(ports, municipalityId, as(id), command, giving)
      : await commandAgreement(ports, municipalityId, as(id), command, giving);
  if (!outcome.ok) ports.log.warn('timer refused', { owner, commandId, refusal: outcome.refusal.code });
}

/** A change of who may sign concerns every programme of the municipality. */
export async function markProgrammes(ports: Ports, municipalityId: MunicipalityId): Promise<void> {
  const now = await ports.clock.now();
  for (const snapshot of await ports.snapshots.programmes(municipalityId)) {
    await ports.wakeups.mark(snapshot.stream, municipalityId, now);
    await ports.queue.wake(snapshot.stream, now);
  }
}
