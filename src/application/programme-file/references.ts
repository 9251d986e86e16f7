import { isCodeOf } from '../../domain/municipality/areas/cbs-code.ts';
import { sourceKey } from '../../domain/programme/money/source.ts';
import { AREA_LEVELS, DEFAULT_THEMES } from '../../domain/words.ts';
import type { Expected, Path, Problem, Reference } from './errors.ts';
import { nearest } from './nearest.ts';

/** A place in the file as keys with dots; `*` is every item of a list. */
type Pattern = string;

const IDS: Readonly<Record<Reference, Pattern>> = {
  area: 'areas.*.id',
  theme: 'themes.*.id',
  party: 'parties.*.id',
  person: 'people.*.id',
  agendaItem: 'agenda.*.id',
  project: 'projects.*.id',
  activity: 'activities.*.id',
};

const POINTING: readonly (readonly [Pattern, Reference])[] = [
  ['rounds.*.chosen.*', 'area'],
  ['rounds.*.regularWork.*', 'area'],
  ['rounds.*.reasons.*.area', 'area'],
  ['programme.themes.*', 'theme'],
  ['agenda.*.themes.*', 'theme'],
  ['activities.*.themes.*', 'theme'],
  ['people.*.party', 'party'],
  ['programme.areas.*', 'area'],
  ['programme.budgets.*.area', 'area'],
  ['activities.*.area', 'area'],
  ['projects.*.agenda.*', 'agendaItem'],
  ['groups.*.theme', 'theme'],
  ['groups.*.project', 'project'],
  ['activities.*.project', 'project'],
  ['activities.*.lead', 'party'],
  ['activities.*.owner', 'person'],
  ['activities.*.involved.*', 'party'],
  ['activities.*.waitsFor.*', 'activity'],
];

/** What stands only once within each of a scope. */
const ONCE: readonly { readonly within: Pattern; readonly of: readonly Pattern[] }[] = [
  ...Object.values(IDS).map((id) => ({ within: '', of: [id] })),
  { within: '', of: ['areas.*.cbsCode'] },
  { within: '', of: ['groups.*.id'] },
  { within: 'rounds.*', of: ['chosen.*', 'regularWork.*'] },
  { within: 'rounds.*', of: ['reasons.*.area'] },
  { within: 'programme', of: ['areas.*'] },
  { within: 'programme', of: ['themes.*'] },
  { within: 'agenda.*', of: ['themes.*'] },
  { within: 'projects.*', of: ['agenda.*'] },
  { within: 'activities.*', of: ['involved.*'] },
  { within: 'activities.*', of: ['themes.*'] },
  { within: 'activities.*', of: ['milestones.*.id'] },
  { within: 'activities.*', of: ['waitsFor.*'] },
];

const ORDERED: readonly { readonly within: Pattern; readonly first: string; readonly last: string }[] = [
  { within: 'rounds.*', first: 'decidedOn', last: 'signBy' },
  { within: 'programme.term', first: 'startsOn', last: 'endsOn' },
  { within: 'people.*.roles.signatory', first: 'validFrom', last: 'validTo' },
];

interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * What is wrong between the parts of a file: ids that are not there, or twice, and dates that are reversed.
 * Works on the values as they stand, so that these are found beside the errors of single fields.
 */
export const problemsBetween = (values: unknown): readonly Problem[] => [
  ...POINTING.flatMap(([pattern, to]) => unknownIds(values, pattern, to)),
  ...ONCE.flatMap(({ within, of }) => placesOf(values, within).flatMap((scope) => repeats(scope, of))),
  ...ORDERED.flatMap(({ within, first, last }) =>
    placesOf(values, within).flatMap((scope) => reversed(scope, first, last)),
  ),
  ...budgetsTwice(values),
  ...signatoriesWithoutParty(values),
  ...codesOfAnotherLevel(values),
];

const placesOf = (values: unknown, pattern: Pattern, from: Path = []): readonly Place[] => {
  let places: readonly Place[] = [{ path: from, value: values }];
  for (const step of pattern === '' ? [] : pattern.split('.'))
    places = places.flatMap((place) => (step === '*' ? items(place) : field(place, step)));
  return places;
};

const items = ({ path, value }: Place): readonly Place[] =>
  Array.isArray(value) ? value.map((item, index) => ({ path: [...path, index], value: item })) : [];

const field = ({ path, value }: Place, key: string): readonly Place[] => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  return [{ path: [...path, key], value: Reflect.get(value, key) }];
};

const isFilled = (place: Place): place is Place & { readonly value: string } =>
  typeof place.value === 'string' && place.value.trim() !== '';

const filled = (values: unknown, pattern: Pattern) => placesOf(values, pattern).filter(isFilled);

/** The default themes are there without being named. */
const knownIds = (values: unknown, to: Reference): readonly string[] => [
  ...new Set([...(to === 'theme' ? DEFAULT_THEMES : []), ...filled(values, IDS[to]).map(({ value }) => value)]),
];

const referenceTo = (values: unknown, to: Reference, word: string | null): Expected => {
  const known = knownIds(values, to);
  return { kind: 'reference', to, known, nearest: word === null ? null : nearest(word, known) };
};

const unknownIds = (values: unknown, pattern: Pattern, to: Reference): readonly Problem[] => {
  const known = new Set(knownIds(values, to));
  return filled(values, pattern)
    .filter(({ value }) => !known.has(value))
    .map(({ path, value }) => ({
      path,
      at: 'value',
      found: { kind: 'value', text: value },
      expected: referenceTo(values, to, value),
    }));
};

const repeats = ({ path, value }: Place, patterns: readonly Pattern[]): readonly Problem[] => {
  const first = new Map<string, Path>();
  return patterns
    .flatMap((pattern) => placesOf(value, pattern, path).filter(isFilled))
    .flatMap((place): readonly Problem[] => {
      const earlier = first.get(place.value);
      if (earlier === undefined) first.set(place.value, place.path);
      if (earlier === undefined) return [];
      const found = { kind: 'repeated', text: place.value, first: earlier } as const;
      return [{ path: place.path, at: 'value', found, expected: { kind: 'onlyOnce' } }];
    });
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const reversed = (scope: Place, first: string, last: string): readonly Problem[] => {
  const [from] = field(scope, first).filter(isFilled);
  const [to] = field(scope, last).filter(isFilled);
  if (from === undefined || to === undefined || !DATE.test(from.value) || !DATE.test(to.value)) return [];
  if (from.value <= to.value) return [];
  const found = { kind: 'value', text: to.value } as const;
  return [{ path: to.path, at: 'value', found, expected: { kind: 'notBefore', date: from.value } }];
};

/** One amount for each area and source, however the source is written. */
const budgetsTwice = (values: unknown): readonly Problem[] => {
  const first = new Map<string, Path>();
  return placesOf(values, 'programme.budgets.*').flatMap((budget): readonly Problem[] => {
    const [source] = field(budget, 'source').filter(isFilled);
    if (source === undefined) return [];
    const [area] = field(budget, 'area').filter(isFilled);
    const key = `${area?.value ?? ''}|${sourceKey(source.value)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, source.path);
    if (earlier === undefined) return [];
    const found = { kind: 'repeated', text: source.value, first: earlier } as const;
    return [{ path: source.path, at: 'value', found, expected: { kind: 'onlyOnce' } }];
  });
};

/** Who signs does so for a party. */
const signatoriesWithoutParty = (values: unknown): readonly Problem[] =>
  placesOf(values, 'people.*')
    .filter((person) => placesOf(person.value, 'roles.signatory').some(({ value }) => value !== null && value !== ''))
    .filter((person) => !field(person, 'party').some(({ value }) => value !== null && value !== ''))
    .map(({ path }) => ({
      path: [...path, 'party'],
      at: 'value',
      found: { kind: 'nothing' },
      expected: referenceTo(values, 'party', null),
    }));

/** A code that Statistics Netherlands gives to areas of another level. */
const codesOfAnotherLevel = (values: unknown): readonly Problem[] =>
  placesOf(values, 'areas.*').flatMap((area): readonly Problem[] => {
    const [code] = field(area, 'cbsCode').filter(isFilled);
    const level = AREA_LEVELS.find((each) => field(area, 'level').some(({ value }) => value === each));
    if (code === undefined || level === undefined || isCodeOf(level, code.value)) return [];
    const found = { kind: 'value', text: code.value } as const;
    return [{ path: code.path, at: 'value', found, expected: { kind: 'cbsCode' } }];
  });
