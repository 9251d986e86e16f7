import type { AnyEvent } from '../../domain/events.ts';
import { as, type Instant, type LocalDate } from '../../domain/ids.ts';
import type { Sealed } from '../../domain/sealed.ts';
import type { Values, Words } from '../words.ts';

/** The names behind the ids of an event, as the reader may know them. */
export interface Naming {
  readonly party: (id: string) => string;
  readonly person: (id: string) => string;
  readonly activity: (id: string) => string;
}

const ON = /^\d{4}-\d\d-\d\d$/;
const AT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** The field of the word's name: `partyId` is {party}. */
const nameOf = (field: string): string => field.replace(/Id$/, '');

const textOf = (field: string, value: string, naming: Naming, w: Words): string => {
  if (/partyId$|onBehalfOf$/i.test(field)) return naming.party(value);
  if (/personId$|^(?:owner|from|to|holder)Id$|^by$|By$|^signer$/.test(field)) return naming.person(value);
  if (/activityId$|agreementId$/i.test(field)) return naming.activity(value);
  if (ON.test(value)) return w.date(as<LocalDate>(value));
  return AT.test(value) ? w.moment(as<Instant>(value)) : value;
};

const isSealed = (value: object): value is Sealed => 'ref' in value && 'seal' in value;

/** Of two fields with one name the outer one counts, then the first. */
const collect = (holder: object, naming: Naming, w: Words): Record<string, string | number> => {
  const own: Record<string, string | number> = {};
  const inner: Record<string, string | number>[] = [];
  for (const [field, value] of Object.entries(holder)) {
    if (typeof value === 'string') own[nameOf(field)] = textOf(field, value, naming, w);
    else if (typeof value === 'number') own[nameOf(field)] = field === 'cents' ? w.money(value) : value;
    else if (Array.isArray(value)) own[field] = value.length;
    else if (value === null || typeof value === 'boolean') own[nameOf(field)] = String(value ?? '');
    else if (typeof value === 'object' && !isSealed(value)) inner.push(collect(value, naming, w));
  }
  return Object.assign({}, ...inner.toReversed(), own);
};

/** What the words of an event can name: every field of it, readable, however deep. A list is how many it holds. */
export const valuesOf = ({ type: _, ...fields }: AnyEvent, naming: Naming, w: Words): Values =>
  collect(fields, naming, w);

/** What a person wrote, among all that is sealed: the rest are names and addresses. */
const WRITTEN = new Set([
  'reason',
  'text',
  'note',
  'consequence',
  'correction',
  'question',
  'answer',
  'minutes',
  'label',
  'explanation',
]);

/** The sealed words of an event that a history may quote, in order. */
export const writtenIn = (holder: object): readonly Sealed[] =>
  Object.entries(holder).flatMap(([field, value]: [string, unknown]): readonly Sealed[] => {
    if (typeof value !== 'object' || value === null) return [];
    if (isSealed(value)) return WRITTEN.has(field) ? [value] : [];
    return writtenIn(value);
  });
