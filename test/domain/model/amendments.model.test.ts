import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AgreementId, type AmendmentId, as, type PartyId } from '../../../src/domain/ids.ts';
import { canonicalJson } from '../../../src/domain/journal/canonical.ts';
import type { Proposal } from '../../../src/domain/programme/amendments/proposal.ts';
import type { Programme } from '../../../src/domain/programme/state.ts';
import type { ActivityFields } from '../../../src/domain/programme/terms.ts';
import { addition, inChat, send as sendCommand } from '../../builders/amendments.ts';
import { activity, person, sealed } from '../../builders/haarlem.ts';
import { runs } from '../../long.ts';
import { give, PARTIES, signerOf, start, step, withTerms } from './amendments-checks.ts';
import { AMOUNTS, AmendmentsModel, DATES, type Draft, type Real, UNDO_MINUTES } from './amendments-model.ts';

/** The nth of all there are; a stranger to everybody where there is none. */
const nth = (model: AmendmentsModel, place: number): Draft | undefined =>
  model.amendments.at(-1 - (place % Math.max(1, model.amendments.length)));
const idOf = (draft: Draft | undefined): AmendmentId => draft?.amendmentId ?? as('nobody');
const newId = (model: AmendmentsModel): AmendmentId => as(`wijziging-${model.amendments.length}`);

const fieldsOf = ({ activities: all }: Programme, agreementId: AgreementId): ActivityFields =>
  all.find(({ activityId }) => activityId === agreementId)?.fields ?? addition.fields;

const proposalOf = (
  { state }: Real,
  { does, agreementId, terms }: Pick<Draft, 'does' | 'agreementId' | 'terms'>,
): Proposal => {
  if (does === 'end') return { kind: 'end', agreementId };
  const fields = withTerms(fieldsOf(state, agreementId), terms);
  if (does === 'add') return { ...addition, agreementId, fields };
  const ownerId = state.activities.find(({ activityId }) => activityId === agreementId)?.ownerId ?? null;
  return { kind: 'change', agreementId, fields, ownerId };
};

const AGREEMENTS = [activity.square, activity.rounds, as<AgreementId>('nieuw-1'), as<AgreementId>('nieuw-2')] as const;
const [square, rounds, ...added] = AGREEMENTS;
const terms = fc.record({
  dueOn: fc.constantFrom(...DATES.slice(0, 3), ...DATES.slice(0, 3), ...DATES),
  cents: fc.constantFrom(...AMOUNTS),
});
const asking = (does: fc.Arbitrary<Draft['does']>, ...ids: readonly AgreementId[]) =>
  fc.record({ agreementId: fc.constantFrom(...ids), does, terms });
/** Mostly what makes sense. */
const drafts = fc.oneof(
  { arbitrary: asking(fc.constant('change'), square, rounds), weight: 5 },
  { arbitrary: asking(fc.constantFrom('add', 'change'), ...added), weight: 2 },
  { arbitrary: asking(fc.constantFrom('change', 'add', 'end'), ...AGREEMENTS), weight: 1 },
);
type Asked = Pick<Draft, 'agreementId' | 'does' | 'terms'>;

const compose = (draft: Asked) =>
  step(`compose ${draft.does} ${draft.agreementId}`, (model, real) => {
    const accepted = model.canBe(draft);
    const amendmentId = newId(model);
    give(model, real, { type: 'ComposeAmendment', amendmentId, proposal: proposalOf(real, draft) }, accepted);
    const base = draft.does === 'add' ? null : model.baseOf(draft.agreementId);
    if (accepted) model.put({ ...draft, amendmentId, base, standing: 'draft', answers: new Map() });
  });

const ofOne = (make: (place: number) => fc.Command<AmendmentsModel, Real>) => fc.nat({ max: 3 }).map(make);
const ofParty = (make: (place: number, partyId: PartyId) => fc.Command<AmendmentsModel, Real>) =>
  fc.tuple(fc.nat({ max: 2 }), fc.constantFrom(...PARTIES)).map(([place, partyId]) => make(place, partyId));

const send = (...places: readonly number[]) =>
  step(`send ${places}`, (model, real) => {
    const chosen = [...new Set(places.map((place) => nth(model, place)))];
    const accepted = model.maySendTogether(chosen);
    give(model, real, sendCommand(...chosen.map(idOf)), accepted);
    if (accepted) for (const draft of chosen) model.send(draft);
  });

const isPending = (draft: Draft | undefined): draft is Draft =>
  draft?.standing === 'out' || draft?.standing === 'asksOwner';

const ownerYes = (place: number) =>
  step(`the owner says yes ${place}`, (model, real) => {
    const draft = nth(model, place);
    const accepted = draft?.standing === 'asksOwner';
    const ownerId = draft?.agreementId === activity.rounds ? person.policeOfficer : person.greenManager;
    give(model, real, { type: 'AcceptAmendmentOwner', amendmentId: idOf(draft) }, accepted, ownerId);
    if (draft !== undefined && accepted) model.put({ ...draft, standing: 'out' });
  });

const consent = (place: number, partyId: PartyId) =>
  step(`${partyId} consents ${place}`, (model, real) => {
    const draft = nth(model, place);
    const answer = draft === undefined ? null : model.answerOf(draft, partyId);
    const accepted = answer !== null && answer.is !== 'given';
    give(model, real, inChat(partyId, idOf(draft)), accepted, signerOf(partyId));
    if (draft !== undefined && accepted) model.answer(draft, partyId, { is: 'given', counted: false });
  });

const refuse = (place: number, partyId: PartyId) =>
  step(`${partyId} does not consent ${place}`, (model, real) => {
    const draft = nth(model, place);
    const answer = draft === undefined ? null : model.answerOf(draft, partyId);
    const accepted = answer?.is === 'open' || (answer?.is === 'given' && !model.isPastUndo(answer));
    const personId = signerOf(partyId);
    const command = {
      type: 'RefuseConsent',
      amendmentId: idOf(draft),
      partyId,
      personId,
      reason: sealed('nee'),
    } as const;
    give(model, real, command, accepted, personId);
    if (draft !== undefined && accepted) model.answer(draft, partyId, { is: 'refused', counted: false });
  });

const undo = (place: number, partyId: PartyId) =>
  step(`${partyId} takes it back ${place}`, (model, real) => {
    const draft = nth(model, place);
    const answer = draft === undefined ? null : model.answerOf(draft, partyId);
    const accepted = answer !== null && answer.is !== 'open' && !model.isPastUndo(answer);
    give(model, real, { type: 'UndoConsent', amendmentId: idOf(draft), partyId }, accepted, signerOf(partyId));
    if (draft !== undefined && accepted) model.answer(draft, partyId, { is: 'open', counted: false });
  });

/** The timer comes early, in time, late and twice. */
const count = (place: number, partyId: PartyId) =>
  step(`count ${partyId} ${place}`, (model, real) => {
    const draft = nth(model, place);
    const answer = draft === undefined ? null : model.answerOf(draft, partyId);
    const isRunning = answer !== null && answer.is !== 'open' && !answer.counted;
    const accepted = !isRunning || model.isPastUndo(answer);
    give(model, real, { type: 'CountConsent', amendmentId: idOf(draft), partyId }, accepted);
    if (draft !== undefined && isRunning && accepted) model.count(draft, partyId);
  });

const withdraw = (place: number) =>
  step(`withdraw ${place}`, (model, real) => {
    const draft = nth(model, place);
    const command = { type: 'WithdrawAmendment', amendmentId: idOf(draft), reason: sealed('toch niet') } as const;
    const accepted = isPending(draft);
    give(model, real, command, accepted);
    if (accepted) model.put({ ...draft, standing: 'stopped' });
  });

const redo = (place: number) =>
  step(`redo ${place}`, (model, real) => {
    const draft = nth(model, place);
    const fresh = newId(model);
    const mayBegin = draft?.standing === 'stopped' || (draft?.standing === 'draft' && model.isStale(draft));
    const accepted = mayBegin && draft !== undefined && model.canBe(draft);
    give(model, real, { type: 'RedoAmendment', amendmentId: idOf(draft), newId: fresh }, accepted);
    if (draft !== undefined && accepted) model.redo(draft, draft.standing === 'draft' ? draft.amendmentId : fresh);
  });

const wait = (minutes: number) =>
  step(`wait ${minutes}`, (model) => {
    model.minutes += minutes;
  });

/** All that stands between a draft and its being in force, for each of them in turn: a short way gets somewhere. */
const carryThrough = (...places: readonly number[]) =>
  step(`carry through ${places}`, (model, real) => {
    const ids = [...new Set(places.map((place) => idOf(nth(model, place))))];
    const backTo = (id: AmendmentId): number =>
      model.amendments.length - 1 - model.amendments.findIndex(({ amendmentId }) => amendmentId === id);
    const all = (make: (place: number) => readonly fc.Command<AmendmentsModel, Real>[]) => {
      for (const id of ids) for (const each of make(backTo(id))) each.run(model, real);
    };
    if (model.amendments.length === 0) return;
    all((place) => [send(place), ownerYes(place)]);
    all((place) => PARTIES.map((partyId) => consent(place, partyId)));
    wait(UNDO_MINUTES).run(model, real);
    all((place) => PARTIES.map((partyId) => count(place, partyId)));
  });

/** Two at once, of one agreement or of two that draw on the same source: the second may find its base or its money gone. */
const race = (one: Asked, other: Asked) =>
  step(`race of ${one.does} ${one.agreementId} and ${other.does} ${other.agreementId}`, (model, real) => {
    for (const asked of [one, other]) compose(asked).run(model, real);
    carryThrough(0, 1).run(model, real);
  });

const anyStep = [
  drafts.map(compose),
  drafts.map(compose),
  fc.tuple(drafts, drafts).map(([one, other]) => race(one, other)),
  fc.tuple(drafts, drafts).map(([one, other]) => race(one, other)),
  fc.integer({ min: 1, max: 3 }).map(wait),
  fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })).map(([one, other]) => send(one, other)),
  ...[send, send, ownerYes, ownerYes, withdraw, redo, redo, carryThrough, carryThrough].map((make) =>
    ofOne((place) => make(place)),
  ),
  ...[consent, consent, count, count, refuse, undo].map(ofParty),
];

test('whatever is amended in whatever order, no agreement lacks a field, money adds up, and a refusal changes nothing', () => {
  let [changed, stopped] = [0, 0];
  const begin = start();
  fc.assert(
    fc.property(fc.commands(anyStep, { maxCommands: 30, size: 'max' }), (steps) => {
      const model = new AmendmentsModel();
      const real: Real = { state: begin, asIs: canonicalJson(begin) };
      fc.modelRun(() => ({ model, real }), steps);
      changed += model.inForceCount;
      stopped += model.amendments.filter(({ standing }) => standing === 'stopped').length;
    }),
    { numRuns: runs(150) },
  );
  // A model that never gets there would prove nothing.
  expect(changed).toBeGreaterThan(0);
  expect(stopped).toBeGreaterThan(0);
}, 600_000);
