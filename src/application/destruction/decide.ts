import type { Actor } from '../../domain/actor.ts';
import type { MunicipalityId, ProgrammeId } from '../../domain/ids.ts';
import type { Head } from '../../domain/journal/chain.ts';
import { type Destruction, destructionOf } from '../../domain/municipality/retention/state.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { commandMunicipality, type Giving, loadMunicipality, loadProgramme } from '../command.ts';
import { streamsOf } from '../operator/find-programme.ts';
import { keepPersonal } from '../personal-values.ts';
import type { Ports } from '../ports.ts';
import { keptOf, todayOf } from './kept.ts';

export type Decided =
  | { readonly ok: true; readonly municipality: Municipality }
  | { readonly ok: false; readonly refusal: Refusal };

const noProgramme = { ok: false, refusal: { code: 'notFound', what: 'programme' } } as const;

/** The first of the two: says that it may go, after its period, or with a reason. */
export async function proposeDestruction(
  ports: Ports,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
  reason: string | null,
  giving: Giving,
): Promise<Decided> {
  const [municipality, { state: programme }] = await Promise.all([
    loadMunicipality(ports, municipalityId),
    loadProgramme(ports, municipalityId, programmeId),
  ]);
  const today = todayOf(municipality, await ports.clock.now());
  const kept = today === null ? null : keptOf(municipality, programme, today);
  if (today === null || kept === null) return noProgramme;
  const command = {
    type: 'ProposeDestruction',
    programmeId,
    name: kept.name,
    keptUntil: kept.until,
    today,
    reason: reason === null ? null : await keepPersonal(ports, municipalityId, reason),
  } as const;
  return give(ports, municipalityId, command, giving, programme);
}

export async function withdrawDestruction(
  ports: Ports,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
  giving: Giving,
): Promise<Decided> {
  const { state: programme } = await loadProgramme(ports, municipalityId, programmeId);
  return give(ports, municipalityId, { type: 'WithdrawDestruction', programmeId }, giving, programme);
}

/** The second of the two. What goes is recorded first: from here on it is only worked off. */
export async function confirmDestruction(
  ports: Ports,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
  giving: Giving,
): Promise<Decided> {
  const [municipality, { state: programme }] = await Promise.all([
    loadMunicipality(ports, municipalityId),
    loadProgramme(ports, municipalityId, programmeId),
  ]);
  const destruction = destructionOf(municipality, programmeId);
  const command = {
    type: 'ConfirmDestruction',
    programmeId,
    isAnother: destruction !== null && (await operatorsDiffer(ports, municipalityId, destruction, giving.actor)),
    heads: await headsOf(ports, municipalityId, programmeId),
  } as const;
  return give(ports, municipalityId, command, giving, programme);
}

async function give(
  ports: Ports,
  municipalityId: MunicipalityId,
  command: Parameters<typeof commandMunicipality>[2],
  giving: Giving,
  programme: Programme,
): Promise<Decided> {
  const own = programme.identity === null ? null : programme;
  const outcome = await commandMunicipality(ports, municipalityId, command, giving, own);
  return outcome.ok ? { ok: true, municipality: outcome.state } : outcome;
}

async function headsOf(
  ports: Ports,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
): Promise<readonly Head[]> {
  const streams = await streamsOf(ports, { municipalityId, programmeId });
  const heads = await Promise.all(streams.map((stream) => ports.journal.head(municipalityId, stream)));
  return heads.filter((head) => head !== null);
}

/** Names are compared as they were given; a name that was erased since is nobody's. */
async function operatorsDiffer(
  ports: Ports,
  municipalityId: MunicipalityId,
  { proposed }: Destruction,
  second: Actor,
): Promise<boolean> {
  if (proposed.by.kind !== 'operator' || second.kind !== 'operator') return true;
  const values = await ports.personal.get(municipalityId, [proposed.by.name.ref, second.name.ref]);
  const [one, other] = [proposed.by.name, second.name].map(({ ref }) => normal(values.get(ref)?.value ?? ''));
  return one !== '' && other !== '' && one !== other;
}

const normal = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl');
