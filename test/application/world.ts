import { documents } from '../../adapters/documents/write.ts';
import { sheets } from '../../adapters/files/sheets.ts';
import { commandMunicipality, commandProgramme, loadAgreement, loadProgramme } from '../../src/application/command.ts';
import type { Account } from '../../src/application/interaction.ts';
import type { Person } from '../../src/application/ports/people.ts';
import type { ProgrammeFiles } from '../../src/application/ports/programme-files.ts';
import type { Ports } from '../../src/application/ports.ts';
import { doDue } from '../../src/application/time/tick.ts';
import { type AgreementId, as, type CommandId, type PartyId, type PersonId } from '../../src/domain/ids.ts';
import { activities, mandates, municipalityId, party, person, programmeId, zone } from '../builders/haarlem.ts';
import { municipalitySteps } from '../builders/municipality.ts';
import { type BuiltPhase, type ProgrammeChoices, stepsTo } from '../builders/programme.ts';
import { countingIds, fixedClock, openPace, recordingQueue, silentLog } from '../fakes/memory/runtime.ts';
import { memoryStores } from '../fakes/memory/stores.ts';
import { createFakePlatform } from '../fakes/platform.ts';

const WORKSPACE = 'T1';
/** The police are on Teams, everybody else with chat on Slack. */
const ON_TEAMS: readonly PersonId[] = [person.policeChief, person.policeOfficer];

export const accountOf = (personId: PersonId): Account => ({
  platform: ON_TEAMS.includes(personId) ? 'teams' : 'slack',
  workspace: WORKSPACE,
  user: personId,
});

const partyOf = (personId: PersonId): PartyId | null =>
  mandates.find((mandate) => mandate.personId === personId)?.partyId ??
  activities.find(({ ownerId }) => ownerId === personId)?.fields.leadPartyId ??
  (personId === person.coordinator ? party.municipality : null);

/** Everybody of the builders, linked and confirmed, but for the residents' chair, whose party works on paper. */
export const aPerson = (personId: PersonId, changes: Partial<Person> = {}): Person => ({
  personId,
  municipalityId,
  name: `Naam van ${personId}`,
  function: 'functie',
  partyId: partyOf(personId),
  language: 'nl',
  zone,
  accounts:
    personId === person.residentsChair
      ? []
      : [
          {
            account: accountOf(personId),
            linkId: `link-${personId}`,
            state: 'confirmed',
            linkedAt: as('2007-07-01T08:00:00.000Z'),
            direct: null,
            goneAt: null,
          },
        ],
  version: 1,
  ...changes,
});

const noFiles: ProgrammeFiles = { read: () => ({ ok: false, errors: [] }) };

export interface WorldChoices extends ProgrammeChoices {
  readonly phase?: BuiltPhase;
  /** Left out of the register. */
  readonly without?: readonly PersonId[];
  readonly files?: ProgrammeFiles;
}

/** Nothing in it yet. */
export function emptyWorld(files: ProgrammeFiles = noFiles) {
  const clock = fixedClock('2007-07-01T08:00:00.000Z');
  const slack = createFakePlatform('slack');
  const teams = createFakePlatform('teams');
  const stores = memoryStores();
  const ports: Ports = {
    ...stores,
    clock,
    ids: countingIds(),
    log: silentLog,
    queue: recordingQueue(),
    pace: openPace,
    tables: { holidays: () => ({ version: 'none', isHoliday: () => false }) },
    files,
    sheets,
    mail: null,
    documents,
    anchoring: { key: null, folder: null },
    publicUrl: 'https://handslag.example.nl',
    defaultReader: { language: 'nl', zone },
    platforms: new Map([slack, teams].map((platform) => [platform.platform, platform])),
  };
  return { ports, stores, clock, slack, teams };
}

/** Haarlem in memory: real deciders, fake platforms, a clock that stands still until it is set. */
export async function createWorld({ phase = 'draft', without = [], files = noFiles, ...choices }: WorldChoices = {}) {
  const world = emptyWorld(files);
  const { ports, clock } = world;
  for (const personId of Object.values(person)) {
    if (!without.includes(personId)) await ports.people.add(aPerson(personId));
  }
  await replay(ports, clock, phase, choices);
  return {
    ...world,
    /** Does all that is due now. */
    work: () => doDue(ports),
    programme: async () => (await loadProgramme(ports, municipalityId, programmeId)).state,
    agreement: async (id: AgreementId) => (await loadAgreement(ports, municipalityId, id)).state,
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;

/** Gives the commands that bring it to that phase, each at its own moment. */
export async function replay(
  ports: Ports,
  clock: ReturnType<typeof fixedClock>,
  phase: BuiltPhase,
  choices: ProgrammeChoices,
) {
  for (const [index, { at, actor, command }] of municipalitySteps.entries()) {
    clock.set(at);
    const giving = { actor, person: null, commandId: as<CommandId>(`municipality-${index}`) };
    const outcome = await commandMunicipality(ports, municipalityId, command, giving);
    if (!outcome.ok) throw new Error(JSON.stringify({ command, refusal: outcome.refusal }));
  }
  for (const [index, { at, actor, command }] of stepsTo(phase, choices).entries()) {
    clock.set(at);
    const who = actor.kind === 'person' ? await ports.people.get(municipalityId, actor.personId) : null;
    const giving = { actor, person: who, commandId: as<CommandId>(`programme-${index}`) };
    const outcome = await commandProgramme(ports, municipalityId, programmeId, command, giving);
    if (!outcome.ok) throw new Error(JSON.stringify({ command, refusal: outcome.refusal }));
  }
}
