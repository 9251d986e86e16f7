import { whyNotNow } from '../../../domain/agreement/check-ins.ts';
import type { AgreementCommand } from '../../../domain/agreement/commands.ts';
import type { Report } from '../../../domain/agreement/events.ts';
import { type Agreement, latestReport, type StartedAgreement } from '../../../domain/agreement/state.ts';
import { whyEnded } from '../../../domain/agreement/why-ended.ts';
import { as, type LocalDate, type PartyId, type ReportId } from '../../../domain/ids.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { PROGRESS, type Progress } from '../../../domain/words.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { correctReportForm, type Done, type ReportValues, reportForm } from '../../../views/index.ts';
import { commandAgreement } from '../../command.ts';
import { readPersonal } from '../../personal-values.ts';
import { forAgreement, type UnderWay } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { partyName } from '../programmes.ts';
import { derivedId, done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';
import { answersIn, keepAnswers, NO_ANSWERS } from './report-answers.ts';

type ReportVerb = Extract<Verb, 'report' | 'openReport' | 'submitReport' | 'openCorrectReport' | 'submitCorrectReport'>;

export const reportHandlers: Handlers<ReportVerb> = {
  report: (turn, { agreementId, slot, progress }) =>
    forAgreement(turn, agreementId, (about) => {
      const report = { ...reportOf(turn, about, slot, progress), ...NO_ANSWERS };
      return give(turn, about, { type: 'ReportProgress', report }, reported(about, progress));
    }),
  openReport,
  submitReport,
  openCorrectReport,
  submitCorrectReport,
};

const reported = ({ ref }: UnderWay, progress: Progress): Done => ({
  done: 'reported',
  agreementId: ref.agreementId,
  what: ref.what,
  progress,
});

/** The owner reports; for an agreement on paper, a coordinator passes it on for the party that leads. */
export const onBehalfOf = ({ person }: Turn, { ownerId, onPaper, terms }: StartedAgreement): PartyId | null =>
  onPaper && person.personId !== ownerId ? terms.leadPartyId : null;

const reportOf = (turn: Turn, { started }: UnderWay, slot: LocalDate | null, progress: Progress) => ({
  reportId: as<ReportId>(derivedId(turn, 'report')),
  slot,
  progress,
  by: turn.person.personId,
  recordedOnBehalfOf: onBehalfOf(turn, started),
});

/** Its owner; of an agreement on paper also a coordinator. */
export const mayReport = (turn: Turn, { seen, started }: UnderWay): boolean =>
  turn.person.personId === started.ownerId || (started.onPaper && seen.isCoordinator);

function openReport(turn: Turn, { agreementId, slot, progress }: ActionOf<'openReport'>): Promise<Reply> {
  return forAgreement(turn, agreementId, async (about) => {
    const { seen, agreement, started, ref } = about;
    if (!mayReport(turn, about)) return refused({ code: 'notYourAgreement' }, started.programmeId);
    const draft = { ...reportOf(turn, about, slot, progress ?? 'onTrack'), ...NO_ANSWERS };
    const closed = whyEnded(agreement) ?? whyNotNow(agreement, draft);
    if (closed !== null) return refusedBy(turn, about, closed, firstBy(agreement, slot));
    const values = await valuesOf(turn, latestReport(agreement)?.report ?? null);
    const model = {
      agreement: ref,
      slot,
      progress,
      onBehalfOf: partyName(seen.programme, draft.recordedOnBehalfOf),
      values: { ...values, progress: progress ?? values.progress },
    };
    return opening(reportForm(model, turn.reader));
  });
}

/** The last answers, to be seen and changed rather than typed again. */
async function valuesOf(turn: Turn, report: Report | null): Promise<ReportValues> {
  if (report === null) return { progress: null, cause: null, note: '', consequence: '', correction: '' };
  const { progress, cause, note, consequence, correction } = report;
  const words = await readPersonal(turn.ports, turn.municipalityId, [note, consequence, correction], '');
  return { progress, cause, note: words(note), consequence: words(consequence), correction: words(correction) };
}

function submitReport(turn: Turn, action: ActionOf<'submitReport'>): Promise<Reply> {
  return forAgreement(turn, action.agreementId, async (about) => {
    const form = new FormReader(turn);
    const progress = action.progress ?? form.choice('progress', PROGRESS);
    const answers = progress === null ? NO_ANSWERS : answersIn(form, progress);
    if (form.invalid !== null || progress === null) return form.invalid ?? refused({ code: 'stale' });
    if (!mayReport(turn, about)) return refused({ code: 'notYourAgreement' }, about.started.programmeId);
    const report = { ...reportOf(turn, about, action.slot, progress), ...(await keepAnswers(turn, answers)) };
    return give(turn, about, { type: 'ReportProgress', report }, reported(about, progress));
  });
}

function openCorrectReport(turn: Turn, { agreementId, reportId }: ActionOf<'openCorrectReport'>): Promise<Reply> {
  return forAgreement(turn, agreementId, async (about) => {
    const { agreement, started, ref } = about;
    if (!mayReport(turn, about)) return refused({ code: 'notYourAgreement' }, started.programmeId);
    const recorded = agreement.reports.find(({ report }) => report.reportId === reportId);
    if (recorded === undefined) return refused({ code: 'notFound', what: 'report' }, started.programmeId);
    if (recorded.correctedBy !== null)
      return refusedBy(turn, about, { code: 'alreadyAnswered' }, correctionBy(agreement, reportId));
    const values = await valuesOf(turn, recorded.report);
    return opening(correctReportForm({ agreement: ref, reportId, values }, turn.reader));
  });
}

/** Both values stay in the journal. */
function submitCorrectReport(turn: Turn, { agreementId, reportId }: ActionOf<'submitCorrectReport'>): Promise<Reply> {
  return forAgreement(turn, agreementId, async (about) => {
    const form = new FormReader(turn);
    const progress = form.choice('progress', PROGRESS);
    const answers = progress === null ? NO_ANSWERS : answersIn(form, progress);
    if (form.invalid !== null || progress === null) return form.invalid ?? refused({ code: 'stale' });
    if (!mayReport(turn, about)) return refused({ code: 'notYourAgreement' }, about.started.programmeId);
    const slot = about.agreement.reports.find(({ report }) => report.reportId === reportId)?.report.slot ?? null;
    const report = { ...reportOf(turn, about, slot, progress), ...(await keepAnswers(turn, answers)) };
    const command = { type: 'CorrectProgress', corrects: reportId, report } as const;
    return give(turn, about, command, { done: 'reportCorrected', what: about.ref.what });
  });
}

async function give(turn: Turn, about: UnderWay, command: AgreementCommand, then: Done): Promise<Reply> {
  const { agreementId } = about.started;
  const outcome = await commandAgreement(turn.ports, turn.municipalityId, agreementId, command, givenBy(turn));
  if (outcome.ok) return done(turn, then);
  const first =
    command.type === 'CorrectProgress'
      ? correctionBy(outcome.state, command.corrects)
      : command.type === 'ReportProgress'
        ? firstBy(outcome.state, command.report.slot)
        : null;
  return refusedBy(turn, about, outcome.refusal, first);
}

/** Who answered this check-in; where it was answered without one, who reported last. */
const firstBy = (agreement: Agreement, slot: LocalDate | null) =>
  agreement.reports.find(({ report }) => slot !== null && report.slot === slot)?.report.by ??
  latestReport(agreement)?.report.by ??
  null;

const correctionBy = ({ reports }: Agreement, corrected: ReportId) => {
  const correctedBy = reports.find(({ report }) => report.reportId === corrected)?.correctedBy;
  return reports.find(({ report }) => report.reportId === correctedBy)?.report.by ?? null;
};

async function refusedBy(
  { ports, municipalityId }: Turn,
  { started }: UnderWay,
  refusal: Refusal,
  first: Report['by'] | null,
): Promise<Reply> {
  const name = first === null ? null : ((await ports.people.get(municipalityId, first))?.name ?? null);
  return refused(refusal, started.programmeId, name);
}
