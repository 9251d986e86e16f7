import fc from 'fast-check';
import { expect, test } from 'vitest';
import { as, type CommandId, type PartyId } from '../../../src/domain/ids.ts';
import { canonicalJson } from '../../../src/domain/journal/canonical.ts';
import { agreementTerms } from '../../../src/domain/programme/agreement-text.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import { currentText } from '../../../src/domain/programme/state.ts';
import { personActor, timer } from '../../builders/fold.ts';
import { activities, activity, mandates, party, person, sealed, setUp } from '../../builders/haarlem.ts';
import { draftProgramme, freezeCommand, signStep } from '../../builders/programme.ts';
import { runs } from '../../long.ts';
import { PARTIES, type Real, SigningModel, UNDO_MINUTES } from './signing-model.ts';

const small = {
  setUp: {
    parties: setUp().parties.filter(({ partyId }) => PARTIES.includes(partyId)),
    order: 'signFirst' as const,
    undoMinutes: UNDO_MINUTES,
  },
  activities: activities
    .filter(({ activityId }) => activityId === activity.square || activityId === activity.rounds)
    .map((each) => ({ ...each, fields: { ...each.fields, involvedPartyIds: [] } })),
};

const signerOf = (partyId: PartyId) =>
  partyId === party.residents
    ? person.coordinator
    : (mandates.find((mandate) => mandate.partyId === partyId)?.personId ?? person.stranger);

/** Gives the command, expects what the model expects, and that a refusal changes nothing. */
function give(model: SigningModel, real: Real, command: ProgrammeCommand, accepted: boolean, byTimer = false): void {
  const partyId = 'partyId' in command ? command.partyId : null;
  const actor = byTimer ? timer : personActor(partyId === null ? person.coordinator : signerOf(partyId));
  const envelope = { commandId: as<CommandId>('model'), at: model.now(), actor };
  const before = canonicalJson(real.state);
  const decision = programme.decide(command, envelope, real.state);
  expect({ type: command.type, ok: decision.ok }).toEqual({ type: command.type, ok: accepted });
  expect(canonicalJson(real.state)).toBe(before);
  if (decision.ok)
    real.state = decision.events.reduce((state, event) => programme.evolve(state, event, envelope.at), real.state);
}

/** What holds after every step. */
function check(model: SigningModel, { state }: Real): void {
  expect(state.phase).toBe(model.phase);
  const text = currentText(state);
  if (text === null) return;
  expect(text.revision).toBe(model.revision);
  for (const { partyId, answer, signatures } of text.signings) {
    const counted = answer.kind === 'signed' && answer.counted;
    const expected = model.answerOf(partyId);
    expect({ partyId, answer: counted ? 'counted' : answer.kind }).toEqual({ partyId, answer: expected });
    const signers = signatures.map(({ via }) => (via.kind === 'chat' ? via.personId : via.recordedBy));
    expect(new Set(signers).size).toBe(signers.length);
    if (answer.kind === 'signed') expect(signers).toEqual([signerOf(partyId)]);
  }
  if (state.phase === 'active') for (const each of state.activities) expect(agreementTerms(each)).not.toBeNull();
}

type Run = (model: SigningModel, real: Real) => void;

const step = (name: string, run: Run): fc.Command<SigningModel, Real> => ({
  check: () => true,
  run: (model, real) => {
    run(model, real);
    check(model, real);
  },
  toString: () => name,
});

const freeze = step('freeze', (model, real) => {
  const accepted = model.phase === 'draft';
  give(model, real, freezeCommand(real.state), accepted);
  if (accepted) model.freeze();
});

const reopen = step('reopen', (model, real) => {
  const accepted = model.phase === 'frozen';
  give(model, real, { type: 'Reopen', reason: sealed('reden') }, accepted);
  if (accepted) model.phase = 'draft';
});

const wait = (minutes: number) =>
  step(`wait ${minutes}`, (model) => {
    model.minutes += minutes;
  });

const sign = (partyId: PartyId) =>
  step(`sign ${partyId}`, (model, real) => {
    const accepted = model.phase === 'frozen' && ['open', 'declined'].includes(model.answerOf(partyId));
    give(model, real, signStep(partyId, model.revision, model.now()).command, accepted);
    if (accepted) model.set(partyId, 'signed');
  });

/** Of a revision that is not the one that is out. */
const signAnother = (partyId: PartyId) =>
  step(`sign another revision for ${partyId}`, (model, real) =>
    give(model, real, signStep(partyId, model.revision + 1, model.now()).command, false),
  );

const undo = (partyId: PartyId) =>
  step(`undo ${partyId}`, (model, real) => {
    const { revision } = model;
    const accepted = model.phase === 'frozen' && model.answerOf(partyId) === 'signed' && !model.isPastUndo(partyId);
    give(model, real, { type: 'UndoSign', revision, partyId }, accepted);
    if (accepted) model.set(partyId, 'open');
  });

const decline = (partyId: PartyId) =>
  step(`decline ${partyId}`, (model, real) => {
    const answer = model.answerOf(partyId);
    const mayReplace = answer === 'open' || (answer === 'signed' && !model.isPastUndo(partyId));
    const accepted = model.phase === 'frozen' && mayReplace;
    const { revision } = model;
    const personId = signerOf(partyId);
    give(model, real, { type: 'Decline', revision, partyId, personId, reason: sealed('reden') }, accepted);
    if (accepted) model.set(partyId, 'declined');
  });

/** The timer comes early, in time, late and twice. */
const count = (partyId: PartyId) =>
  step(`count ${partyId}`, (model, real) => {
    const isRunning = model.phase === 'frozen' && model.answerOf(partyId) === 'signed';
    const accepted = !isRunning || model.isPastUndo(partyId);
    give(model, real, { type: 'CountSignature', revision: model.revision, partyId }, accepted, true);
    if (isRunning && accepted) model.count(partyId);
  });

const ofParty = (make: (partyId: PartyId) => fc.Command<SigningModel, Real>) => fc.constantFrom(...PARTIES).map(make);

const anyStep = [
  fc.constant(freeze),
  fc.constant(freeze),
  fc.constant(reopen),
  fc.integer({ min: 1, max: 3 }).map(wait),
  fc.integer({ min: 1, max: 3 }).map(wait),
  ...[sign, sign, sign, count, count, count, undo, decline, signAnother].map(ofParty),
];

test('whatever is done in whatever order, signatures are distinct valid signers of the revision that is out, and an active programme lacks nothing', () => {
  let activations = 0;
  fc.assert(
    fc.property(fc.commands(anyStep, { maxCommands: 60, size: 'max' }), (steps) => {
      const model = new SigningModel();
      const real: Real = { state: draftProgramme(small) };
      fc.modelRun(() => ({ model, real }), steps);
      if (model.phase === 'active') activations += 1;
    }),
    { numRuns: runs(500) },
  );
  // A model that never gets there would prove nothing.
  expect(activations).toBeGreaterThan(0);
}, 600_000);
