import { outcomeKind } from '../../domain/agreement/outcome/state.ts';
import { moneyOf } from '../../domain/agreement/spending/state.ts';
import { type Agreement, type StartedAgreement, standingOf } from '../../domain/agreement/state.ts';
import { amountText } from '../../domain/amount.ts';
import type { Programme } from '../../domain/programme/state.ts';

type Started = Agreement & { readonly started: StartedAgreement };

export const startedIn = (agreements: readonly Agreement[]): readonly Started[] =>
  agreements.filter((agreement): agreement is Started => agreement.started !== null);

/** The terms in force at the end of each agreement, and what became of it. What people wrote is there as reference and seal. */
export const agreementList = (agreements: readonly Agreement[]) =>
  startedIn(agreements).map((agreement) => {
    const { started, edition, ended, outcome, milestones, closedOn } = agreement;
    const { agreementId, terms, ownerId, startedOn, onPaper } = started;
    return {
      agreementId,
      terms,
      ownerId,
      onPaper,
      startedOn,
      edition,
      standing: standingOf(agreement),
      ended,
      closedOn,
      outcome,
      milestones,
      money: moneyOf(terms.means.money, agreement),
    };
  });

const HEADER = [
  'agreement',
  'project',
  'what',
  'party',
  'function of the owner',
  'due on',
  'indicator',
  'unit',
  'baseline',
  'target',
  'reached',
  'outcome',
  'reserved (EUR)',
  'spent (EUR)',
  'ended by amendment',
  'evidence',
] as const;

/** A row for each agreement: dates as 2009-09-30, decimals with a point, and no name of a person. */
export const agreementRows = (
  { setUp, projects }: Programme,
  agreements: readonly Agreement[],
): readonly (readonly string[])[] => [
  HEADER,
  ...startedIn(agreements).map((agreement) => {
    const { started, ended, outcome, evidence } = agreement;
    const { agreementId, terms } = started;
    const money = moneyOf(terms.means.money, agreement);
    const sum = (cents: readonly number[]) => amountText(cents.reduce((total, one) => total + one, 0));
    const reached = outcome?.is === 'told' ? outcome.outcome.reached : null;
    return [
      agreementId,
      projects.find(({ projectId }) => projectId === terms.projectId)?.name ?? terms.projectId,
      terms.what,
      setUp?.parties.find(({ partyId }) => partyId === terms.leadPartyId)?.name ?? terms.leadPartyId,
      terms.ownerFunction,
      terms.dueOn,
      terms.result.indicator,
      terms.result.unit,
      String(terms.result.baseline),
      String(terms.result.target),
      reached === null ? '' : String(reached),
      outcome === null ? '' : outcomeKind(outcome),
      sum(money.map(({ cents }) => cents)),
      sum(money.map(({ spent }) => spent)),
      ended === null ? '' : String(ended.amendment),
      String(evidence.filter(({ withdrawnAt }) => withdrawnAt === null).length),
    ];
  }),
];
