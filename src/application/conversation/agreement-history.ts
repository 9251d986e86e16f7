import type { AgreementEvent, Report } from '../../domain/agreement/events.ts';
import type { Spending } from '../../domain/agreement/spending/events.ts';
import { type AgreementId, agreementStream, type Instant, type PersonId } from '../../domain/ids.ts';
import type { Sealed } from '../../domain/sealed.ts';
import { erasedText } from '../../views/index.ts';
import type { HistoryLine, HistoryNames, ReportInHistory, SpendingInHistory } from '../../views/models.ts';
import { historyNames } from '../history/names.ts';
import { readPersonal } from '../personal-values.ts';
import { commitOf } from '../streams/read-commit.ts';
import { partyName, type Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

interface Happened {
  readonly at: Instant;
  readonly event: AgreementEvent;
}

/** Oldest first, as the journal has it. Persons are named to the owner and the coordinators alone. */
export async function historyOf(
  turn: Turn,
  seen: Seen,
  agreementId: AgreementId,
  knowsWho: boolean,
): Promise<readonly HistoryLine[]> {
  const { ports, municipalityId } = turn;
  const stored = await ports.journal.read(municipalityId, agreementStream(agreementId), 0);
  const happened = stored
    .map((commit) => commitOf<AgreementEvent>(commit))
    .flatMap(({ at, events }) => events.map((event): Happened => ({ at, event })));
  const reports = happened.flatMap(({ event }) => ('report' in event ? [event.report] : []));
  const words = await readPersonal(
    ports,
    municipalityId,
    reports.flatMap(({ note, consequence, correction }) => [note, consequence, correction]),
    erasedText(turn.reader),
  );
  const people = knowsWho ? await ports.people.all(municipalityId) : [];
  const name = (personId: PersonId) => people.find((person) => person.personId === personId)?.name ?? null;
  const corrected = new Set(happened.flatMap(({ event }) => ('corrects' in event ? event.corrects : [])));
  const told = { name, words, seen, corrected, names: historyNames(seen.programme, people) };
  return happened.map(({ at, event }) => ({ at, what: lineOf(event, told) }));
}

interface Telling {
  readonly names: HistoryNames;
  readonly name: (personId: PersonId) => string | null;
  readonly words: (sealed: Sealed | 'unknown' | null) => string;
  readonly seen: Seen;
  readonly corrected: ReadonlySet<string>;
}

function lineOf(event: AgreementEvent, telling: Telling): HistoryLine['what'] {
  if (event.type === 'SpendingReported') return spendingLine('spent', event.spending, telling);
  if (event.type === 'SpendingCorrected') return spendingLine('spendingCorrected', event.spending, telling);
  if (event.type === 'ProgressReported') return reportLine('reported', event.report, telling);
  if (event.type === 'ProgressCorrected') return reportLine('corrected', event.report, telling);
  return { is: 'happened', event, names: telling.names };
}

function spendingLine(
  is: SpendingInHistory['is'],
  { spendingId, spent, by, recordedOnBehalfOf }: Spending,
  { name, seen, corrected }: Telling,
): SpendingInHistory {
  return {
    is,
    spent,
    corrected: corrected.has(spendingId),
    by: name(by),
    onBehalfOf: partyName(seen.programme, recordedOnBehalfOf),
  };
}

function reportLine(
  is: ReportInHistory['is'],
  report: Report,
  { name, words, seen, corrected }: Telling,
): ReportInHistory {
  const { reportId, progress, cause, note, consequence, correction, by, recordedOnBehalfOf } = report;
  const said = (sealed: Sealed | 'unknown' | null) =>
    sealed === null || sealed === 'unknown' ? sealed : words(sealed);
  return {
    is,
    reportId,
    corrected: corrected.has(reportId),
    progress,
    cause,
    note: note === null ? null : words(note),
    consequence: said(consequence),
    correction: said(correction),
    by: name(by),
    onBehalfOf: partyName(seen.programme, recordedOnBehalfOf),
  };
}
