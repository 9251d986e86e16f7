import type { PersonId } from '../../domain/ids.ts';
import { sameValue } from '../../domain/journal/canonical.ts';
import type { Person } from '../ports/people.ts';
import { asAdded, asChanged, type ImportChange, type Kind } from './differences.ts';
import type { ProgrammeFile } from './format.ts';

const PERSON: Kind<Person> = { what: 'person', idOf: ({ personId }) => personId, nameOf: ({ name }) => name };

interface PeopleDifferences {
  readonly added: readonly Person[];
  readonly changed: readonly Person[];
  readonly changes: readonly ImportChange[];
}

/**
 * Accounts and zone are the person's own; so is the language, unless the file names it for this person. Who was erased is
 * not brought back by a file that still names them.
 */
export const peopleDifferences = (
  file: ProgrammeFile,
  wanted: readonly Person[],
  standing: readonly Person[],
  erased: readonly PersonId[],
): PeopleDifferences => {
  const all = wanted.map((person, index) => {
    const existing = standing.find(({ personId }) => personId === person.personId) ?? null;
    const language = file.people[index]?.language ?? existing?.language ?? person.language;
    return { existing, wanted: { ...person, language } };
  });
  const pairs = all.filter((pair) => !erased.includes(pair.wanted.personId));
  const added = pairs.filter(({ existing }) => existing === null).map((pair) => pair.wanted);
  const changed = pairs.flatMap(({ existing, wanted: { name, function: held, partyId, language } }) => {
    if (existing === null) return [];
    const after = { ...existing, name, function: held, partyId, language };
    return sameValue(existing, after) ? [] : [{ before: existing, after }];
  });
  return {
    added,
    changed: changed.map(({ after }) => ({ ...after, version: after.version + 1 })),
    changes: [
      ...added.map((person) => asAdded(PERSON, person)),
      ...changed.map(({ before, after }) => asChanged(PERSON, before, after)),
    ],
  };
};
