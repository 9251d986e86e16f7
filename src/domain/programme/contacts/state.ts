import type { ContactId, Instant } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';

/**
 * What a resident leaves an address for, by their own choice. `feedback`: one letter, what was done with their reaction.
 * `invitations`: to what their working group does.
 */
export const CONTACT_PURPOSES = ['feedback', 'invitations'] as const;
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

/** A resident who left a name or an address. Null: not left, or erased since. */
export interface Contact {
  readonly contactId: ContactId;
  readonly name: Sealed | null;
  readonly email: Sealed | null;
  readonly purposes: readonly ContactPurpose[];
  readonly givenAt: Instant;
}

/** What a resident fills in, or somebody for them. */
export type NewContact = Omit<Contact, 'givenAt'>;

/** Everything about a resident is gone: the record alone says that there was one. */
export const isGone = ({ name, email }: Contact): boolean => name === null && email === null;

export const contactOf = (contacts: readonly Contact[], contactId: ContactId): Contact | null =>
  contacts.find((contact) => contact.contactId === contactId) ?? null;
