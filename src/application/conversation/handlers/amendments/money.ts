import { bySource, centsOf } from '../../../../domain/programme/money/lines.ts';
import { sameSource } from '../../../../domain/programme/money/source.ts';
import type { Means, Money } from '../../../../domain/programme/terms.ts';
import type { ActionOf, Verb } from '../../../../views/actions.ts';
import { amendMoneyForm, OTHER_SOURCE } from '../../../../views/index.ts';
import { forTerms, keepFields } from '../../amending-terms.ts';
import { FormReader } from '../../form-values.ts';
import { type Handlers, opening, type Reply, refused, type Turn } from '../../turn.ts';

type AmendMoneyVerb = Extract<Verb, 'openAmendMoney' | 'submitAmendMoney'>;

const LONGEST_LINE = 150;
const NOTHING: Means = { money: [], hours: null, goods: [] };

/** The money of any source of an agreement, or of one that is new to it. */
export const amendMoneyHandlers: Handlers<AmendMoneyVerb> = {
  openAmendMoney: (turn, { programmeId, agreementId }) =>
    forTerms(turn, { programmeId, agreementId }, (_, { fields: { what, means } }) =>
      opening(amendMoneyForm({ programmeId, agreementId, what, money: bySource(means?.money ?? []) }, turn.reader)),
    ),
  submitAmendMoney,
};

function submitAmendMoney(turn: Turn, place: ActionOf<'submitAmendMoney'>): Promise<Reply> {
  return forTerms(turn, place, (seen, filled) => {
    const means = filled.fields.means ?? NOTHING;
    const known = bySource(means.money);
    const form = new FormReader(turn);
    const chosen = form.choice('source', [...known.map((_, index) => String(index)), OTHER_SOURCE]);
    const other = form.text('other', { required: chosen === OTHER_SOURCE, max: LONGEST_LINE });
    const cents = form.money('euros');
    const source = chosen === OTHER_SOURCE ? other : (known[Number(chosen)]?.source ?? '');
    if (form.invalid !== null || cents === null) return form.invalid ?? refused({ code: 'stale' }, place.programmeId);
    const money = withSource(known, { source, cents });
    return keepFields(turn, seen, place.agreementId, filled, { means: { ...means, money } });
  });
}

/** Its amount in place of what the source paid; a source that pays nothing is left out. */
const withSource = (known: readonly Money[], { source, cents }: Money): readonly Money[] => {
  const isNew = centsOf(known, source) === 0 && !known.some((each) => sameSource(each.source, source));
  const all = isNew
    ? [...known, { source, cents }]
    : known.map((each) => (sameSource(each.source, source) ? { ...each, cents } : each));
  return all.filter((each) => each.cents > 0);
};
