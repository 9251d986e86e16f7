import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Envelope } from '../../../src/domain/decider.ts';
import { as, type CommandId, type Instant } from '../../../src/domain/ids.ts';
import { canonicalJson } from '../../../src/domain/journal/canonical.ts';
import { agreementTerms } from '../../../src/domain/programme/agreement-text.ts';
import type { ProgrammeCommand } from '../../../src/domain/programme/commands.ts';
import { programme } from '../../../src/domain/programme/decider.ts';
import { countsFrom } from '../../../src/domain/programme/signing/undo-window.ts';
import { currentText, type Programme } from '../../../src/domain/programme/state.ts';
import { personActor, timer } from '../../builders/fold.ts';
import { activities, activity, date, fields, mandates, party, person, sealed, setUp } from '../../builders/haarlem.ts';
import { draftProgramme, freezeCommand, signStep } from '../../builders/programme.ts';
import { runs } from '../../long.ts';

/** Two parties and two activities: small enough for every rule to be met often. */
const small = {
  setUp: {
    parties: setUp().parties.filter(({ partyId }) => partyId === party.police || partyId === party.municipality),
    order: 'signFirst' as const,
    undoMinutes: 2,
  },
  activities: activities
    .filter(({ activityId }) => activityId === activity.square || activityId === activity.rounds)
    .map((each) => ({ ...each, fields: { ...each.fields, involvedPartyIds: [] } })),
};
const start = as<Instant>('2007-09-24T08:00:00.000Z');

const anyRevision = fc.constantFrom(1, 1, 1, 1, 2);
const anyParty = fc.constantFrom(party.police, party.municipality);
const anyActivity = fc.constantFrom(activity.square, activity.rounds);
const anyOwner = fc.constantFrom(person.greenManager, person.policeOfficer, null);
const anyAsk = fc.constantFrom(1, 1, 2, 3);
const reason = sealed('reason');

type Type = ProgrammeCommand['type'];
type Made = (programme: Programme) => ProgrammeCommand;
const made = (arbitrary: fc.Arbitrary<ProgrammeCommand>): fc.Arbitrary<Made> =>
  arbitrary.map((command) => () => command);

const ofParty = (type: Extract<Type, 'CountSignature' | 'UndoSign' | 'CountDecline' | 'UndoDecline'>) =>
  made(fc.record({ type: fc.constant(type), revision: anyRevision, partyId: anyParty }));

const anyChange = fc.constantFrom(
  fields({ involvedPartyIds: [] }),
  fields({ involvedPartyIds: [], means: null }),
  fields({ involvedPartyIds: [], dueOn: date('2010-01-01') }),
);

const anyCommand: fc.Arbitrary<Made> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(freezeCommand) },
  {
    weight: 20,
    arbitrary: made(
      fc.tuple(anyRevision, anyParty).map(([revision, partyId]) => signStep(partyId, revision, start).command),
    ),
  },
  { weight: 20, arbitrary: ofParty('CountSignature') },
  ofParty('UndoSign'),
  ofParty('CountDecline'),
  ofParty('UndoDecline'),
  made(
    fc.record({
      type: fc.constant('Decline' as const),
      revision: anyRevision,
      partyId: anyParty,
      personId: fc.constantFrom(...mandates.map(({ personId }) => personId)),
      reason: fc.constant(reason),
    }),
  ),
  made(fc.constant({ type: 'Reopen', reason })),
  made(
    fc.record({
      type: fc.constant('ChangeActivity' as const),
      activityId: anyActivity,
      fields: anyChange,
      ownerId: anyOwner,
    }),
  ),
  made(fc.record({ type: fc.constant('AcceptOwnership' as const), activityId: anyActivity, ask: anyAsk })),
  made(
    fc.record({
      type: fc.constant('DeclineOwnership' as const),
      activityId: anyActivity,
      ask: anyAsk,
      reason: fc.constant(reason),
    }),
  ),
  made(fc.record({ type: fc.constant('WithdrawActivity' as const), activityId: anyActivity })),
  made(fc.record({ type: fc.constant('TakeIn' as const), activityIds: fc.tuple(anyActivity) })),
);

const anyActor = fc.constantFrom(
  timer,
  ...[person.coordinator, person.policeChief, person.alderman, person.greenManager, person.policeOfficer].map(
    personActor,
  ),
);

/** Mostly the one whose turn it is, now and then anybody; minutes go by in between. */
const anyStep = fc.record({ make: anyCommand, stranger: fc.option(anyActor, { freq: 9 }), minutes: fc.nat(4) });

const actorOf = (command: ProgrammeCommand) => {
  if (command.type === 'Sign' && command.via.kind === 'chat') return personActor(command.via.personId);
  if (command.type === 'AcceptOwnership')
    return personActor(command.activityId === activity.square ? person.greenManager : person.policeOfficer);
  if (command.type === 'Decline') return personActor(command.personId);
  if (command.type === 'UndoSign' || command.type === 'UndoDecline')
    return personActor(command.partyId === party.police ? person.policeChief : person.alderman);
  return personActor(person.coordinator);
};

const expectWhole = (state: Programme): void => {
  const text = currentText(state);
  const counts = text?.signings.map(({ answer }) => answer.kind === 'signed' && answer.counted);
  expect(counts).toEqual([true, true]);
  expect(text?.agreementIds).toEqual(state.activities.map(({ activityId }) => activityId));
  expect(state.activities).not.toHaveLength(0);
  for (const each of state.activities) {
    expect(agreementTerms(each)).not.toBeNull();
    expect(each.answer.kind).toBe('accepted');
  }
};

test('in whatever order things are done, an active programme is signed by all and lacks nothing, and a refusal changes nothing', () => {
  let activations = 0;
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 40, maxLength: 60 }), (steps) => {
      let state = draftProgramme(small);
      let minutes = 0;
      for (const [index, { make, stranger, minutes: pause }] of steps.entries()) {
        minutes += pause;
        const command = make(state);
        const actor = stranger ?? actorOf(command);
        const envelope: Envelope = { commandId: as<CommandId>(`c-${index}`), at: countsFrom(start, minutes), actor };
        const before = canonicalJson(state);
        const decision = programme.decide(command, envelope, state);
        expect(canonicalJson(state)).toBe(before);
        if (decision.ok) state = decision.events.reduce((s, event) => programme.evolve(s, event, envelope.at), state);
        if (state.phase === 'active') expectWhole(state);
      }
      if (state.phase === 'active') activations += 1;
    }),
    { numRuns: runs(100) },
  );
  // Otherwise this would prove nothing.

  expect(activations).toBeGreaterThan(0);
}, 600_000);
