import {
  type AgreementId,
  agreementStream,
  type Instant,
  type MunicipalityId,
  type ProgrammeId,
  programmeStream,
} from '../../domain/ids.ts';
import type { Commit } from '../../domain/journal/commit.ts';
import type { ProgrammeEvent } from '../../domain/programme/events.ts';
import { changeOfAgreement, closeAgreements, startAgreements } from '../../domain/programme/follow-ups.ts';
import { askMidTerm, endMidTerm } from '../../domain/programme/mid-term/follow-ups.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { byTimer, commandAgreement, loadAgreement } from '../command.ts';
import type { Ports } from '../ports.ts';
import { refreshCopies } from '../sending/refresh.ts';
import { followHandovers } from './follow-handovers.ts';

export type News = readonly Commit<ProgrammeEvent>[];

interface Followed {
  readonly programmeId: ProgrammeId;
  readonly programme: Programme;
  readonly seq: number;
}

/** What a programme's events cause in the streams of its agreements. Repeating any of it does nothing. */
export async function followProgramme(
  ports: Ports,
  municipalityId: MunicipalityId,
  { programmeId, programme, seq }: Followed,
  news: News,
  now: Instant,
): Promise<void> {
  const types = new Set(news.flatMap(({ events }) => events.map(({ type }) => type)));
  const changed = changedBy(news);
  const wasActivated = types.has('ProgrammeActivated');
  if (wasActivated || changed.length > 0) {
    // Who just signed sees it on every copy before all agreements are started.
    await refreshCopies(ports, programmeStream(programmeId), seq);
    if (wasActivated) await startAll(ports, municipalityId, programme);
    await changeAll(ports, municipalityId, programme, changed);
  }
  for (const { agreementId, commandId, command } of [
    ...(types.has('MidTermOpened') ? askMidTerm(programme) : []),
    ...(types.has('MidTermClosed') ? endMidTerm(programme) : []),
  ])
    await commandAgreement(ports, municipalityId, agreementId, command, byTimer(commandId));
  if (types.has('HandoverAccepted') || types.has('HolderLeft'))
    await followHandovers(ports, municipalityId, programme, news);
  if (types.has('ProgrammeClosed')) await closeAll(ports, municipalityId, programme);
  if (types.has('PauseMoved') || types.has('PauseEnded')) await lookAtAll(ports, municipalityId, programme, now);
}

/** What agreements owe after a pause hangs on when it ends. */
async function lookAtAll(ports: Ports, municipalityId: MunicipalityId, { activities }: Programme, now: Instant) {
  for (const { activityId } of activities) {
    await ports.wakeups.mark(agreementStream(activityId), municipalityId, now);
    await ports.queue.wake(agreementStream(activityId), now);
  }
}

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
      events.flatMap((event) => {
        if (event.type === 'TakenOver') return event.agreementIds;
        return event.type === 'AmendmentTookEffect' || event.type === 'AgreementTextFixed' ? [event.agreementId] : [];
      }),
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
