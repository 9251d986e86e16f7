import type { Agreement, RecordedReport, StartedAgreement } from '../../domain/agreement/state.ts';
import { latestReport, standingOf } from '../../domain/agreement/state.ts';
import { localDateOf } from '../../domain/calendar/local-time.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import { checkInOfSlot } from '../../domain/plan/slots.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { erasedText } from '../../views/index.ts';
import type { AgreementRef, Reported, SingleMessage } from '../../views/models.ts';
import { readPersonal } from '../personal-values.ts';
import type { Delivery } from '../ports/deliveries.ts';
import { workCalendar } from '../time/work-calendar.ts';
import { closed, inMessage, partyNameOf, type Scene, whoActed } from './scene.ts';
import { waitingFor } from './waiting-for.ts';

export interface About {
  readonly programme: Programme;
  readonly agreement: Agreement;
  readonly started: StartedAgreement;
  readonly ref: AgreementRef;
}

export async function aboutOf(scene: Scene, { subject }: Delivery): Promise<About | null> {
  if (subject.of !== 'agreement') return null;
  const programme = await scene.programme(subject.programmeId);
  const agreement = await scene.agreement(subject.agreementId);
  const { started } = agreement;
  return started === null ? null : { programme, agreement, started, ref: refOf(programme, started) };
}

export const refOf = (programme: Programme, { agreementId, terms }: StartedAgreement): AgreementRef => ({
  agreementId,
  what: terms.what,
  party: partyNameOf(programme, terms.leadPartyId),
  dueOn: terms.dueOn,
});

export const onBehalfOf = ({ programme, started }: About): string | null =>
  started.onPaper ? partyNameOf(programme, started.terms.leadPartyId) : null;

/** In a pause nothing is asked that was not asked before it; what was sent stays open, and an answer counts. */
export const heldByPause = (scene: Scene, { paused }: Programme) =>
  paused !== null && scene.message.sentAt === null ? closed(scene, 'paused') : null;

/** The day on which the message went out: its words stay what they were then. */
const dayOf = (scene: Scene) => localDateOf(scene.message.sendAt, scene.reader.zone);

/** The report that holds for this answer: corrections followed to the last. */
function finalReport({ reports }: Agreement, first: RecordedReport): RecordedReport {
  let holds = first;
  for (;;) {
    const next = reports.find(({ report }) => report.reportId === holds.correctedBy);
    if (next === undefined) return holds;
    holds = next;
  }
}

async function reported(scene: Scene, about: About, first: RecordedReport, correctable: boolean): Promise<Reported> {
  const { report, at } = finalReport(about.agreement, first);
  const words = await readPersonal(scene.ports, scene.municipalityId, [report.note], erasedText(scene.reader));
  return {
    is: 'reported',
    by: await whoActed(scene, report.by, about.programme),
    at,
    reportId: report.reportId,
    progress: report.progress,
    cause: report.cause,
    note: report.note === null ? null : words(report.note),
    onBehalfOf: report.recordedOnBehalfOf === null ? null : partyNameOf(about.programme, report.recordedOnBehalfOf),
    correctable,
  };
}

/** The first answer given since the message went out, or null. */
const answerSince = (scene: Scene, { reports }: Agreement): RecordedReport | null => {
  const since = scene.message.sentAt ?? scene.message.sendAt;
  return reports.find(({ at }) => at > since) ?? null;
};

export async function presentCheckIn(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const about = await aboutOf(scene, delivery);
  const slot = checkInOfSlot(delivery.slot);
  if (about === null || slot === null) return null;
  const { agreement, programme, ref } = about;
  const before = agreement.reports.findLast(({ at }) => at <= delivery.dueAt);
  return {
    kind: 'checkIn',
    model: {
      ...inMessage(scene, programme),
      agreement: ref,
      slot,
      onBehalfOf: onBehalfOf(about),
      last: before === undefined ? null : { standing: before.report.progress, at: before.at },
      state: await checkInState(scene, about, slot),
    },
  };
}

async function checkInState(scene: Scene, about: About, slot: NonNullable<ReturnType<typeof checkInOfSlot>>) {
  const { agreement } = about;
  const isLast = !agreement.checkIns.some((checkIn) => checkIn.slot > slot);
  const answer = agreement.reports.find(({ report }) => report.slot === slot) ?? answerSince(scene, agreement);
  if (answer !== null && answer !== undefined)
    return reported(scene, about, answer, isLast && agreement.closedOn === null);
  if (agreement.closedOn !== null) return closed(scene, 'programmeClosed');
  if (agreement.ended !== null) return closed(scene, 'ended', null, agreement.ended.at);
  if (latestReport(agreement)?.report.progress === 'done') return closed(scene, 'done');
  if (!isLast) return closed(scene, 'expired');
  const checkIn = agreement.checkIns.find((each) => each.slot === slot);
  if (checkIn?.outcome === 'noReport') return { is: 'noReport', at: checkIn.at } as const;
  return heldByPause(scene, about.programme) ?? ({ is: 'open' } as const);
}

/** Open until somebody reports, the date moves, or the work is done. */
async function answerable(scene: Scene, about: About, delivery: Delivery) {
  const answer = answerSince(scene, about.agreement);
  if (answer !== null) return reported(scene, about, answer, false);
  if (about.agreement.ended !== null) return closed(scene, 'ended', null, about.agreement.ended.at);
  if (about.agreement.closedOn !== null) return closed(scene, 'programmeClosed');
  if (delivery.state === 'superseded') {
    return closed(scene, latestReport(about.agreement)?.report.progress === 'done' ? 'done' : 'dateMoved');
  }
  return heldByPause(scene, about.programme) ?? ({ is: 'open' } as const);
}

export async function presentNudge(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const about = await aboutOf(scene, delivery);
  if (about === null) return null;
  const { started, agreement, programme, ref } = about;
  const state = await answerable(scene, about, delivery);
  const snoozed = agreement.snoozedUntil !== null && agreement.snoozedUntil > dayOf(scene);
  return {
    kind: 'nudge',
    model: {
      ...inMessage(scene, programme),
      agreement: ref,
      workingDays: workingDaysBetween(dayOf(scene), started.terms.dueOn, workCalendar(scene.ports, started.zone)),
      onBehalfOf: onBehalfOf(about),
      waiting: waitingFor(programme, ref.agreementId),
      state:
        state.is !== 'reported' && snoozed && agreement.snoozedUntil !== null
          ? { is: 'snoozed', until: agreement.snoozedUntil }
          : state,
    },
  };
}

export async function presentEscalation(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const about = await aboutOf(scene, delivery);
  if (about === null) return null;
  const { started, agreement, programme, ref } = about;
  const last = agreement.reports.findLast(({ at }) => at <= scene.message.sendAt);
  return {
    kind: 'escalation',
    model: {
      ...inMessage(scene, programme),
      agreement: ref,
      workingDaysLate: workingDaysBetween(started.terms.dueOn, dayOf(scene), workCalendar(scene.ports, started.zone)),
      owner: (await scene.person(started.ownerId))?.name ?? null,
      standing: standingOf(agreement),
      lastReport: last === undefined ? null : { at: last.at, progress: last.report.progress },
      state: await answerable(scene, about, delivery),
    },
  };
}

export async function presentFollowUp(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const about = await aboutOf(scene, delivery);
  const asked = about?.agreement.reports.find(({ report }) => delivery.slot.endsWith(`|${report.reportId}`));
  if (about === null || asked === undefined) return null;
  const { report, at } = asked;
  const unknown = (['consequence', 'correction'] as const).filter((part) => report[part] === 'unknown');
  return {
    kind: 'followUp',
    model: {
      ...inMessage(scene, about.programme),
      agreement: about.ref,
      reportId: report.reportId,
      reportedAt: at,
      unknown,
      state: await answerable(scene, about, delivery),
    },
  };
}

export async function presentLateStart(scene: Scene, delivery: Delivery): Promise<SingleMessage | null> {
  const about = await aboutOf(scene, delivery);
  if (about === null) return null;
  const { agreement, programme, started, ref } = about;
  return {
    kind: 'lateStart',
    model: {
      ...inMessage(scene, programme),
      agreement: ref,
      activatedOn: programme.activated?.on ?? started.startedOn,
      state: agreement.awaitsDecision ? { is: 'open' } : closed(scene, 'done'),
    },
  };
}
