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
import { isDestroyed } from '../../domain/municipality/retention/state.ts';
import type { PlannedCommand } from '../../domain/plan/plan.ts';
import { planAgreement } from '../../domain/plan/plan-agreement.ts';
import { planProgramme } from '../../domain/plan/plan-programme.ts';
import type { ProgrammeCommand } from '../../domain/programme/commands.ts';
import type { ProgrammeEvent } from '../../domain/programme/events.ts';
import { standStillsOf } from '../../domain/programme/pausing/stand-still.ts';
import {
  byTimer,
  commandAgreement,
  commandProgramme,
  type Giving,
  loadAgreement,
  loadMunicipality,
  loadProgramme,
} from '../command.ts';
import { followErasures } from '../erasure/erase-values.ts';
import { sendAttempted } from '../feedback/send-letter.ts';
import { partsOf } from '../owner-key.ts';
import type { Wakeup } from '../ports/wakeups.ts';
import type { Ports } from '../ports.ts';
import { holdOf } from '../quarantine/hold.ts';
import { later } from '../sending/later.ts';
import { refreshCopies } from '../sending/refresh.ts';
import { commitOf } from '../streams/read-commit.ts';
import { aroundOf, lookAtWaiters } from './around.ts';
import { followProgramme, type News } from './follow-programme.ts';
import { insertOwed, type Owing, supersedeNotOwed } from './owed.ts';
import { holdersOf } from './recipients.ts';
import { workCalendar } from './work-calendar.ts';

/** Commands that time gives in one look; each changes the state, so they are asked for again until there are none. */
const MOST_ROUNDS = 200;
/** What is held is looked at again at each tick. */
const HELD_AGAIN_MS = 60_000;

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
    const held = plan === undefined ? [] : await heldBack(ports, plan.commands);
    const due = plan?.commands.find((command) => !given.has(command.commandId) && !held.includes(command));
    if (due !== undefined) {
      given.add(due.commandId);
      await give(ports, wakeup.municipalityId, owner, due);
      continue;
    }
    if (look !== null && plan !== undefined) {
      await supersedeNotOwed(ports, look.owing);
      await insertOwed(ports, look.owing, plan.deliveries, now);
    }
    const seq = look?.seq ?? wakeup.seq;
    if (held.length > 0) return over(ports, wakeup, wakeup.plannedUntil, seq, later(now, HELD_AGAIN_MS));
    return over(ports, wakeup, now, seq, plan?.nextDueAt ?? null);
  }
}

/** Letters to residents, while all sending is held: they stay due, and so does the window that they are in. */
async function heldBack(ports: Ports, commands: readonly PlannedCommand[]): Promise<readonly PlannedCommand[]> {
  const letters = commands.filter(({ command }) => command.type === 'AttemptLetter');
  return letters.length > 0 && (await holdOf(ports)) !== null ? letters : [];
}

async function over(
  ports: Ports,
  { owner, marks }: Wakeup,
  plannedUntil: Instant,
  seq: number,
  nextDueAt: Instant | null,
): Promise<void> {
  await refreshCopies(ports, owner as StreamId, seq);
  const calendarVersion = ports.tables.holidays().version;
  await ports.wakeups.planned(owner, marks, { nextDueAt, plannedUntil, seq, calendarVersion });
}

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
  const hasNewCoordinator = news.some(({ events }) => events.some(({ type }) => type === 'CoordinatorAdded'));
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
  if (isDestroyed(municipality, programmeId)) return null;
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
    followUp: (news) => followProgramme(ports, municipalityId, { programmeId, programme, seq }, news, now),
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
  if (isDestroyed(municipality, programmeId)) return null;
  const around = await aroundOf(ports, municipalityId, programme, agreementId);
  const calendar = workCalendar(ports, zone);
  return {
    seq,
    owing: {
      municipalityId,
      owner: as(`agreement/${agreementId}`),
      calendar,
      plan: (from, to) =>
        planAgreement(
          agreement,
          calendar,
          from,
          to,
          standStillsOf(programme),
          programme.setUp?.term.endsOn ?? null,
          around,
        ),
      holders: (planned) => holdersOf(planned.to, programme, municipality, now),
    },
    followUp: async (news) => {
      if (news.length > 0) await lookAtWaiters(ports, municipalityId, around, now);
    },
  };
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
      ? await giveProgramme(ports, municipalityId, as(id), command, giving)
      : await commandAgreement(ports, municipalityId, as(id), command, giving);
  if (!outcome.ok) ports.log.warn('timer refused', { owner, commandId, refusal: outcome.refusal.code });
}

/** Whoever wrote that a letter is attempted sends it. */
async function giveProgramme(
  ports: Ports,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
  command: ProgrammeCommand,
  giving: Giving,
) {
  const outcome = await commandProgramme(ports, municipalityId, programmeId, command, giving);
  if (outcome.ok) await sendAttempted(ports, { municipalityId, programmeId, programme: outcome.state }, outcome.events);
  return outcome;
}
