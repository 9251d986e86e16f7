import { as, type ContributionId, type Instant, type PartyId, type PersonId } from '../../src/domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../src/domain/journal/canonical.ts';
import { NO_SIGNING_RULES } from '../../src/domain/municipality/signing-rules.ts';
import type { ProgrammeCommand } from '../../src/domain/programme/commands.ts';
import { programme } from '../../src/domain/programme/decider.ts';
import type { SetUp } from '../../src/domain/programme/events.ts';
import type { Programme } from '../../src/domain/programme/state.ts';
import { personActor, type Step, stateAfter, timer } from './fold.ts';
import {
  activities,
  agenda,
  date,
  mandates,
  municipalityId,
  type Proposed,
  party,
  person,
  programmeId,
  projects,
  sealed,
  setUp,
  sha,
} from './haarlem.ts';
import { evidence } from './signing.ts';

export type ProgrammeStep = Step<ProgrammeCommand>;
export type BuiltPhase = 'draft' | 'frozen' | 'active';

export interface ProgrammeChoices {
  readonly setUp?: Partial<SetUp>;
  readonly activities?: readonly Proposed[];
}

/** When each part of the way is gone; the signatures follow a minute after each other. */
export const moment = {
  setUp: as<Instant>('2007-08-01T08:00:00.000Z'),
  proposed: as<Instant>('2007-08-15T08:00:00.000Z'),
  takenIn: as<Instant>('2007-08-20T08:00:00.000Z'),
  answered: as<Instant>('2007-08-21T08:00:00.000Z'),
  evening: as<Instant>('2007-09-13T08:00:00.000Z'),
  frozen: as<Instant>('2007-09-17T08:00:00.000Z'),
  signed: as<Instant>('2007-09-24T08:00:00.000Z'),
  counted: as<Instant>('2007-09-24T09:00:00.000Z'),
} as const;

export const step = (command: ProgrammeCommand, at: Instant, by: PersonId = person.coordinator): ProgrammeStep => ({
  at,
  actor: personActor(by),
  command,
});

const setUpSteps = (changes: Partial<SetUp> = {}): readonly ProgrammeStep[] => [
  step({ type: 'SetUpProgramme', programmeId, municipalityId, setUp: setUp(changes) }, moment.setUp),
  step({ type: 'AddCoordinator', personId: person.coordinator }, moment.setUp),
];

const proposalSteps = (proposed: readonly Proposed[]): readonly ProgrammeStep[] => [
  ...agenda.map((item) => step({ type: 'SetAgendaItem', item }, moment.proposed)),
  ...projects.map((project) => step({ type: 'SetProject', project }, moment.proposed)),
  ...proposed.map((activity) => step({ type: 'ProposeActivity', ...activity }, moment.proposed)),
];

/** Owners without chat answer through the coordinator. */
const ownershipSteps = (proposed: readonly Proposed[]): readonly ProgrammeStep[] => [
  step({ type: 'TakeIn', activityIds: proposed.map(({ activityId }) => activityId) }, moment.takenIn),
  ...proposed.map(({ activityId, ownerId, fields }) =>
    step(
      { type: 'AcceptOwnership', activityId, ask: 1 },
      moment.answered,
      fields.leadPartyId === party.residents ? person.coordinator : ownerId,
    ),
  ),
];

const contributionId = as<ContributionId>('reactie-1');

const eveningSteps: readonly ProgrammeStep[] = [
  step({ type: 'PlanEvening', on: date('2007-09-12') }, moment.takenIn),
  step({ type: 'RecordEvening', heldOn: date('2007-09-12'), attendance: 64 }, moment.evening),
  step({ type: 'RecordContribution', contributionId, text: sealed('contribution-1') }, moment.evening),
  step(
    {
      type: 'DisposeContributions',
      contributionIds: [contributionId],
      disposition: 'takenOver',
      reason: sealed('disposition-1'),
    },
    moment.evening,
  ),
];

/** The application renders the text; here its hash stands for it. */
export const freezeCommand = (programme: Programme): ProgrammeCommand => ({
  type: 'Freeze',
  basedOnSeq: 40,
  currentSeq: 40,
  textSha256: sha256Hex(canonicalJson([programme.setUp, programme.activities])),
  templateVersion: 'test-1',
  mandated: mandates.map(({ partyId }) => partyId),
});

/** A signature by the one who holds the mandate; of the residents' council, on paper. */
export const signStep = (partyId: PartyId, revision: number, at: Instant): ProgrammeStep => {
  const mandate = mandates.find((each) => each.partyId === partyId);
  if (mandate === undefined) throw new Error(`No mandate for ${partyId}`);
  const inFunction = mandate.function;
  if (partyId !== party.residents) {
    const via = { kind: 'chat', personId: mandate.personId, language: 'nl', consentSha256: sha('c') } as const;
    const given = { rules: NO_SIGNING_RULES, evidence: evidence(mandate, at) };
    return step({ type: 'Sign', revision, partyId, function: inFunction, via, ...given }, at, mandate.personId);
  }
  const via = {
    kind: 'paper',
    recordedBy: person.coordinator,
    signedOn: date(at.slice(0, 10)),
    name: sealed('paper-name'),
    scanName: 'handtekening-wijkraad.pdf',
    scanSha256: sha('d'),
  } as const;
  const rules = NO_SIGNING_RULES;
  return step({ type: 'RecordSignature', revision, partyId, function: inFunction, via, rules }, at);
};

const signingSteps = (changes: Partial<SetUp>, revision: number): readonly ProgrammeStep[] => {
  const { parties, undoMinutes } = setUp(changes);
  const minute = (index: number): Instant => as(`2007-09-24T08:${String(index).padStart(2, '0')}:00.000Z`);
  const signatures = parties.map(({ partyId }, index) => signStep(partyId, revision, minute(index)));
  if (undoMinutes === 0) return signatures;
  const counts = parties.map(
    ({ partyId }): ProgrammeStep => ({
      at: moment.counted,
      actor: timer,
      command: { type: 'CountSignature', revision, partyId },
    }),
  );
  return [...signatures, ...counts];
};

/** The commands that bring a programme to that phase, in order: to replay through a use case or a journal. */
export const stepsTo = (phase: BuiltPhase, choices: ProgrammeChoices = {}): readonly ProgrammeStep[] => {
  const proposed = choices.activities ?? activities;
  const draft = [
    ...setUpSteps(choices.setUp),
    ...proposalSteps(proposed),
    ...ownershipSteps(proposed),
    ...(setUp(choices.setUp).order === 'presentFirst' ? eveningSteps : []),
  ];
  if (phase === 'draft') return draft;
  const frozen = [...draft, step(freezeCommand(stateAfter(programme, draft)), moment.frozen)];
  return phase === 'frozen' ? frozen : [...frozen, ...signingSteps(choices.setUp ?? {}, 1)];
};

/** Ready to be frozen: complete, every owner said yes, presented to the residents. */
export const draftProgramme = (choices: ProgrammeChoices = {}): Programme =>
  stateAfter(programme, stepsTo('draft', choices));

/** Revision 1 is out for signature; nobody answered. */
export const frozenProgramme = (choices: ProgrammeChoices = {}): Programme =>
  stateAfter(programme, stepsTo('frozen', choices));

/** Signed by all five parties on 24 September 2007. */
export const activeProgramme = (choices: ProgrammeChoices = {}): Programme =>
  stateAfter(programme, stepsTo('active', choices));
