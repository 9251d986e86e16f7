import { localDateOf } from '../../domain/calendar/local-time.ts';
import { as, type CommandId, type LocalDate, type ProgrammeId } from '../../domain/ids.ts';
import { canonicalJson, sha256Hex } from '../../domain/journal/canonical.ts';
import { isDestroyed } from '../../domain/municipality/retention/state.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { commandMunicipality, commandProgramme, type Giving, loadMunicipality, loadProgramme } from '../command.ts';
import { issueCode } from '../people/codes.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { askSignatories } from '../time/ask-signatories.ts';
import type { ImportChange } from './differences.ts';
import type { ProgrammeFile } from './format.ts';
import { type ImportPlan, planImport, streamsOf } from './plan-import.ts';
import { inOrderFor, whyNotAsAWhole } from './rehearse.ts';

export interface Applied {
  readonly programmeId: ProgrammeId;
  readonly name: string;
  readonly changes: readonly ImportChange[];
  /** Of people who are new and have chat; each code is known only here. */
  readonly codes: readonly { readonly person: Person; readonly code: string; readonly expiresOn: LocalDate }[];
  /** With which a channel becomes that of the project's team. */
  readonly teamCodes: readonly { readonly project: string; readonly code: string; readonly expiresOn: LocalDate }[];
}

export type ApplyOutcome =
  | { readonly ok: true; readonly applied: Applied }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a file would do to what stands now. */
export async function planFile(ports: Ports, file: ProgrammeFile): Promise<ImportPlan> {
  const { municipalityId, programmeId } = streamsOf(file);
  return planImport(file, {
    municipality: await loadMunicipality(ports, municipalityId),
    programme: (await loadProgramme(ports, municipalityId, programmeId)).state,
    people: await ports.people.all(municipalityId),
  });
}

/**
 * Carries a plan out, or refuses it as a whole. `giving` names who and, as its command id, which import: doing the same
 * import again after a crash gives each command once and goes on where it stopped.
 */
export async function applyImport(ports: Ports, plan: ImportPlan, giving: Giving): Promise<ApplyOutcome> {
  const refusal = await whyNotApplied(ports, plan, giving);
  if (refusal !== null) return { ok: false, refusal };
  const { municipalityId, programmeId } = plan;
  const before = (await loadProgramme(ports, municipalityId, programmeId)).state;
  await keepPeople(ports, plan);
  const refused = await giveAll(ports, plan, before, giving);
  if (refused !== null) return { ok: false, refusal: refused };
  if (plan.commands.municipality.some(({ type }) => type === 'GrantMandate' || type === 'WithdrawMandate')) {
    await askSignatories(ports, municipalityId, giving.commandId);
  }
  const after = (await loadProgramme(ports, municipalityId, programmeId)).state;
  return {
    ok: true,
    applied: {
      programmeId,
      name: after.setUp?.name ?? '',
      changes: plan.changes,
      codes: await codesFor(ports, plan, after),
      teamCodes: await teamCodesFor(ports, plan, before, after),
    },
  };
}

/** Tried on what stands, before anything is done: nothing of a file that would stop half-way. */
export async function whyNotApplied(ports: Ports, plan: ImportPlan, giving: Giving): Promise<Refusal | null> {
  const municipality = await loadMunicipality(ports, plan.municipalityId);
  // The ids of a file are those of the programme that went.
  if (isDestroyed(municipality, plan.programmeId)) return { code: 'alreadyDestroyed' };
  const { state: programme } = await loadProgramme(ports, plan.municipalityId, plan.programmeId);
  const at = await ports.clock.now();
  const today = localDateOf(at, municipality.registered?.zone ?? ports.defaultReader.zone);
  return whyNotAsAWhole(plan, { municipality, programme }, giving, at, today);
}

/** Each command by what it says: planned anew after a crash, what was done keeps its id. */
const partOf = (giving: Giving, command: object): Giving => ({
  ...giving,
  commandId: as<CommandId>(`${giving.commandId}|${sha256Hex(canonicalJson(command)).slice(0, 32)}`),
});

async function giveAll(ports: Ports, plan: ImportPlan, before: Programme, giving: Giving): Promise<Refusal | null> {
  const { municipalityId, programmeId } = plan;
  for (const command of plan.commands.municipality) {
    const outcome = await commandMunicipality(ports, municipalityId, command, partOf(giving, command), before);
    if (!outcome.ok) return outcome.refusal;
  }
  for (const command of inOrderFor(plan, before, giving)) {
    const outcome = await commandProgramme(ports, municipalityId, programmeId, command, partOf(giving, command));
    if (!outcome.ok) return outcome.refusal;
  }
  return null;
}

async function keepPeople(ports: Ports, { people, changedPeople }: ImportPlan): Promise<void> {
  for (const person of people) await ports.people.add(person);
  for (const { name, function: held, partyId, language, municipalityId, personId } of changedPeople) {
    for (let updated = 'stale'; updated === 'stale'; ) {
      const current = await ports.people.get(municipalityId, personId);
      if (current === null) break;
      const changed = { ...current, name, function: held, partyId, language, version: current.version + 1 };
      updated = await ports.people.update(changed);
    }
  }
}

/** Somebody of a party on paper needs no account. */
async function codesFor(ports: Ports, { municipalityId, people }: ImportPlan, { setUp }: Programme) {
  const onPaper = setUp?.parties.filter(({ reach }) => reach === 'paper').map(({ partyId }) => partyId) ?? [];
  const codes: Applied['codes'][number][] = [];
  for (const person of people.filter(({ partyId }) => partyId === null || !onPaper.includes(partyId))) {
    const purpose = { for: 'person', personId: person.personId, confirmed: false } as const;
    const { code, expiresOn } = await issueCode(ports, municipalityId, purpose);
    codes.push({ person, code, expiresOn });
  }
  return codes;
}

async function teamCodesFor(ports: Ports, plan: ImportPlan, before: Programme, after: Programme) {
  const { municipalityId, programmeId } = plan;
  const known = new Set(before.projects.map(({ projectId }) => projectId));
  const codes: Applied['teamCodes'][number][] = [];
  for (const { projectId, name } of after.projects.filter((project) => !known.has(project.projectId))) {
    const purpose = { for: 'projectTeam', programmeId, projectId } as const;
    const { code, expiresOn } = await issueCode(ports, municipalityId, purpose);
    codes.push({ project: name, code, expiresOn });
  }
  return codes;
}
