import type { AreaId, PartyId, PersonId, ProjectId, ThemeId } from '../../domain/ids.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import { namedThemes } from '../../domain/municipality/themes/theme.ts';
import type { ExistingProgramme } from '../../domain/programme/change-of-text.ts';
import { type Reader, themeText } from '../../views/index.ts';
import type { Person } from '../ports/people.ts';

interface Named<Id extends string> {
  readonly id: Id;
  /** What stands in the cell; two of the same name are told apart by their id. */
  readonly label: string;
}

/** Everything that a cell can name. */
export interface SheetNames {
  readonly project: readonly Named<ProjectId>[];
  readonly party: readonly Named<PartyId>[];
  readonly person: readonly Named<PersonId>[];
  readonly area: readonly Named<AreaId>[];
  readonly theme: readonly Named<ThemeId>[];
}

export type NamedSort = keyof SheetNames;

/** `people`: everybody of the municipality. */
export const sheetNames = (
  programme: ExistingProgramme,
  municipality: Municipality,
  people: readonly Person[],
  reader: Reader,
): SheetNames => {
  const { parties, areas } = programme.setUp;
  const owners = new Set(programme.activities.map(({ ownerId }) => ownerId));
  const possible = people.filter(
    ({ personId, partyId }) => owners.has(personId) || parties.some((party) => party.partyId === partyId),
  );
  const names = namedThemes(municipality.themes);
  return {
    project: toldApart(programme.projects.map(({ projectId, name }) => ({ id: projectId, label: name }))),
    party: toldApart(parties.map(({ partyId, name }) => ({ id: partyId, label: name }))),
    person: toldApart(possible.map(({ personId, name }) => ({ id: personId, label: name }))),
    area: toldApart(areas.map(({ areaId, name }) => ({ id: areaId, label: name }))),
    theme: toldApart(
      municipality.themes.map(({ themeId }) => ({ id: themeId, label: themeText(themeId, names, reader) })),
    ),
  };
};

/** Capitals and blanks make no other name. */
export const nameKey = (name: string): string => name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** One line each, so that several fit one cell. */
const toldApart = <Id extends string>(all: readonly Named<Id>[]): readonly Named<Id>[] => {
  const plain = all.map(({ id, label }) => ({ id, label: label.replaceAll(/\s+/g, ' ').trim() }));
  const count = new Map<string, number>();
  for (const { label } of plain) count.set(nameKey(label), (count.get(nameKey(label)) ?? 0) + 1);
  return plain.map(({ id, label }) =>
    (count.get(nameKey(label)) ?? 0) > 1 ? { id, label: `${label} (${id})` } : { id, label },
  );
};

export const labelIn = (names: readonly Named<string>[], id: string | null): string =>
  names.find((named) => named.id === id)?.label ?? id ?? '';
