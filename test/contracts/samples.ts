import type { Account, Conversation, Interaction } from '../../src/application/interaction.ts';
import type { Delivery, Message } from '../../src/application/ports/deliveries.ts';
import type { Person } from '../../src/application/ports/people.ts';
import type { Stores } from '../../src/application/ports.ts';
import { as, type Instant, type MunicipalityId } from '../../src/domain/ids.ts';
import type { StoredCommit } from '../../src/domain/journal/commit.ts';

/** Gives the stores under test. They keep what earlier tests wrote: every test uses ids of its own. */
export type GivenStores = () => Stores;

let made = 0;
/** An id that no other test uses. */
export const fresh = (word: string): string => {
  made += 1;
  return `${word}-${made}`;
};

export const at = (time: string): Instant => as(`2008-01-01T${time}:00.000Z`);
export const municipalityId: MunicipalityId = as('haarlem');
export const elsewhere: MunicipalityId = as('delft');

/** Gives it to twenty at once and returns what each of them got. */
export const twentyAtOnce = <Result>(act: (number: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: 20 }, (_, number) => act(number)));

export const aCommit = (given: Partial<Record<keyof StoredCommit, string | number>> = {}): StoredCommit =>
  ({
    municipalityId,
    stream: fresh('agreement/a'),
    seq: 1,
    at: at('09:00'),
    commandId: fresh('command'),
    canonical: '{"events":[],"empty":{}}',
    hash: 'a'.repeat(64),
    ...given,
  }) as StoredCommit;

export const anAccount = (user = fresh('U')): Account => ({ platform: 'slack', workspace: 'T1', user });

export const aConversation = (ref = fresh('C')): Conversation => ({
  platform: 'slack',
  workspace: 'T1',
  kind: 'channel',
  ref,
});

export const aPerson = (given: Partial<Person> = {}): Person => ({
  personId: as(fresh('person')),
  municipalityId,
  name: 'Joke de Wit',
  function: 'opbouwwerker',
  partyId: null,
  language: 'nl',
  zone: as('Europe/Amsterdam'),
  accounts: [],
  version: 1,
  ...given,
});

export const linked = (account: Account): Person['accounts'][number] => ({
  account,
  linkId: fresh('link'),
  state: 'waiting',
  linkedAt: at('09:00'),
  direct: null,
  goneAt: null,
});

export const aDelivery = (given: Partial<Delivery> = {}): Delivery => ({
  deliveryId: fresh('delivery'),
  municipalityId,
  kind: 'checkIn',
  subject: { of: 'programme', programmeId: as('p1') },
  owner: as(fresh('agreement/a')),
  slot: 'checkIn|2008-02-01',
  recipient: `person/${fresh('p')}`,
  dueAt: at('09:00'),
  expiresAt: null,
  insertedAt: at('08:00'),
  state: 'open',
  messageId: null,
  notReachedAt: null,
  ...given,
});

export const aMessage = (given: Partial<Message> = {}): Message => ({
  messageId: fresh('message'),
  municipalityId,
  recipient: `person/${fresh('p')}`,
  form: 'single',
  editOf: null,
  deliveryIds: ['d1'],
  owners: [as(fresh('agreement/a'))],
  state: 'planned',
  sendAt: at('09:00'),
  expiresAt: null,
  attempt: 0,
  leaseUntil: null,
  retryAt: null,
  small: false,
  conversation: null,
  ref: null,
  sentAt: null,
  reason: null,
  everAmbiguous: false,
  shown: null,
  live: false,
  recorded: true,
  ...given,
});

export const anInteraction = (given: Partial<Interaction> = {}): Interaction => ({
  id: fresh('slack:E'),
  account: anAccount(),
  conversation: aConversation(),
  at: at('09:00'),
  replyTo: 'https://hooks.example/1',
  what: { kind: 'press', buttonId: 'b1' },
  ...given,
});
