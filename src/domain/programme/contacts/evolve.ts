import type { PersonalErased } from '../../erasure/erasure.ts';
import type { ContactId, Instant } from '../../ids.ts';
import type { Sealed } from '../../sealed.ts';
import type { Programme } from '../state.ts';
import type { ContactEvent } from './events.ts';

export const evolveContact = (programme: Programme, event: ContactEvent, at: Instant): Programme => {
  switch (event.type) {
    case 'ContactGiven': {
      const { contactId, name, email, purposes } = event;
      const contact = { contactId, name, email, purposes, givenAt: at };
      return { ...programme, contacts: [...programme.contacts, contact] };
    }
    case 'ContactWithdrawn':
      return withoutTheirPart(programme, event.contactId);
  }
};

/** Who took back their address leaves the groups too, and no letter to them goes out any more. */
const withoutTheirPart = (programme: Programme, contactId: ContactId): Programme => ({
  ...programme,
  groups: programme.groups.map((group) => ({
    ...group,
    members: group.members.filter((member) => member.contactId !== contactId),
  })),
  letters: programme.letters.map((letter) => {
    if (!letter.contactIds.includes(contactId) || letter.state.is !== 'planned') return letter;
    const contactIds = letter.contactIds.filter((each) => each !== contactId);
    return contactIds.length > 0 ? { ...letter, contactIds } : { ...letter, state: { is: 'cancelled' } };
  }),
});

/** An erased name or address is one that was not left. */
export const withoutErased = (programme: Programme, { refs }: PersonalErased): Programme => {
  const gone = new Set(refs);
  const left = (sealed: Sealed | null): Sealed | null => (sealed !== null && gone.has(sealed.ref) ? null : sealed);
  return {
    ...programme,
    contacts: programme.contacts.map((contact) => ({
      ...contact,
      name: left(contact.name),
      email: left(contact.email),
    })),
  };
};
