import type { ContactId } from '../../ids.ts';
import type { Contact } from '../contacts/state.ts';
import type { Contribution } from '../evening/state.ts';
import type { Programme } from '../state.ts';
import { letterOf } from './state.ts';

/** Reactions without an answer: no freeze where they come first, and no closing while there is one. */
export const openContributions = ({ contributions }: Pick<Programme, 'contributions'>): readonly Contribution[] =>
  contributions.filter(({ disposition }) => disposition === null);

/** What a resident said, and what was said in the groups that they joined. */
export const contributionsFor = (
  { contributions, groups }: Pick<Programme, 'contributions' | 'groups'>,
  contactIds: readonly ContactId[],
): readonly Contribution[] => {
  const joined = groups.filter(({ members }) =>
    members.some(({ contactId }) => contactId !== null && contactIds.includes(contactId)),
  );
  const groupIds = new Set(joined.map(({ groupId }) => groupId));
  return contributions.filter(
    ({ contactId, groupId }) =>
      (contactId !== null && contactIds.includes(contactId)) || (groupId !== null && groupIds.has(groupId)),
  );
};

/**
 * Residents who left an address for feedback and got no letter yet. `ready`: everything they said has an answer.
 * `waiting`: not yet. `silent`: they said nothing, nor did a group of theirs: there is nothing to answer.
 */
export const feedbackDue = (
  programme: Programme,
): Readonly<Record<'ready' | 'waiting' | 'silent', readonly Contact[]>> => {
  const due = programme.contacts.filter((contact) => wantsLetter(programme, contact));
  const stageOf = ({ contactId }: Contact) => {
    const said = contributionsFor(programme, [contactId]);
    if (said.length === 0) return 'silent';
    return said.every(({ disposition }) => disposition !== null) ? 'ready' : 'waiting';
  };
  const at = (stage: ReturnType<typeof stageOf>) => due.filter((contact) => stageOf(contact) === stage);
  return { ready: at('ready'), waiting: at('waiting'), silent: at('silent') };
};

const wantsLetter = ({ letters, waived }: Programme, { contactId, email, purposes }: Contact): boolean =>
  email !== null &&
  purposes.includes('feedback') &&
  letterOf(letters, contactId) === null &&
  !waived.some((each) => each.contactId === contactId);
