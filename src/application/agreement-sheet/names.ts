import type { AgreementId, AreaId, PartyId, PersonId, ProjectId, ThemeId } from '../../domain/ids.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import { namedThemes } from '../../domain/municipality/themes/theme.ts';
import type { ExistingProgramme } from '../../domain/programme/change-of-text.ts';
import { type Reader, themeText } from '../../views/index.ts';
import type { Person } from '../ports/people.ts';

interface Named<Id extends string> {
  readonly id: Id;
  /** What stands in the cell; two of the same name are told apart by their id. */
  readonly label: string;
  /** By which it is recognised. */
  readonly key: string;
}

/** Everything that a cell can name. */
export interface SheetNames {
  readonly project: readonly Named<ProjectId>[];
  readonly party: readonly Named<PartyId>[];
  readonly person: readonly Named<PersonId>[];
  readonly area: readonly Named<AreaId>[];
  readonly theme: readonly Named<ThemeId>[];
  /** By what is done. */
  readonly activity: readonly Named<AgreementId>[];
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
  // Who reads a table in need not be who wrote it out: the words of the reader come first, the others are known too.
  const themesIn = (asRead: Reader) =>
    toldApart(municipality.themes.map(({ themeId }) => ({ id: themeId, label: themeText(themeId, names, asRead) })));
  return {
    project: toldApart(programme.projects.map(({ projectId, name }) => ({ id: projectId, label: name }))),
    party: toldApart(parties.map(({ partyId, name }) => ({ id: partyId, label: name }))),
    person: toldApart(possible.map(({ personId, name }) => ({ id: personId, label: name }))),
    area: toldApart(areas.map(({ areaId, name }) => ({ id: areaId, label: name }))),
    theme: [reader.language, ...(['nl', 'en'] as const).filter((language) => language !== reader.language)].flatMap(
      (language) => themesIn({ ...reader, language }),
    ),
    activity: toldApart(programme.activities.map(({ activityId, fields }) => ({ id: activityId, label: fields.what }))),
  };
};

/** Capitals and blanks make no other name. */
export const nameKey = (name: string): string => oneLine(name.normalize('NFC')).toLowerCase();

/** So that several fit one cell. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export const named = <Id extends string>(id: Id, label: string): Named<Id> => ({ id, label, key: nameKey(label) });

const toldApart = <Id extends string>(all: readonly Pick<Named<Id>, 'id' | 'label'>[]): readonly Named<Id>[] => {
  const plain = all.map(({ id, label }) => named(id, oneLine(label)));
  const count = new Map<string, number>();
  for (const { key } of plain) count.set(key, (count.get(key) ?? 0) + 1);
  return plain.map((one) => ((count.get(one.key) ?? 0) > 1 ? named(one.id, `${one.label} (${one.id})`) : one));
};

export const labelIn = (names: readonly Named<string>[], id: string | null): string =>
  names.find((named) => named.id === id)?.label ?? id ?? '';
