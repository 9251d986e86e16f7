import { sameValue } from '../../domain/journal/canonical.ts';

/** What an import touches. */
export type ImportedThing =
  | 'municipality'
  | 'area'
  | 'theme'
  | 'party'
  | 'mandate'
  | 'round'
  | 'person'
  | 'programme'
  | 'coordinator'
  | 'criteria'
  | 'budget'
  | 'agendaItem'
  | 'project'
  | 'activity'
  | 'evening'
  | 'workingGroup';

/**
 * One line of the preview. `name` is as people know the thing: a title, a name, the number of a round, the date of an
 * evening. `fields` are the names of the fields that change, `emptied` those of them that had a value and lose it.
 */
export type ImportChange =
  | { readonly change: 'added' | 'removed'; readonly what: ImportedThing; readonly id: string; readonly name: string }
  | {
      readonly change: 'changed';
      readonly what: ImportedThing;
      readonly id: string;
      readonly name: string;
      readonly fields: readonly string[];
      readonly emptied: readonly string[];
      /** The same fields with what they held and will hold, as text; '' = empty. */
      readonly values: readonly { readonly field: string; readonly before: string; readonly after: string }[];
    };

/** What to do for one difference, and how it reads in the preview. */
export interface Difference<Command> {
  readonly commands: readonly Command[];
  readonly change: ImportChange;
}

/** How one kind of thing is told apart, named and compared. */
export interface Kind<Value> {
  readonly what: ImportedThing;
  readonly idOf: (value: Value) => string;
  readonly nameOf: (value: Value) => string;
}

/** What the file adds to a list or changes in it, in the order of the file. */
export const additions = <Value extends object, Command>(
  kind: Kind<Value>,
  wanted: readonly Value[],
  standing: readonly Value[],
  commandsFor: (value: Value, standing: Value | null) => readonly Command[],
): readonly Difference<Command>[] =>
  wanted.flatMap((value) => {
    const existing = standing.find((each) => kind.idOf(each) === kind.idOf(value)) ?? null;
    if (existing !== null && sameValue(existing, value)) return [];
    const change = existing === null ? asAdded(kind, value) : asChanged(kind, existing, value);
    return [{ commands: commandsFor(value, existing), change }];
  });

/** What stands and is in the file no longer. */
export const removals = <Value extends object, Command>(
  kind: Kind<Value>,
  wanted: readonly Value[],
  standing: readonly Value[],
  commandFor: (value: Value) => Command,
): readonly Difference<Command>[] => {
  const kept = new Set(wanted.map(kind.idOf));
  return standing
    .filter((value) => !kept.has(kind.idOf(value)))
    .map((value) => ({
      commands: [commandFor(value)],
      change: { change: 'removed', what: kind.what, id: kind.idOf(value), name: kind.nameOf(value) },
    }));
};

export const asAdded = <Value>({ what, idOf, nameOf }: Kind<Value>, value: Value): ImportChange => ({
  change: 'added',
  what,
  id: idOf(value),
  name: nameOf(value),
});

export const asChanged = <Value extends object>(
  { what, idOf, nameOf }: Kind<Value>,
  before: Value,
  after: Value,
): ImportChange => {
  const was = leavesOf(before);
  const becomes = leavesOf(after);
  const fields = [...new Set([...was.keys(), ...becomes.keys()])].filter(
    (field) => !sameValue(was.get(field) ?? null, becomes.get(field) ?? null),
  );
  return {
    change: 'changed',
    what,
    id: idOf(after),
    name: nameOf(after),
    fields,
    emptied: fields.filter((field) => isEmpty(becomes.get(field)) && !isEmpty(was.get(field))),
    values: fields.map((field) => ({
      field,
      before: valueText(field, was.get(field)),
      after: valueText(field, becomes.get(field)),
    })),
  };
};

/** The fields of an activity stand under `fields`: they are named without that. */
const leavesOf = (value: object): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(value).flatMap(([field, held]) =>
      field === 'fields' && typeof held === 'object' && held !== null ? Object.entries(held) : [[field, held] as const],
    ),
  );

const CENTS_IN_A_EURO = 100;

/** As the file has it: an id without the names of municipality and programme, money in euros. */
const valueText = (field: string, value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((each) => valueText(field, each)).join(', ');
  if (field === 'cents' && typeof value === 'number') return String(value / CENTS_IN_A_EURO);
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([key, held]) => valueText(key, held));
    return parts.filter((part) => part !== '').join(' ');
  }
  return /Ids?$/.test(field) ? String(value).replace(/^.*\./, '') : String(value);
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
