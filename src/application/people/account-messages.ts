import { municipalityStream, type PersonId } from '../../domain/ids.ts';
import { sha256Hex } from '../../domain/journal/canonical.ts';
import type { RecipientKey } from '../ports/deliveries.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { owe } from '../time/owe.ts';
import { personKey } from '../time/recipients.ts';
import { overseersOf } from './overseers.ts';

/** Every coordinator is asked who it was; the first answer counts. */
export async function askToConfirm(ports: Ports, person: Person, linkId: string): Promise<void> {
  for (const overseer of await overseersOf(ports, person)) {
    await oweAbout(ports, person, 'accountToConfirm', linkId, personKey(overseer));
  }
}

/** The person is told, and gets what waited for an address; the coordinators' copies close. Safe to repeat. */
export async function linkWasConfirmed(ports: Ports, person: Person, linkId: string): Promise<void> {
  await oweAbout(ports, person, 'accountConfirmed', linkId, personKey(person.personId));
  await lookAgain(ports, person, personKey(person.personId));
  await linkWasAnswered(ports, person);
}

export const linkWasAnswered = (ports: Ports, person: Person): Promise<void> =>
  lookAgain(ports, person, municipalityStream(person.municipalityId));

/** Somebody who can be reached from now on gets what waited. */
export const nowReachable = (ports: Ports, person: Pick<Person, 'personId' | 'municipalityId'>): Promise<void> =>
  lookAgain(ports, person, personKey(person.personId));

async function lookAgain(
  ports: Ports,
  { municipalityId }: Pick<Person, 'municipalityId'>,
  owner: Parameters<Ports['wakeups']['mark']>[0],
): Promise<void> {
  const now = await ports.clock.now();
  await ports.wakeups.mark(owner, municipalityId, now);
  await ports.queue.wake(owner, now);
}

async function oweAbout(
  ports: Ports,
  { personId, municipalityId }: { readonly personId: PersonId } & Pick<Person, 'municipalityId'>,
  kind: 'accountToConfirm' | 'accountConfirmed',
  linkId: string,
  recipient: RecipientKey,
): Promise<void> {
  const now = await ports.clock.now();
  await owe(ports, {
    deliveryId: sha256Hex(`${kind}|${linkId}|${recipient}`),
    municipalityId,
    kind,
    subject: { of: 'person', personId },
    owner: municipalityStream(municipalityId),
    slot: `account|${linkId}`,
    recipient,
    dueAt: now,
    expiresAt: null,
    insertedAt: now,
  });
}
