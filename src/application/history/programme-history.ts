import type { Actor } from '../../domain/actor.ts';
import { type MunicipalityId, type PersonId, type ProgrammeId, programmeStream } from '../../domain/ids.ts';
import type { Commit } from '../../domain/journal/commit.ts';
import type { ProgrammeEvent } from '../../domain/programme/events.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { writtenIn } from '../../views/history/values.ts';
import type { Happened, HistoryActor, HistoryModel } from '../../views/models.ts';
import { readPersonal } from '../personal-values.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { commitOf } from '../streams/read-commit.ts';
import { historyNames } from './names.ts';

/** What the reader may know. */
export interface Knows {
  /** Persons are named to the coordinators, and each to themselves. */
  readonly person: (personId: PersonId) => boolean;
  /** What stands in the place of words that were erased; null: the reader may not know what people wrote. */
  readonly words: string | null;
}

interface Asked {
  readonly municipalityId: MunicipalityId;
  readonly programmeId: ProgrammeId;
  readonly programme: Programme;
}

type Entry = { readonly commit: Commit<ProgrammeEvent>; readonly event: ProgrammeEvent };

/** One page of what happened to a programme, newest first. `perPage` null: all of it on one. */
export async function programmeHistory(
  ports: Pick<Ports, 'journal' | 'people' | 'personal'>,
  { municipalityId, programmeId, programme }: Asked,
  knows: Knows,
  { page, perPage }: { readonly page: number; readonly perPage: number | null },
): Promise<HistoryModel> {
  const stored = await ports.journal.read(municipalityId, programmeStream(programmeId), 0);
  const all = stored
    .map((one) => commitOf<ProgrammeEvent>(one))
    .flatMap((commit) => commit.events.map((event): Entry => ({ commit, event })))
    .toReversed();
  const size = perPage ?? Math.max(1, all.length);
  const pages = Math.max(1, Math.ceil(all.length / size));
  const shown = Math.min(Math.max(1, page), pages);
  const entries = all.slice((shown - 1) * size, shown * size);
  const people = await ports.people.all(municipalityId);
  const said = await saidIn(ports, municipalityId, entries, knows);
  const lines = entries.map(({ commit, event }): Happened => {
    const by = actorOf(commit.actor, people, programme, knows);
    return { at: commit.at, event, by, said: said(event) };
  });
  const names = historyNames(
    programme,
    people.filter(({ personId }) => knows.person(personId)),
  );
  return { programme: { programmeId, name: programme.setUp?.name ?? '' }, names, lines, page: shown, pages };
}

async function saidIn(
  ports: Pick<Ports, 'personal'>,
  municipalityId: MunicipalityId,
  entries: readonly Entry[],
  knows: Knows,
): Promise<(event: ProgrammeEvent) => readonly string[]> {
  if (knows.words === null) return () => [];
  const read = await readPersonal(
    ports,
    municipalityId,
    entries.flatMap(({ event }) => writtenIn(event)),
    knows.words,
  );
  return (event) => writtenIn(event).flatMap((sealed) => read(sealed) || []);
}

const actorOf = (actor: Actor, people: readonly Person[], programme: Programme, knows: Knows): HistoryActor => {
  if (actor.kind === 'timer') return null;
  if (actor.kind === 'operator') return { is: 'operator', name: null };
  const person = people.find(({ personId }) => personId === actor.personId);
  const party = programme.setUp?.parties.find(({ partyId }) => partyId === person?.partyId)?.name ?? null;
  return { is: 'person', name: knows.person(actor.personId) ? (person?.name ?? null) : null, party };
};
