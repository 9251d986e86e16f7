import { isWrittenBy, sealedIn } from '../../domain/erasure/whose.ts';
import type { Instant, MunicipalityId, StreamId } from '../../domain/ids.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { commitOf } from '../streams/read-commit.ts';
import { refsErasedBy } from './refs-erased.ts';

/** A personal value that is written by somebody, or that names them. */
export interface FoundValue {
  readonly stream: StreamId;
  readonly at: Instant;
  readonly ref: string;
  /** '' when it is gone already, and its stream does not say so yet: an erasure that broke off is finished. */
  readonly value: string;
  readonly why: 'wrote' | 'named';
}

type Candidate = Omit<FoundValue, 'value' | 'why'> & { readonly wrote: boolean };

/** Everything of a municipality's streams that is this person's, oldest first per stream; without what was erased before. */
export async function valuesOfPerson(ports: Ports, person: Person): Promise<readonly FoundValue[]> {
  const { municipalityId } = person;
  const found: FoundValue[] = [];
  for (const stream of await ports.journal.streams(municipalityId)) {
    const candidates = await candidatesIn(ports, municipalityId, stream, person);
    const values = await ports.personal.get(
      municipalityId,
      candidates.map(({ ref }) => ref),
    );
    for (const { wrote, ...candidate } of candidates) {
      const value = values.get(candidate.ref)?.value ?? '';
      const named = names(value, person);
      if (wrote || named) found.push({ ...candidate, value, why: wrote ? 'wrote' : 'named' });
    }
  }
  return found;
}

async function candidatesIn(
  ports: Ports,
  municipalityId: MunicipalityId,
  stream: StreamId,
  { personId }: Person,
): Promise<readonly Candidate[]> {
  const stored = await ports.journal.read(municipalityId, stream, 0);
  const commits = stored.map((one) => commitOf<{ readonly type: string }>(one));
  const erased = new Set(commits.flatMap(({ events }) => refsErasedBy(events)));
  const all = commits.flatMap(({ at, actor, events }) =>
    events.flatMap((event) =>
      sealedIn(event).map(({ ref }) => ({ stream, at, ref, wrote: isWrittenBy(personId, actor, event) })),
    ),
  );
  return all.filter(({ ref }) => !erased.has(ref));
}

const names = (value: string, { name }: Person): boolean =>
  name.trim() !== '' && value.toLocaleLowerCase('nl').includes(name.trim().toLocaleLowerCase('nl'));
