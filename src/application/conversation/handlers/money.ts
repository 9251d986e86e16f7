import type { AgreementId } from '../../../domain/ids.ts';
import type { MoneyCommand } from '../../../domain/programme/money/commands.ts';
import { isFor } from '../../../domain/programme/money/decide.ts';
import type { Programme } from '../../../domain/programme/state.ts';
import type { MoneyAction } from '../../../views/actions/money.ts';
import type { ActionOf } from '../../../views/actions.ts';
import { budgetForm, type Done, moneyCard, mostLedForm, placeForm } from '../../../views/index.ts';
import { areaOptions } from '../activity-fields.ts';
import { forCoordinator, forPartaker } from '../for-whom.ts';
import { FormReader } from '../form-values.ts';
import { give } from '../give.ts';
import { moneyNow } from '../money-standing.ts';
import type { Seen } from '../programmes.ts';
import { type Handlers, opening, privately, type Reply, refused, type Turn } from '../turn.ts';
import { sourceHandlers } from './sources.ts';
import { spendingHandlers } from './spending.ts';

export const moneyHandlers: Handlers<MoneyAction['verb']> = {
  showMoney: (turn, { programmeId, by }) =>
    forPartaker(turn, programmeId, async (seen) => privately(moneyCard(await moneyNow(turn, seen, by), turn.reader))),
  openBudget,
  submitBudget,
  removeBudget: (turn, { programmeId, areaId, source }) =>
    forCoordinator(turn, programmeId, (seen) => set(turn, seen, { type: 'RemoveBudget', areaId, source })),
  openPlace,
  submitPlace,
  openMostLed: (turn, { programmeId }) =>
    forCoordinator(turn, programmeId, ({ ref, programme }) =>
      opening(mostLedForm({ programme: ref, most: programme.mostLed }, turn.reader)),
    ),
  submitMostLed,
  ...spendingHandlers,
  ...sourceHandlers,
};

const set = (turn: Turn, seen: Seen, command: MoneyCommand, then: (programme: Programme) => Done = budgetsSet(seen)) =>
  give(turn, seen.programmeId, command, then);

const budgetsSet =
  ({ ref }: Seen) =>
  (): Done => ({ done: 'budgetsSet', programme: ref });

function openBudget(turn: Turn, { programmeId, areaId, source }: ActionOf<'openBudget'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, ({ ref, programme }) => {
    const areas = areaOptions(programme.setUp);
    const standing = source === null ? undefined : programme.budgets.find(isFor({ areaId, source }));
    const area = areas.find(({ value }) => value === areaId)?.label ?? null;
    const of = source === null ? null : { areaId, area, source };
    return opening(budgetForm({ programme: ref, of, areas, cents: standing?.cents ?? null }, turn.reader));
  });
}

function submitBudget(turn: Turn, action: ActionOf<'submitBudget'>): Promise<Reply> {
  return forCoordinator(turn, action.programmeId, (seen) => {
    const form = new FormReader(turn);
    const areas = seen.programme.setUp.areas.map(({ areaId }) => areaId);
    const isNew = action.source === null;
    const areaId = isNew ? form.choice('area', areas, { required: false }) : action.areaId;
    const source = isNew ? form.text('source', { max: LONGEST_LINE }) : action.source;
    const cents = form.money('euros');
    if (form.invalid !== null || cents === null) return form.invalid ?? refused({ code: 'stale' });
    return set(turn, seen, { type: 'SetBudget', budget: { areaId, source, cents } });
  });
}

const LONGEST_LINE = 150;

/** Of what is in the text, or is being added to it. */
const whatOf = ({ activities, amendments }: Programme, activityId: AgreementId): string | null => {
  const inText = activities.find((each) => each.activityId === activityId)?.fields.what;
  const added = amendments.find(({ proposal }) => proposal.kind === 'add' && proposal.agreementId === activityId);
  return inText ?? (added?.proposal.kind === 'add' ? added.proposal.fields.what : null);
};

function openPlace(turn: Turn, { programmeId, activityId }: ActionOf<'openPlace'>): Promise<Reply> {
  return forPartaker(turn, programmeId, ({ ref, programme }) => {
    const what = whatOf(programme, activityId);
    if (what === null) return refused({ code: 'notFound', what: 'activity' }, programmeId);
    const area = programme.places[activityId] ?? '';
    return opening(
      placeForm({ programme: ref, activityId, what, area, areas: areaOptions(programme.setUp) }, turn.reader),
    );
  });
}

function submitPlace(turn: Turn, { programmeId, activityId }: ActionOf<'submitPlace'>): Promise<Reply> {
  return forPartaker(turn, programmeId, (seen) => {
    const form = new FormReader(turn);
    const areas = seen.programme.setUp.areas.map(({ areaId }) => areaId);
    const areaId = form.choice('area', areas, { required: false });
    return form.invalid ?? set(turn, seen, { type: 'PlaceActivity', activityId, areaId });
  });
}

function submitMostLed(turn: Turn, { programmeId }: ActionOf<'submitMostLed'>): Promise<Reply> {
  return forCoordinator(turn, programmeId, (seen) => {
    const form = new FormReader(turn);
    const most = form.count('most');
    if (form.invalid !== null || most === null) return form.invalid ?? refused({ code: 'stale' });
    return set(turn, seen, { type: 'SetMostLed', most }, () => ({ done: 'mostLedSet', programme: seen.ref, most }));
  });
}
