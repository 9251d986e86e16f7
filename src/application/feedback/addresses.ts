import type { ContactId, MunicipalityId } from '../../domain/ids.ts';
import { type Contact, isGone } from '../../domain/programme/contacts/state.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Ports } from '../ports.ts';

/** RFC 5321, 4.5.3.1.3 */
const LONGEST = 254;
/** One address, as people have them: no quotes, comments, lists or blanks, and a domain with a dot. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:".]+(\.[^\s@<>()[\]\\,;:".]+)+$/u;

export const isAddress = (text: string): boolean => text.length <= LONGEST && ADDRESS.test(text);

/** As people compare addresses and names: capitals and blanks around don't matter. */
export const normalised = (text: string): string => text.trim().toLocaleLowerCase('nl');

/** What a resident left, readable. */
export interface KnownContact {
  readonly contact: Contact;
  readonly name: string | null;
  readonly email: string | null;
}

/** Everybody who left something that is still there. */
export async function knownContacts(
  ports: Pick<Ports, 'personal'>,
  municipalityId: MunicipalityId,
  contacts: Programme['contacts'],
): Promise<readonly KnownContact[]> {
  const there = contacts.filter((contact) => !isGone(contact));
  const refs = there.flatMap(({ name, email }) => [name, email].flatMap((sealed) => sealed?.ref ?? []));
  const values = await ports.personal.get(municipalityId, refs);
  const read = (sealed: Contact['name']) => (sealed === null ? null : (values.get(sealed.ref)?.value ?? null));
  return there.map((contact) => ({ contact, name: read(contact.name), email: read(contact.email) }));
}

/** One letter per address, however often it was left. */
export interface Addressee {
  readonly address: string;
  readonly name: string | null;
  readonly contactIds: readonly ContactId[];
}

export function addresseesOf(known: readonly KnownContact[]): readonly Addressee[] {
  const byAddress = new Map<string, Addressee>();
  for (const { contact, name, email } of known) {
    if (email === null) continue;
    const key = normalised(email);
    const before = byAddress.get(key);
    byAddress.set(key, {
      address: before?.address ?? email,
      name: before?.name ?? name,
      contactIds: [...(before?.contactIds ?? []), contact.contactId],
    });
  }
  return [...byAddress.values()];
}
