import type { Actor } from '../actor.ts';
import type { PersonId } from '../ids.ts';
import type { Sealed } from '../sealed.ts';

/** An event of any stream, as far as erasure reads it. */
type AnyEvent = { readonly type: string };

/** What a coordinator writes down or passes on in somebody else's words: it is not the coordinator's to erase. */
const WORDS_OF_OTHERS: ReadonlySet<string> = new Set([
  'ContributionRecorded',
  'ContributionCorrected',
  'SignatureGiven',
  'ConsentGiven',
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

/** Of whom an event's words are: of the source that it names, also where a coordinator passed them on; else of who gave it. */
export const isWrittenBy = (personId: PersonId, actor: Actor, event: AnyEvent): boolean => {
  if (WORDS_OF_OTHERS.has(event.type)) return false;
  const sources = sourcesIn(event);
  return sources.length === 0 ? actor.kind === 'person' && actor.personId === personId : sources.includes(personId);
};

const SOURCES: ReadonlySet<string> = new Set(['personId', 'ownerId', 'by']);

const sourcesIn = (part: object): readonly unknown[] =>
  Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    if (SOURCES.has(key)) return [value];
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? sourcesIn(value) : [];
  });
