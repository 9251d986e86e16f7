import type { SourceStanding } from '../../domain/agreement/spending/state.ts';
import type { AgreementId, ProgrammeId } from '../../domain/ids.ts';
import { button, note, type Part, type Press } from '../elements.ts';
import type { AgreementDetailModel, SpendingInHistory } from '../models.ts';
import { sourceText } from '../text/money.ts';
import type { Words } from '../words.ts';

/** A fact for each source: agreed, spent, left. */
export const moneyFacts = (money: readonly SourceStanding[], w: Words): readonly (readonly [string, string])[] =>
  money.map((one) => [w.text('money.moneyOf', { source: one.source }), sourceText(one, w)]);

/** What to do when more was spent than agreed: the coordinator does it from here. */
export const overspentNote = ({ money, may, ended }: AgreementDetailModel, w: Words): readonly Part[] =>
  ended === null && isOverspent(money) ? [note(w.text(may.amend ? 'money.overspentAmend' : 'money.overspentDo'))] : [];

const isOverspent = (money: readonly SourceStanding[]): boolean => money.some(({ cents, spent }) => spent > cents);

/** More money takes an amendment. */
export const moreMoneyButtons = (
  { money, may, programme, agreement }: AgreementDetailModel,
  w: Words,
): readonly Press[] =>
  may.amend && isOverspent(money)
    ? [moreMoneyButton({ programmeId: programme.programmeId, agreementId: agreement.agreementId }, w)]
    : [];

export const moreMoneyButton = (
  ids: { readonly programmeId: ProgrammeId; readonly agreementId: AgreementId },
  w: Words,
): Press => button(w.text('money.amend'), { verb: 'openAmendMoney', ...ids }, 'primary');

export const spendingLines = (spending: SpendingInHistory, w: Words): readonly (string | null)[] => {
  const spent = w.list(
    spending.spent.map(({ cents, source }) => w.text('shared.money', { amount: w.money(cents), source })),
  );
  return [
    `${w.text('money.historySpent', { spent })}${spending.corrected ? ` (${w.text('history.putRight')})` : ''}`,
    spending.is === 'spendingCorrected' ? w.text('money.historyIsCorrection') : null,
    spending.by === null ? null : w.text('history.by', { by: spending.by }),
    spending.onBehalfOf === null ? null : w.text('progress.passedOnFor', { party: spending.onBehalfOf }),
  ];
};

export const spendingButtons = (
  agreementId: AgreementId,
  { spend, correctSpending }: AgreementDetailModel['may'],
  w: Words,
): readonly Press[] => [
  ...(spend ? [button(w.text('money.report'), { verb: 'openSpending', agreementId })] : []),
  ...(correctSpending === null
    ? []
    : [button(w.text('money.correct'), { verb: 'openCorrectSpending', agreementId, spendingId: correctSpending })]),
];
