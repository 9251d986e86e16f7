import type { MunicipalityCommand } from '../../domain/municipality/commands.ts';
import type { Round } from '../../domain/municipality/rounds/round.ts';
import { type RoundStanding, roundStanding } from '../../domain/municipality/rounds/standing.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Done, RoundInBrief, TownBrief } from '../../views/models.ts';
import { commandMunicipality, loadMunicipality } from '../command.ts';
import { isCoordinator } from '../roles-of.ts';
import { fromSnapshot } from '../streams/load.ts';
import { PROGRAMME } from '../streams/stream-type.ts';
import { type Seen, seeAll } from './programmes.ts';
import { done, givenBy, type Reply, refused, type Turn } from './turn.ts';

/** The municipality as a coordinator sees it. */
export interface Town {
  readonly municipality: Municipality;
  readonly name: string;
  /** Its own coordinators may; as long as it has none, those of its programmes. */
  readonly mayChange: boolean;
  /** For which the command is given: that of a programme's coordinator. */
  readonly onBehalfOf: Programme | null;
  readonly seen: readonly Seen[];
}

/** Null: neither a coordinator of the municipality nor of one of its programmes. */
export async function townOf(turn: Turn, known?: readonly Seen[]): Promise<Town | null> {
  const municipality = await loadMunicipality(turn.ports, turn.municipalityId);
  const seen = known ?? (await seeAll(turn));
  const own = seen.find((each) => each.isCoordinator) ?? null;
  const isOfTown = isCoordinator(turn.person.personId, municipality, null);
  if (municipality.registered === null || (!isOfTown && own === null)) return null;
  return {
    municipality,
    name: municipality.registered.name,
    mayChange: isOfTown || municipality.coordinators.length === 0,
    onBehalfOf: isOfTown ? null : (own?.programme ?? null),
    seen,
  };
}

type Then = (town: Town) => Promise<Reply> | Reply;

export async function forTown(turn: Turn, then: Then): Promise<Reply> {
  const town = await townOf(turn);
  return town === null ? refused({ code: 'notAllowed' }) : then(town);
}

export const forTownToChange = (turn: Turn, then: Then): Promise<Reply> =>
  forTown(turn, (town) => (town.mayChange ? then(town) : refused({ code: 'notAllowed' })));

/** Gives one command to the municipality and says what was done. */
export async function giveTown(turn: Turn, town: Town, command: MunicipalityCommand, what: Done): Promise<Reply> {
  const { ports, municipalityId } = turn;
  const outcome = await commandMunicipality(ports, municipalityId, command, givenBy(turn), town.onBehalfOf);
  return outcome.ok ? done(turn, what) : refused(outcome.refusal);
}

/** Every programme of the municipality, whoever has a part in it: a round is about all of them. */
export async function programmesOfTown({ ports, municipalityId }: Turn): Promise<readonly Programme[]> {
  const snapshots = await ports.snapshots.programmes(municipalityId);
  return snapshots.flatMap((snapshot) => fromSnapshot(PROGRAMME, snapshot)?.state ?? []);
}

export const inBrief = ({ round, decidedOn, signBy, chosen }: Round, standing: RoundStanding): RoundInBrief => ({
  round,
  decidedOn,
  signBy,
  chosen: chosen.length,
  signed: standing.signed,
  daysLeft: standing.daysLeft,
});

/** The municipality among somebody's programmes: its last round at a glance. */
export async function townBrief(turn: Turn, seen: readonly Seen[]): Promise<TownBrief | null> {
  const town = await townOf(turn, seen);
  if (town === null) return null;
  const { rounds } = town.municipality;
  const last = rounds.at(-1);
  if (last === undefined) return { name: town.name, lastRound: null };
  const standing = roundStanding(last, rounds, await programmesOfTown(turn), turn.today);
  return { name: town.name, lastRound: inBrief(last, standing) };
}
