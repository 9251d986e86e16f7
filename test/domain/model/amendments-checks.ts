import type fc from 'fast-check';
import { expect } from 'vitest';
import { as, type CommandId, type PartyId, type PersonId } from '../../../src/domain/ids.ts';
import { canonicalJson } from '../../../src/domain/journal/canonical.ts';
import { agreementTerms } from '../../../src/domain/programme/agreement-text.ts';
import { type Amendment, isSent } from '../../../src/domain/programme/amendments/state.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import { termsGaps } from '../../../src/domain/programme/freezing/gaps.ts';
import { moneyLines, sumOf, totalsBy } from '../../../src/domain/programme/money/lines.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import type { ActivityFields } from '../../../src/domain/programme/terms.ts';
import { personActor, stateAfter, timer } from '../../builders/fold.ts';
import { activities, mandates, party, person, setUp } from '../../builders/haarlem.ts';
import { activeProgramme, step as given } from '../../builders/programme.ts';
import { AmendmentsModel, BUDGET, type Draft, type Real, type Terms, UNDO_MINUTES } from './amendments-model.ts';

export const PARTIES: readonly PartyId[] = [party.municipality, party.police];
const means = (cents: number) => ({ money: cents === 0 ? [] : [{ cents, source: 'wijkbudget' }], hours: 8, goods: [] });
export const withTerms = (fields: ActivityFields, { dueOn, cents }: Terms): ActivityFields => ({
  ...fields,
  involvedPartyIds: [],
  dueOn,
  means: means(cents),
});

/** Two agreements of two parties, paid from one source of which there is just enough. */
export const start = (): Programme => {
  const first = new AmendmentsModel();
  const active = activeProgramme({
    setUp: {
      parties: setUp().parties.filter(({ partyId }) => PARTIES.includes(partyId)),
      order: 'signFirst',
      undoMinutes: UNDO_MINUTES,
    },
    activities: activities.flatMap((each) => {
      const terms = first.agreements.get(each.activityId);
      return terms === undefined ? [] : [{ ...each, fields: withTerms(each.fields, terms) }];
    }),
  });
  const budget = { areaId: null, source: 'wijkbudget', cents: BUDGET };
  return stateAfter(programme, [given({ type: 'SetBudget', budget }, first.now())], active);
};

export const signerOf = (partyId: PartyId): PersonId =>
  mandates.find((mandate) => mandate.partyId === partyId)?.personId ?? person.stranger;

/** Gives the command, expects what the model expects, and that a refusal changes nothing. */
export function give(
  model: AmendmentsModel,
  real: Real,
  command: ProgrammeCommand,
  accepted: boolean,
  by: PersonId | null = null,
) {
  const actor = command.type === 'CountConsent' ? timer : personActor(by ?? person.coordinator);
  const envelope = { commandId: as<CommandId>('model'), at: model.now(), actor };
  const decision = programme.decide(command, envelope, real.state);
  const refusal = decision.ok ? null : decision.refusal;
  expect({ type: command.type, ok: decision.ok, refusal }).toMatchObject({ type: command.type, ok: accepted });
  expect(canonicalJson(real.state)).toBe(real.asIs);
  if (!decision.ok) return;
  real.state = decision.events.reduce((state, event) => programme.evolve(state, event, envelope.at), real.state);
  real.asIs = canonicalJson(real.state);
}

/** What holds after every step. */
function check(model: AmendmentsModel, { state }: Real): void {
  expect(state.activities.map(({ activityId }) => activityId).sort()).toEqual([...model.agreements.keys()].sort());
  for (const each of state.activities) {
    const expected = model.agreements.get(each.activityId);
    const { fields, ended, edition, answer } = each;
    const cents = fields.means?.money[0]?.cents ?? 0;
    expect({ dueOn: fields.dueOn, cents, ended: ended !== null, edition }).toMatchObject({
      dueOn: expected?.dueOn,
      cents: expected?.cents,
      ended: expected?.ended,
      edition: expected?.edition,
    });
    expect(agreementTerms(each)).not.toBeNull();
    expect(termsGaps(each, state)).toEqual([]);
    expect(answer.kind).toBe('accepted');
  }
  addsUp(model, state);
  expect(state.amendments.map(standingOf)).toEqual(model.amendments.map(({ standing }) => standing));
  const sent = state.amendments.filter(isSent);
  expect(sent.map(({ sent: { number } }) => number).sort((one, other) => one - other)).toEqual(
    Array.from({ length: model.sent }, (_, index) => index + 1),
  );
  for (const { consents } of sent) {
    const by = consents.flatMap(({ answer }) =>
      answer.kind === 'given' && answer.via.kind === 'chat' ? [answer.via.personId] : [],
    );
    expect(new Set(by).size).toBe(by.length);
  }
}

const standingOf = (amendment: Amendment): Draft['standing'] => {
  if (amendment.end !== null) return amendment.end.is === 'inForce' ? 'inForce' : 'stopped';
  if (!isSent(amendment)) return 'draft';
  return amendment.outSince === null ? 'asksOwner' : 'out';
};

function addsUp(model: AmendmentsModel, state: Programme): void {
  const lines = moneyLines(state);
  const reserved = model.reservedWith([]);
  expect(reserved).toBeLessThanOrEqual(BUDGET);
  expect(sumOf(lines).reserved).toBe(reserved);
  for (const grouping of ['source', 'area', 'project', 'party'] as const)
    expect(sumOf(totalsBy(lines, grouping)).reserved).toBe(reserved);
}

type Run = (model: AmendmentsModel, real: Real) => void;

export const step = (name: string, run: Run): fc.Command<AmendmentsModel, Real> => ({
  check: () => true,
  run: (model, real) => {
    run(model, real);
    check(model, real);
  },
  toString: () => name,
});
