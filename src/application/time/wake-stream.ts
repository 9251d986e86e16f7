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
import type { PlannedCommand } from '../../domain/plan/plan.ts';
import { planAgreement } from '../../domain/plan/plan-agreement.ts';
import { planProgramme } from '../../domain/plan/plan-programme.ts';
import type { ProgrammeEvent } from '../../domain/programme/events.ts';
import { startAgreements } from '../../domain/programme/follow-ups.ts';
import type { Programme } from '../../domain/programme/state.ts';
import {
  byTimer,
  commandAgreement,
  commandProgramme,
  loadAgreement,
  loadMunicipality,
  loadProgramme,
} from '../command.ts';
import type { Wakeup } from '../ports/wakeups.ts';
import type { Ports } from '../ports.ts';
import { refreshCopies } from '../sending/refresh.ts';
import { commitOf } from '../streams/load.ts';
import { insertOwed, type Owing, supersedeNotOwed } from './owed.ts';
import { holdersOf } from './recipients.ts';
import { workCalendar } from './work-calendar.ts';

/** Commands that time gives in one look; each changes the state, so they are asked for again until there are none. */
const MOST_ROUNDS = 200;

/** One look at a stream: follow-ups, due commands in due order, deliveries, copies; then when to look again. */
export async function wakeStream(ports: Ports, wakeup: Wakeup, now: Instant): Promise<void> {
  const owner = wakeup.owner as StreamId;
  const from = await startOfWindow(ports, wakeup, owner);
  let seq = wakeup.seq;
  let nextDueAt: Instant | null = null;
  const given = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const look = await lookAt(ports, wakeup, now);
    if (look === null) break;
    await look.followUp();
    const plan = look.owing.plan(from, now);
    seq = look.seq;
    nextDueAt = plan.nextDueAt;
    const due = plan.commands.find((command) => !given.has(command.commandId));
    if (due === undefined) {
      await supersedeNotOwed(ports, look.owing);
      await insertOwed(ports, look.owing, plan.deliveries, now);
      break;
    }
    given.add(due.commandId);
    await give(ports, wakeup.municipalityId, owner, due);
  }
  await refreshCopies(ports, owner, seq);
  await ports.wakeups.planned(owner, wakeup.marks, {
    nextDueAt,
    plannedUntil: now,
    seq,
    calendarVersion: ports.tables.holidays().version,
  });
}

/**
 * What an append caused is due at the append's own moment, which may lie before the last look's end. A new coordinator is
 * owed what waits for the coordinators since whenever: the window is the whole stream, and what was asked is not asked twice.
 */
async function startOfWindow(ports: Ports, wakeup: Wakeup, owner: StreamId): Promise<Instant> {
  const news = (await ports.journal.read(wakeup.municipalityId, owner, wakeup.seq)).map(commitOf<ProgrammeEvent>);
  const hasNewCoordinator = news.some(({ events }) => events.some(({ type }) => type === 'CoordinatorAdded'));
  const [first] = hasNewCoordinator
    ? (await ports.journal.read(wakeup.municipalityId, owner, 0)).map(commitOf<ProgrammeEvent>)
    : news;
  if (first === undefined) return wakeup.plannedUntil;
  const before = justBefore(first.at);
  return before < wakeup.plannedUntil ? before : wakeup.plannedUntil;
}

interface Look {
  readonly seq: number;
  readonly owing: Owing;
  readonly followUp: () => Promise<void>;
}

async function lookAt(ports: Ports, { owner, municipalityId, seq }: Wakeup, now: Instant): Promise<Look | null> {
  const [kind, id = ''] = owner.split(/\/(.*)/);
  if (kind === 'programme') return lookAtProgramme(ports, municipalityId, as(id), seq, now);
  if (kind === 'agreement') return lookAtAgreement(ports, municipalityId, as(id), now);
  return null;
}

async function lookAtProgramme(
  ports: Ports,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
  sinceSeq: number,
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
    followUp: async () => {
      if (await wasActivatedSince(ports, municipalityId, programmeId, sinceSeq)) {
        await startAll(ports, municipalityId, programme);
      }
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
async function wasActivatedSince(
  ports: Ports,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
  sinceSeq: number,
): Promise<boolean> {
  const commits = await ports.journal.read(municipalityId, programmeStream(programmeId), sinceSeq);
  return commits.some((stored) =>
    commitOf<ProgrammeEvent>(stored).events.some((event) => event.type === 'ProgrammeActivated'),
  );
}

/** Repeating a start does nothing: its command id is derived from the activation. */
async function startAll(ports: Ports, municipalityId: MunicipalityId, programme: Programme): Promise<void> {
  for (const { agreementId, commandId, command } of startAgreements(programme)) {
    const { state } = await loadAgreement(ports, municipalityId, agreementId);
    if (state.started === null) await commandAgreement(ports, municipalityId, agreementId, command, byTimer(commandId));
  }
}

async function give(
  ports: Ports,
  municipalityId: MunicipalityId,
  owner: StreamId,
  { stream, command, commandId }: PlannedCommand,
): Promise<void> {
  const id = owner.slice(owner.indexOf('/') + 1);
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
