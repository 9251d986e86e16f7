import { localDateOf } from '../../calendar/local-time.ts';
import { accept, type Decision, type Envelope, type Of, refuse } from '../../decider.ts';
import { decideErasure } from '../../erasure/erasure.ts';
import { sameValue } from '../../journal/canonical.ts';
import type { Refusal } from '../../refusal.ts';
import type { ExistingProgramme } from '../change-of-text.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { ContactCommand } from './commands.ts';
import { type Contact, contactOf, isGone, type NewContact } from './state.ts';
import { keptUntil } from './until.ts';

export const decideContact = (
  command: ContactCommand,
  envelope: Envelope,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const contact = contactOf(programme.contacts, command.contactId);
  if (contact === null) return refuse({ code: 'notFound', what: 'contact' });
  return command.type === 'WithdrawContact'
    ? withdraw(command, contact, programme)
    : letGo(contact, envelope, programme);
};

/** What is left is kept by consent alone: an address or a name, and for what. A letter needs an address. */
export const givenContact = (
  { contactId, name, email, purposes }: NewContact,
  { contacts }: ExistingProgramme,
): readonly ProgrammeEvent[] | Refusal => {
  const known = contactOf(contacts, contactId);
  if (known !== null && sameValue({ name, email, purposes }, givenIn(known))) return [];
  if (known !== null) return { code: 'alreadyExists', what: 'contact' };
  const needsAddress = purposes.includes('feedback') && email === null;
  if (purposes.length === 0 || (name === null && email === null) || needsAddress) return { code: 'contactIncomplete' };
  return [{ type: 'ContactGiven', contactId, name, email, purposes }];
};

const givenIn = ({ name, email, purposes }: Contact) => ({ name, email, purposes });

const withdraw = (
  { contactId, alsoWords }: Of<ContactCommand, 'WithdrawContact'>,
  contact: Contact,
  programme: ExistingProgramme,
): Decision<ProgrammeEvent> => {
  const own = programme.contributions.filter((each) => each.contactId === contactId);
  const words = alsoWords ? own.map(({ text }) => text.ref) : [];
  const erasure = decideErasure({ refs: [...refsOf(contact), ...words], reason: 'withdrawn' }, programme);
  if (!erasure.ok) return erasure;
  return isGone(contact) && erasure.events.length === 0
    ? accept()
    : accept<ProgrammeEvent>({ type: 'ContactWithdrawn', contactId }, ...erasure.events);
};

const letGo = (contact: Contact, { at }: Envelope, programme: ExistingProgramme): Decision<ProgrammeEvent> => {
  const until = keptUntil(programme, contact);
  if (until === null) return accept();
  if (at < until.since || localDateOf(at, programme.setUp.zone) < until.on) return refuse({ code: 'tooEarly' });
  return decideErasure({ refs: refsOf(contact), reason: 'periodOver' }, programme);
};

export const refsOf = ({ name, email }: Contact): readonly string[] =>
  [name, email].flatMap((sealed) => (sealed === null ? [] : [sealed.ref]));
