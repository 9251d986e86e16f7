import type { Grouping } from '../../domain/programme/money/lines.ts';
import type { Action } from '../actions.ts';
import {
  actions,
  button,
  choices,
  confirm,
  facts,
  heading,
  item,
  note,
  type Part,
  type Press,
  text,
} from '../elements.ts';
import type { MoneyModel, Reader } from '../models.ts';
import { leftText } from '../text/money.ts';
import type { Card } from '../vocabulary.ts';
import { type Words, words } from '../words.ts';
import { moreMoneyButton } from './agreement-money.ts';

const TITLES = {
  source: 'money.bySource',
  area: 'money.byArea',
  project: 'money.byProject',
  party: 'money.byParty',
} as const satisfies Record<Grouping, string>;

const NAMELESS = {
  source: 'money.noSource',
  area: 'money.noArea',
  project: 'money.noProject',
  party: 'money.noParty',
} as const satisfies Record<Grouping, string>;

/** What there is, what is reserved and what was spent, one line under another. */
export const moneyCard = (model: MoneyModel, reader: Reader): Card<Action> => {
  const w = words(reader);
  const title = w.text('money.title', { programme: model.programme.name });
  return {
    summary: title,
    elements: [
      heading(title),
      ...whole(model, w),
      ...overspent(model, w),
      ...budgets(model, w),
      ...totals(model, w),
      actions(w, buttons(model, w)),
    ],
  };
};

const whole = ({ whole: { reserved, spent }, totals }: MoneyModel, w: Words): readonly Part[] =>
  totals.length === 0
    ? [text(w.text('money.nothing'))]
    : [
        facts([
          [w.text('money.reserved'), w.money(reserved)],
          [w.text('money.spent'), w.money(spent)],
          spent > reserved
            ? [w.text('money.tooMuch'), `▲ ${w.money(spent - reserved)}`]
            : [w.text('money.left'), w.money(reserved - spent)],
        ]),
      ];

const budgets = (model: MoneyModel, w: Words): readonly Part[] => {
  if (model.budgets.length === 0) return model.maySet ? [note(w.text('money.noBudgets'))] : [];
  return [heading(w.text('money.budgets')), ...model.budgets.map((budget) => budgetItem(model, budget, w))];
};

const budgetItem = (model: MoneyModel, budget: MoneyModel['budgets'][number], w: Words): Part => {
  const { area, source, cents, reserved, spent } = budget;
  const amounts = {
    reserved: w.money(reserved),
    free: w.money(Math.max(0, cents - reserved)),
    over: w.money(Math.max(0, reserved - cents)),
  };
  return item(
    w.text('money.inArea', { source, area: area ?? w.text('money.wholeProgramme') }),
    [
      w.text('money.budget', { budget: w.money(cents) }),
      w.text(reserved > cents ? 'money.overBy' : 'money.reservedOf', amounts),
      `${w.text('money.spent')}: ${w.money(spent)}`,
    ],
    { actions: model.maySet ? choices(w, budgetButtons(model, budget, w)) : null },
  );
};

const budgetButtons = (
  { programme: { programmeId } }: MoneyModel,
  { areaId, source }: MoneyModel['budgets'][number],
  w: Words,
): readonly Press[] => {
  const remove = w.text('money.removeBudget');
  const sure = confirm(w, 'money.removeTitle', w.text('money.removeQuestion', { source }), remove);
  return [
    button(w.text('money.changeBudget'), { verb: 'openBudget', programmeId, areaId, source }),
    button(remove, { verb: 'removeBudget', programmeId, areaId, source }, 'danger', sure),
  ];
};

const totals = ({ grouping, totals }: MoneyModel, w: Words): readonly Part[] =>
  totals.length === 0
    ? []
    : [
        heading(w.text(TITLES[grouping])),
        ...totals.map(({ name, reserved, spent }) =>
          item(name ?? w.text(NAMELESS[grouping]), [
            w.text('money.line', { reserved: w.money(reserved), spent: w.money(spent) }),
            leftText({ reserved, spent }, w),
          ]),
        ),
      ];

const overspent = (
  { overspent: list, maySet, isActive, programme: { programmeId } }: MoneyModel,
  w: Words,
): readonly Part[] =>
  list.length === 0
    ? []
    : [
        heading(w.text('money.overspentTitle')),
        ...list.map(({ agreement: { agreementId, what }, sources }) =>
          item(
            what,
            sources.map(({ source, cents, spent }) =>
              w.text('money.ofSource', { source, reserved: w.money(cents), spent: w.money(spent) }),
            ),
            {
              actions: choices(w, [
                ...(maySet && isActive ? [moreMoneyButton({ programmeId, agreementId }, w)] : []),
                button(w.text('shared.agreement'), { verb: 'showAgreement', agreementId }),
              ]),
            },
          ),
        ),
        note(w.text(maySet && isActive ? 'money.overspentAmend' : 'money.overspentDo')),
      ];

const GROUPINGS: readonly Grouping[] = ['source', 'area', 'project', 'party'];

const buttons = ({ programme: { programmeId }, grouping, maySet }: MoneyModel, w: Words): readonly Press[] => [
  ...(maySet
    ? [button(w.text('money.addBudget'), { verb: 'openBudget', programmeId, areaId: null, source: null })]
    : []),
  ...GROUPINGS.filter((by) => by !== grouping).map((by) =>
    button(w.text(TITLES[by]), { verb: 'showMoney', programmeId, by }),
  ),
];
