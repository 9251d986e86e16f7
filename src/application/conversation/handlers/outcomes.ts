import type { AgreementCommand } from '../../../domain/agreement/commands.ts';
import { whyOutcomeIncomplete } from '../../../domain/agreement/outcome/decide.ts';
import type { Outcome } from '../../../domain/agreement/outcome/events.ts';
import { as, type OutcomeId, type PersonId, type SpendingId } from '../../../domain/ids.ts';
import type { Money } from '../../../domain/programme/terms.ts';
import { OUTCOMES } from '../../../domain/words.ts';
import type { ActionOf, Verb } from '../../../views/actions.ts';
import { type Done, notReportedForm, outcomeForm } from '../../../views/index.ts';
import { commandAgreement } from '../../command.ts';
import { keepPersonal, readPersonal } from '../../personal-values.ts';
import { forAgreement, type UnderWay } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { sourcesOf } from '../money-standing.ts';
import { partyName } from '../programmes.ts';
import { derivedId, done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';
import { mayReport, onBehalfOf } from './report.ts';

type OutcomeVerb = Extract<
  Verb,
  | 'openOutcome'
  | 'submitOutcome'
  | 'openCorrectOutcome'
  | 'submitCorrectOutcome'
  | 'openNotReported'
  | 'submitNotReported'
>;

export const outcomeHandlers: Handlers<OutcomeVerb> = {
  openOutcome: (turn, { agreementId }) => forTeller(turn, agreementId, (about) => open(turn, about, null)),
  submitOutcome: (turn, { agreementId }) =>
    forTeller(turn, agreementId, (about) =>
      submit(turn, about, (outcome) => ({
        command: { type: 'RecordOutcome', outcome },
        told: { done: 'outcomeTold', what: about.ref.what, kind: outcome.kind },
      })),
    ),
  openCorrectOutcome: (turn, { agreementId, outcomeId }) =>
    forTeller(turn, agreementId, (about) => open(turn, about, outcomeId)),
  submitCorrectOutcome: (turn, { agreementId, outcomeId }) =>
    forTeller(turn, agreementId, (about) =>
      submit(turn, about, (outcome) => ({
        command: { type: 'CorrectOutcome', corrects: outcomeId, outcome },
        told: { done: 'outcomeCorrected', what: about.ref.what },
      })),
    ),
  openNotReported,
  submitNotReported,
};

/** Its owner; of an agreement on paper also a coordinator. */
function forTeller(
  turn: Turn,
  agreementId: ActionOf<'openOutcome'>['agreementId'],
  then: (about: UnderWay) => Promise<Reply> | Reply,
): Promise<Reply> {
  return forAgreement(turn, agreementId, (about) => {
    const { programmeId } = about.started;
    if (!mayReport(turn, about)) return refused({ code: 'notYourAgreement' }, programmeId);
    return about.agreement.closedOn === null ? then(about) : refused({ code: 'programmeClosed' }, programmeId);
  });
}

async function open(turn: Turn, about: UnderWay, corrects: OutcomeId | null): Promise<Reply> {
  const { agreement, started, ref, seen } = about;
  const told = agreement.outcome?.is === 'told' ? agreement.outcome.outcome : null;
  if ((told?.outcomeId ?? null) !== corrects) return firstOne(turn, about, told?.by ?? null);
  const words = await readPersonal(turn.ports, turn.municipalityId, [told?.reason], '');
  const model = {
    agreement: ref,
    result: started.terms.result,
    corrects,
    onBehalfOf: partyName(seen.programme, onBehalfOf(turn, started)),
    sources: sourcesOf(agreement),
    values: { kind: told?.kind ?? null, reached: told?.reached ?? null, reason: words(told?.reason) },
  };
  return opening(outcomeForm(model, turn.reader));
}

/** Told, or put right, by somebody else meanwhile. */
async function firstOne({ ports, municipalityId }: Turn, { started }: UnderWay, by: PersonId | null): Promise<Reply> {
  const name = by === null ? null : ((await ports.people.get(municipalityId, by))?.name ?? null);
  return refused({ code: 'alreadyAnswered' }, started.programmeId, name);
}

async function submit(
  turn: Turn,
  about: UnderWay,
  next: (outcome: Outcome) => { readonly command: AgreementCommand; readonly told: Done },
): Promise<Reply> {
  const { started } = about;
  const form = new FormReader(turn);
  const kind = form.choice('kind', OUTCOMES);
  const reached = form.number('reached', { required: false });
  const words = form.text('reason', { required: false });
  const spent = spentIn(form, about);
  if (form.invalid !== null || kind === null) return form.invalid ?? refused({ code: 'stale' });
  const asked = { kind, reached, reason: words === '' ? null : words };
  // Before its words are kept: what is refused leaves nothing behind.
  const incomplete = whyOutcomeIncomplete(asked, started.terms.result);
  if (incomplete !== null) return refused(incomplete, started.programmeId);
  const { command, told } = next({
    ...asked,
    outcomeId: as<OutcomeId>(derivedId(turn, 'outcome')),
    reason: words === '' ? null : await keepPersonal(turn.ports, turn.municipalityId, words),
    by: turn.person.personId,
    recordedOnBehalfOf: onBehalfOf(turn, started),
  });
  const reply = await give(turn, about, command, told);
  if (reply.kind !== 'refused' && spent.length > 0) await reportSpending(turn, about, spent);
  return reply;
}

/** What was filled in of the first two sources, where it is news. */
function spentIn(form: FormReader, { agreement }: UnderWay): readonly Money[] {
  const sources = sourcesOf(agreement);
  return ['spent1', 'spent2'].flatMap((field, place): readonly Money[] => {
    const known = sources[place];
    const cents = known === undefined ? null : form.money(field, { required: false });
    return known === undefined || cents === null || cents === known.spent ? [] : [{ source: known.source, cents }];
  });
}

/** Told together with the outcome, and on the record as any other report of spending. */
async function reportSpending(turn: Turn, { started }: UnderWay, spent: readonly Money[]): Promise<void> {
  const spending = {
    spendingId: as<SpendingId>(derivedId(turn, 'spending')),
    spent,
    by: turn.person.personId,
    recordedOnBehalfOf: onBehalfOf(turn, started),
  };
  const command = { type: 'ReportSpending', spending } as const;
  const giving = givenBy(turn, 'spending');
  await commandAgreement(turn.ports, turn.municipalityId, started.agreementId, command, giving);
}

async function give(turn: Turn, about: UnderWay, command: AgreementCommand, then: Done): Promise<Reply> {
  const { agreementId, programmeId } = about.started;
  const outcome = await commandAgreement(turn.ports, turn.municipalityId, agreementId, command, givenBy(turn));
  if (outcome.ok) return done(turn, then);
  const { outcome: first } = outcome.state;
  return outcome.refusal.code === 'alreadyAnswered'
    ? firstOne(turn, about, first?.is === 'told' ? first.outcome.by : null)
    : refused(outcome.refusal, programmeId);
}

function openNotReported(turn: Turn, { agreementId }: ActionOf<'openNotReported'>): Promise<Reply> {
  return forAgreement(turn, agreementId, async (about) => {
    const { seen, started, ref, agreement } = about;
    if (!seen.isCoordinator) return refused({ code: 'notAllowed' }, started.programmeId);
    if (agreement.closedOn !== null) return refused({ code: 'programmeClosed' }, started.programmeId);
    if (agreement.outcome?.is === 'told') return firstOne(turn, about, agreement.outcome.outcome.by);
    const before = agreement.outcome?.reason ?? null;
    const words = await readPersonal(turn.ports, turn.municipalityId, [before], '');
    return opening(notReportedForm({ agreement: ref, reason: words(before) }, turn.reader));
  });
}

function submitNotReported(turn: Turn, { agreementId }: ActionOf<'submitNotReported'>): Promise<Reply> {
  return forAgreement(turn, agreementId, async (about) => {
    const { seen, started, ref } = about;
    if (!seen.isCoordinator) return refused({ code: 'notAllowed' }, started.programmeId);
    const form = new FormReader(turn);
    const words = form.text('reason');
    if (form.invalid !== null) return form.invalid;
    const reason = await keepPersonal(turn.ports, turn.municipalityId, words);
    const command = { type: 'RecordNotReported', reason, by: turn.person.personId } as const;
    return give(turn, about, command, { done: 'notReportedSet', programme: seen.ref, what: ref.what });
  });
}
