import { describe, expect, test } from 'vitest';
import { type AmendmentId, type AreaId, as } from '../../../../src/domain/ids.ts';
import { effectGaps } from '../../../../src/domain/programme/amendments/gaps.ts';
import type { Proposal } from '../../../../src/domain/programme/amendments/proposal.ts';
import { exists } from '../../../../src/domain/programme/change-of-text.ts';
import { programme } from '../../../../src/domain/programme/decider.ts';
import type { Money } from '../../../../src/domain/programme/terms.ts';
import {
  activeWith,
  addition,
  amendmentId,
  changeOf,
  compose,
  consentSteps,
  ending,
  newAgreement,
  otherId,
  send,
  stepsToOut,
  winter,
} from '../../../builders/amendments.ts';
import { personActor } from '../../../builders/fold.ts';
import { activity, date, fields, party, person } from '../../../builders/haarlem.ts';
import { euros } from '../../../builders/money.ts';
import { type ProgrammeStep, step } from '../../../builders/programme.ts';
import { given } from '../../given.ts';

const sentAt = { at: winter.sent, actor: personActor(person.coordinator) };
const needs = (...money: readonly Money[]) => ({ money, hours: 8, goods: [] });
const adding = (...money: readonly Money[]): Proposal => ({
  ...addition,
  fields: { ...addition.fields, means: needs(...money) },
});
const budget = (amount: number, source = 'wijkbudget', areaId: AreaId | null = null): ProgrammeStep =>
  step({ type: 'SetBudget', budget: { areaId, source, cents: amount * 100 } }, winter.composed);

const sending = (proposal: Proposal, ...before: readonly ProgrammeStep[]) =>
  given(programme, activeWith([...before, step(compose(proposal), winter.composed)])).when(send(), sentAt);

const over = (source: string, amount: number, asked: number) =>
  ({
    code: 'gaps',
    gaps: [{ gap: 'overBudget', areaId: null, source, budget: amount * 100, asked: asked * 100 }],
  }) as const;

describe('an amendment stays within the budgets', () => {
  test('more than there is of a source is refused, with how much', () => {
    sending(adding(euros(300, 'Fonds')), budget(250, 'fonds')).refuses(over('fonds', 250, 300));
    expect(sending(adding(euros(250, 'Fonds')), budget(250, 'fonds')).state.amendments[0]?.sent?.number).toBe(1);
  });

  test('what was over the budget before is not its doing, more of it is', () => {
    const tight = budget(1);
    expect(sending(changeOf({ dueOn: date('2008-12-01') }), tight).state.amendments[0]?.sent).not.toBeNull();
    sending(adding(euros(1)), tight).refuses('gaps');
  });

  test('money of a source that several areas have a budget of is placed first; a new agreement too', () => {
    const areas = [as<AreaId>('vijfhoek'), as<AreaId>('heiliglanden')] as const;
    const both = areas.map((areaId) => budget(900, 'fonds', areaId));
    sending(adding(euros(300, 'fonds')), ...both).refuses({
      code: 'gaps',
      gaps: [{ gap: 'placeNeeded', activityId: newAgreement, source: 'fonds' }],
    });
    const drafted = activeWith([...both, step(compose(adding(euros(300, 'fonds'))), winter.composed)]);
    const placed = given(programme, drafted).when({
      type: 'PlaceActivity',
      activityId: newAgreement,
      areaId: areas[0],
    });
    expect(exists(placed.state) && effectGaps(placed.state, adding(euros(300, 'fonds')))).toEqual([]);
  });

  test('two that are sent together are counted together', () => {
    const change = changeOf({ means: needs(euros(200, 'fonds')) }, activity.square);
    const drafted = activeWith([
      budget(300, 'fonds'),
      step(compose(adding(euros(200, 'fonds'))), winter.composed),
      step(compose(change, otherId), winter.composed),
    ]);
    given(programme, drafted)
      .when(send(amendmentId, otherId), sentAt)
      .refuses(over('fonds', 300, 400));
    expect(given(programme, drafted).when(send(otherId), sentAt).state.amendments[1]?.sent).not.toBeNull();
  });

  test('what an agreement that ended did not spend is free for others; what it spent is not', () => {
    const withFund = { ...changeOf({ means: needs(euros(300, 'fonds')) }, activity.evenings) };
    const first = as<AmendmentId>('wijziging-0');
    const all = [party.municipality, party.housing, party.police, party.welfare, party.residents];
    const ended = activeWith([
      budget(300, 'fonds'),
      step(compose(withFund, first), winter.composed),
      step(send(first), winter.sent),
      ...consentSteps(all, first),
      ...stepsToOut(ending),
      ...consentSteps([party.welfare]),
      step(compose(adding(euros(300, 'fonds')), otherId), winter.composed),
    ]);
    expect(ended.activities.find(({ activityId }) => activityId === activity.evenings)?.ended).not.toBeNull();
    const spent = [{ agreementId: activity.evenings, spent: [euros(100, 'Fonds')] }];
    given(programme, ended)
      .when({ ...send(otherId), spentOfEnded: spent }, sentAt)
      .refuses(over('fonds', 300, 400));
    expect(given(programme, ended).when(send(otherId), sentAt).state.amendments.at(-1)?.sent).not.toBeNull();
  });
});

describe('milestones of an amendment', () => {
  const milestone = (on: string) => [{ milestoneId: as<never>('ontwerp'), name: 'Het ontwerp is klaar', on: date(on) }];

  test('lie inside the term and not after the new due date', () => {
    sending(changeOf({ milestones: milestone('2008-11-01'), dueOn: date('2008-12-01') }));
    sending(changeOf({ milestones: milestone('2008-11-01') })).refuses({
      code: 'gaps',
      gaps: [
        { gap: 'milestoneOutside', activityId: activity.gardens, name: 'Het ontwerp is klaar', on: date('2008-11-01') },
      ],
    });
    expect(fields().milestones).toEqual([]);
  });
});
