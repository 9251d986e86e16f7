import { accept, type Decision, type Of, refuse } from '../../decider.ts';
import type { AgreementId, AreaId } from '../../ids.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { MoneyCommand } from './commands.ts';
import type { Budget, MoneyEvent } from './events.ts';
import { sameSource } from './source.ts';

export const decideMoney = (command: MoneyCommand, programme: ExistingProgramme): Decision<MoneyEvent> => {
  switch (command.type) {
    case 'SetBudget':
      return setBudget(command, programme);
    case 'RemoveBudget': {
      const standing = programme.budgets.find(isFor(command));
      if (standing === undefined) return accept();
      return accept({ type: 'BudgetRemoved', areaId: standing.areaId, source: standing.source });
    }
    case 'PlaceActivity':
      return place(command, programme);
    case 'SetMostLed': {
      const { most } = command;
      if (!Number.isSafeInteger(most) || most < 1) return refuse({ code: 'mostLedNotACount' });
      return most === programme.mostLed ? accept() : accept({ type: 'MostLedSet', most });
    }
  }
};

type Place = Pick<Budget, 'areaId' | 'source'>;

export const isFor =
  ({ areaId, source }: Place) =>
  (budget: Place): boolean =>
    budget.areaId === areaId && sameSource(budget.source, source);

/** Whole cents that a number can hold exactly. */
export const isAmount = (cents: number): boolean => Number.isSafeInteger(cents) && cents >= 0;

const isArea = (areaId: AreaId | null, { setUp }: ExistingProgramme): boolean =>
  areaId === null || setUp.areas.some((area) => area.areaId === areaId);

const setBudget = ({ budget }: Of<MoneyCommand, 'SetBudget'>, programme: ExistingProgramme): Decision<MoneyEvent> => {
  const { areaId, cents } = budget;
  const source = budget.source.trim();
  if (!isArea(areaId, programme)) return refuse({ code: 'notFound', what: 'area' });
  if (source === '') return refuse({ code: 'sourceNeeded' });
  if (!isAmount(cents)) return refuse({ code: 'notAnAmount' });
  const standing = programme.budgets.find(isFor({ areaId, source }));
  const wanted = { areaId, source, cents };
  return sameValue(standing ?? null, wanted) ? accept() : accept({ type: 'BudgetSet', ...wanted });
};

/** In the text, or about to be added to it by amendment: then it is said before the parties are asked. */
const isKnown = (activityId: AgreementId, { activities, amendments }: ExistingProgramme): boolean =>
  activities.some((each) => each.activityId === activityId) ||
  amendments.some(
    ({ proposal, end }) => proposal.kind === 'add' && proposal.agreementId === activityId && end === null,
  );

const place = (
  { activityId, areaId }: Of<MoneyCommand, 'PlaceActivity'>,
  programme: ExistingProgramme,
): Decision<MoneyEvent> => {
  if (!isKnown(activityId, programme)) return refuse({ code: 'notFound', what: 'activity' });
  if (!isArea(areaId, programme)) return refuse({ code: 'notFound', what: 'area' });
  const standing = programme.places[activityId] ?? null;
  return standing === areaId ? accept() : accept({ type: 'ActivityPlaced', activityId, areaId });
};
