import type { MunicipalityId, PersonId } from '../../domain/ids.ts';
import type { Account } from '../interaction.ts';
import type { LinkedAccount, Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';

type WithPeople = Pick<Ports, 'people'>;

export const sameAccount = (one: Account, other: Account): boolean =>
  one.platform === other.platform && one.workspace === other.workspace && one.user === other.user;

/** `taken`: the account is somebody else's. Linking an account again under the same id changes nothing. */
export async function addLink(ports: WithPeople, person: Person, linked: LinkedAccount): Promise<'linked' | 'taken'> {
  for (let current: Person | null = person; current !== null; ) {
    if (current.accounts.some(({ linkId }) => linkId === linked.linkId)) return 'linked';
    const accounts = [...current.accounts, linked];
    const updated = await ports.people.update({ ...current, accounts, version: current.version + 1 });
    if (updated !== 'stale') return updated === 'updated' ? 'linked' : 'taken';
    current = await ports.people.get(person.municipalityId, person.personId);
  }
  return 'taken';
}

/** What a waiting link became: `before` when another answer was first (null: it was rejected). */
export type LinkAnswered =
  | { readonly is: 'answered'; readonly person: Person }
  | { readonly is: 'before'; readonly person: Person; readonly link: LinkedAccount | null };

/** Confirms a waiting link, or takes it away so that the account is nobody's again. The first answer counts. */
export async function answerLink(
  ports: WithPeople,
  municipalityId: MunicipalityId,
  personId: PersonId,
  linkId: string,
  answer: { readonly confirm: boolean; readonly by: PersonId },
): Promise<LinkAnswered | null> {
  for (;;) {
    const person = await ports.people.get(municipalityId, personId);
    if (person === null) return null;
    const link = person.accounts.find((linked) => linked.linkId === linkId) ?? null;
    if (link?.state !== 'waiting') return { is: 'before', person, link };
    const accounts = person.accounts.flatMap((linked): readonly LinkedAccount[] => {
      if (linked.linkId !== linkId) return [linked];
      return answer.confirm ? [{ ...linked, state: 'confirmed', confirmedBy: answer.by }] : [];
    });
    const changed = { ...person, accounts, version: person.version + 1 };
    if ((await ports.people.update(changed)) === 'updated') return { is: 'answered', person: changed };
  }
}
