import { as, type MunicipalityId, type PersonId, type ProjectId } from '../../domain/ids.ts';
import { partsOf } from '../owner-key.ts';
import type { RecipientKey } from '../ports/deliveries.ts';
import type { LinkedAccount, Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';

/** The account to write to: confirmed, not gone, the one linked last. Null: not reached. */
export const addressOf = (person: Person | null): LinkedAccount | null =>
  person?.accounts.findLast(({ state, goneAt }) => state === 'confirmed' && goneAt === null) ?? null;

export async function isReachable(
  ports: Pick<Ports, 'people' | 'channels'>,
  municipalityId: MunicipalityId,
  recipient: RecipientKey,
): Promise<boolean> {
  const { kind, id } = partsOf(recipient);
  return kind === 'person'
    ? addressOf(await ports.people.get(municipalityId, as<PersonId>(id))) !== null
    : (await ports.channels.get(municipalityId, as<ProjectId>(id))) !== null;
}

/** Changes one linked account; another change in between is taken along. */
export async function changeAccount(
  ports: Pick<Ports, 'people'>,
  person: Person,
  linkId: string,
  change: Partial<Pick<LinkedAccount, 'direct' | 'goneAt' | 'state'>>,
): Promise<void> {
  for (let current: Person | null = person; current !== null; ) {
    const accounts = current.accounts.map((linked) => (linked.linkId === linkId ? { ...linked, ...change } : linked));
    const updated = await ports.people.update({ ...current, accounts, version: current.version + 1 });
    if (updated !== 'stale') return;
    current = await ports.people.get(person.municipalityId, person.personId);
  }
}
