import type { MunicipalityId } from '../../domain/ids.ts';
import type { Ports } from '../ports.ts';
import { includedIn } from './collect.ts';
import { PERSONAL, type PersonalLine } from './format.ts';
import type { Making } from './making.ts';

/** The values behind the references of the journal, and who the persons in it were; as far as that may be in. */
export async function personalFiles(
  ports: Pick<Ports, 'personal' | 'people'>,
  { collected, programme, withPersonal }: Making,
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const municipalityId = programme.identity?.municipalityId;
  if (municipalityId === undefined) return new Map();
  const values = await ports.personal.get(
    municipalityId,
    collected.sealed.map(({ ref }) => ref),
  );
  const lines = collected.sealed.map(({ ref, seal }): PersonalLine => {
    if (collected.erased.has(ref)) return { erased: true, ref, seal };
    const found = values.get(ref);
    // One that is lost is left out here as well: the check of the package finds it.
    if (!withPersonal) return { leftOut: true, ref, seal };
    return found === undefined
      ? { leftOut: true, ref, seal }
      : { ref, salt: found.salt, seal: found.seal, value: found.value };
  });
  const people = withPersonal ? await peopleIn(ports, municipalityId, collected) : null;
  return new Map<string, readonly unknown[]>([
    [PERSONAL, lines],
    ...(people === null ? [] : [['data/people.json', people] as const]),
  ]);
}

/** Of everybody whom the journal names by their id: who that was when the archive was made. */
async function peopleIn(
  { people }: Pick<Ports, 'people'>,
  municipalityId: MunicipalityId,
  { streams, municipality }: Making['collected'],
) {
  const named = new Set(streams.flatMap(includedIn).flatMap(wordsIn));
  return (await people.all(municipalityId))
    .filter(({ personId }) => named.has(personId))
    .map(({ personId, name, function: held, partyId }) =>
      municipality.erasedPeople.includes(personId)
        ? { personId, erased: true }
        : { personId, name, function: held, partyId },
    );
}

const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
};
