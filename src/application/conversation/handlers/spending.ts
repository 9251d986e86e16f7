import type { Spending } from '../../../domain/agreement/spending/events.ts';
import { overspent } from '../../../domain/agreement/spending/state.ts';
import { as, type SpendingId } from '../../../domain/ids.ts';
import type { Money } from '../../../domain/programme/terms.ts';
import type { MoneyAction } from '../../../views/actions/money.ts';
import { OTHER_SOURCE, spendingForm } from '../../../views/index.ts';
import { commandAgreement } from '../../command.ts';
import { forAgreement, type UnderWay } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { sourcesOf } from '../money-standing.ts';
import { partyName } from '../programmes.ts';
import { derivedId, done, givenBy, type Handlers, opening, type Reply, refused, type Turn } from '../turn.ts';
import { mayReport, onBehalfOf } from './report.ts';

type SpendingVerb = Extract<MoneyAction['verb'], `${string}Spending`>;

export const spendingHandlers: Handlers<SpendingVerb> = {
  openSpending: (turn, { agreementId }) => forAgreement(turn, agreementId, (about) => open(turn, about, null)),
  submitSpending: (turn, { agreementId }) => forAgreement(turn, agreementId, (about) => submit(turn, about, null)),
  openCorrectSpending: (turn, { agreementId, spendingId }) =>
    forAgreement(turn, agreementId, (about) => open(turn, about, spendingId)),
  submitCorrectSpending: (turn, { agreementId, spendingId }) =>
    forAgreement(turn, agreementId, (about) => submit(turn, about, spendingId)),
};

const LONGEST_LINE = 150;

function open(turn: Turn, about: UnderWay, corrects: SpendingId | null): Reply {
  const { seen, agreement, started, ref } = about;
  if (!mayReport(turn, about)) return refused({ code: 'notYourAgreement' }, started.programmeId);
  const recorded = agreement.spending.find(({ spending }) => spending.spendingId === corrects);
  if (corrects !== null && recorded === undefined)
    return refused({ code: 'notFound', what: 'report' }, started.programmeId);
  if (recorded !== undefined && recorded.correctedBy !== null)
    return refused({ code: 'alreadyAnswered' }, started.programmeId);
  const model = {
    agreement: ref,
    corrects,
    sources: sourcesOf(agreement),
    onBehalfOf: partyName(seen.programme, onBehalfOf(turn, started)),
    value: recorded?.spending.spent[0] ?? null,
  };
  return opening(spendingForm(model, turn.reader));
}

async function submit(turn: Turn, about: UnderWay, corrects: SpendingId | null): Promise<Reply> {
  const { agreement, started, ref } = about;
  const form = new FormReader(turn);
  const money = filledIn(form, about);
  if (form.invalid !== null || money === null) return form.invalid ?? refused({ code: 'stale' });
  const before = agreement.spending.find((each) => each.spending.spendingId === corrects)?.spending.spent ?? [];
  const spending: Spending = {
    spendingId: as<SpendingId>(derivedId(turn, 'spending')),
    // What was reported of other sources at the same time was not put right.
    spent: [money, ...before.slice(1)],
    by: turn.person.personId,
    recordedOnBehalfOf: onBehalfOf(turn, started),
  };
  const command =
    corrects === null
      ? { type: 'ReportSpending' as const, spending }
      : { type: 'CorrectSpending' as const, corrects, spending };
  const { agreementId } = ref;
  const outcome = await commandAgreement(turn.ports, turn.municipalityId, agreementId, command, givenBy(turn));
  if (!outcome.ok) return refused(outcome.refusal, started.programmeId);
  const isOver = overspent(started.terms.means.money, outcome.state).length > 0;
  return done(turn, { done: 'spendingReported', what: ref.what, agreementId, over: isOver ? 'yes' : 'no' });
}

/** Null: something was wrong, and then the form says so. */
function filledIn(form: FormReader, { agreement }: UnderWay): Money | null {
  const sources = sourcesOf(agreement);
  const chosen = form.choice('source', [...sources.map((_, place) => String(place)), OTHER_SOURCE]);
  const isOther = chosen === OTHER_SOURCE;
  const other = form.text('other', { required: isOther, max: LONGEST_LINE });
  const cents = form.money('euros');
  const source = isOther ? other : sources[Number(chosen)]?.source;
  return cents === null || source === undefined || source === '' ? null : { source, cents };
}
