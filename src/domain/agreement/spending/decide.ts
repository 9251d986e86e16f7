import { accept, type Decision, type Envelope, refuse } from '../../decider.ts';
import { isAmount } from '../../programme/money/decide.ts';
import { sameSource, sourceKey } from '../../programme/money/source.ts';
import type { Refusal } from '../../refusal.ts';
import { whyNotBy } from '../report.ts';
import type { Agreement, StartedAgreement } from '../state.ts';
import type { SpendingCommand } from './commands.ts';
import type { Spending, SpendingEvent } from './events.ts';

export const decideSpending = (
  command: SpendingCommand,
  { actor }: Envelope,
  agreement: Agreement,
  started: StartedAgreement,
): Decision<SpendingEvent> => {
  const { spending } = command;
  const reason = whyNotBy(actor, spending, started) ?? whyNot(spending);
  if (reason !== null) return refuse(reason);
  if (isKnown(agreement, spending)) return refuse({ code: 'alreadyAnswered' });
  const reported = spelt(spending, started);
  if (command.type === 'ReportSpending') return accept({ type: 'SpendingReported', spending: reported });
  const { corrects } = command;
  const recorded = agreement.spending.find((each) => each.spending.spendingId === corrects);
  if (recorded === undefined) return refuse({ code: 'notFound', what: 'report' });
  if (recorded.correctedBy !== null) return refuse({ code: 'alreadyAnswered' });
  return accept({ type: 'SpendingCorrected', corrects, spending: reported });
};

const isKnown = (agreement: Agreement, { spendingId }: Spending): boolean =>
  agreement.spending.some((each) => each.spending.spendingId === spendingId);

const whyNot = ({ spent }: Spending): Refusal | null => {
  if (spent.length === 0 || !spent.every(({ cents }) => isAmount(cents))) return { code: 'notAnAmount' };
  if (spent.some(({ source }) => source.trim() === '')) return { code: 'sourceNeeded' };
  const twice = spent.find(({ source }, place) => spent.findIndex((each) => sameSource(each.source, source)) < place);
  return twice === undefined ? null : { code: 'sourceTwice', source: twice.source };
};

/** As the agreement spells its sources. */
const spelt = (spending: Spending, { terms }: StartedAgreement): Spending => {
  const known = new Map(terms.means.money.map(({ source }) => [sourceKey(source), source]));
  const spent = spending.spent.map(({ source, cents }) => ({
    source: known.get(sourceKey(source)) ?? source.trim(),
    cents,
  }));
  return { ...spending, spent };
};
