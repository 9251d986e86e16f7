import type { Actor } from '../actor.ts';
import type { PersonId } from '../ids.ts';
import type { Sealed } from '../sealed.ts';

/** An event of any stream, as far as erasure reads it. */
type AnyEvent = { readonly type: string };

/** What a coordinator writes down of somebody whom the event does not name: it is not the coordinator's to erase. */
const WORDS_OF_OTHERS: ReadonlySet<string> = new Set([
  'ContributionRecorded',
  'ContributionCorrected',
  'SignatureGiven',
  'ConsentGiven',
  'TakenOver',
  'ContactGiven',
]);

/** Every personal value in an event, however deep it stands. */
export const sealedIn = (value: unknown): readonly Sealed[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isSealed(value)) return [value];
  return Object.values(value).flatMap(sealedIn);
};

const isSealed = (value: object): value is Sealed =>
  'ref' in value && 'seal' in value && typeof value.ref === 'string' && typeof value.seal === 'string';

/** Of whom an event's words are: of the source that it names; else of who gave it. What was passed on is of neither. */
export const isWrittenBy = (personId: PersonId, actor: Actor, event: AnyEvent): boolean => {
  if (isPassedOn(event)) return false;
  const sources = sourcesIn(event);
  if (sources.length > 0) return sources.includes(personId);
  return !WORDS_OF_OTHERS.has(event.type) && actor.kind === 'person' && actor.personId === personId;
};

const SOURCES: ReadonlySet<string> = new Set(['personId', 'ownerId', 'by']);

const sourcesIn = (part: object): readonly string[] =>
  fieldsIn(part).flatMap(([key, value]) => (SOURCES.has(key) && typeof value === 'string' ? [value] : []));

/** A coordinator's name stands as `by` there, and the words are those of a party without chat. */
const isPassedOn = (event: object): boolean =>
  fieldsIn(event).some(([key, value]) => key === 'recordedOnBehalfOf' && value !== null);

/** Every field with its value, however deep; lists are left alone. */
const fieldsIn = (part: object): readonly (readonly [string, unknown])[] =>
  Object.entries(part).flatMap(([key, value]: [string, unknown]) => [
    [key, value] as const,
    ...(typeof value === 'object' && value !== null && !Array.isArray(value) ? fieldsIn(value) : []),
  ]);
