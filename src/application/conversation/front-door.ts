import type { Action } from '../../views/actions.ts';
import { errorCard, type Reader } from '../../views/index.ts';
import type { Card } from '../../views/vocabulary.ts';
import { atMost } from '../at-most.ts';
import { bindCard, bindForm, bindHome } from '../buttons.ts';
import { Failure } from '../failure.ts';
import type { FrontDoor, Interaction, Response } from '../interaction.ts';
import { sameAccount } from '../people/linking.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { later } from '../sending/later.ts';
import { personKey } from '../time/recipients.ts';
import { refusalReply } from './refusals.ts';
import { rememberHome } from './standing-home.ts';
import { strangerReply } from './strangers.ts';
import { takeTurn } from './take-turn.ts';
import type { Reply, Turn } from './turn.ts';
import { todayOf } from './turn.ts';

/** Longer than any interaction takes; after it the tick works it again. */
const WORK_SECONDS = 60;
/** What is noted can wait for its turn; an acknowledgement can't, and it needs the same database. */
const MOST_WORKED_AT_ONCE = 5;

/** Where everything that people do comes in. */
export function createFrontDoor(ports: Ports): FrontDoor {
  const inTurn = atMost(MOST_WORKED_AT_ONCE);
  /** Brought before it is done: a crash in between answers once more, rather than never. Null: somebody else does it, or did. */
  const claimed = async (interaction: Interaction, bring: Bring): Promise<Response | null> => {
    const real = await ports.clock.real();
    if (!(await ports.inbox.claim(interaction.id, real, later(real, WORK_SECONDS * 1_000)))) return null;
    const response = await respondTo(ports, interaction);
    await bring(response);
    await ports.inbox.done(interaction.id, await ports.clock.real());
    return response;
  };
  return {
    note: (interaction) => ports.inbox.note(withoutWords(interaction)),
    answer: async (interaction) => {
      await ports.inbox.note(withoutWords(interaction));
      return (await claimed(interaction, async () => undefined)) ?? { kind: 'nothing' };
    },
    work: async (interaction) => {
      try {
        await inTurn(() => claimed(interaction, (response) => respond(ports, interaction, response)));
      } catch (failure) {
        logFailure(ports, interaction, failure);
      }
    },
  };
}

type Bring = (response: Response) => Promise<void>;

/** What was done stays done, also where the answer can't be brought any more. */
async function respond(ports: Ports, interaction: Interaction, response: Response): Promise<void> {
  try {
    await ports.platforms.get(interaction.account.platform)?.respond(interaction, response);
  } catch (failure) {
    logFailure(ports, interaction, failure);
  }
}

/** Free text in the direct message: only its id is kept. A code is a secret. */
const withoutWords = (interaction: Interaction): Interaction =>
  interaction.what.kind === 'message' ? { ...interaction, what: { kind: 'message', text: '' } } : interaction;

async function respondTo(ports: Ports, interaction: Interaction): Promise<Response> {
  const person = await ports.people.byAccount(interaction.account);
  const reader = await readerOf(ports, person);
  try {
    return await bind(ports, interaction, person, reader, await replyTo(ports, interaction, person, reader));
  } catch (failure) {
    if (failure instanceof Failure && failure.retryable) throw failure;
    const reference = logFailure(ports, interaction, failure);
    const reply: Reply = { kind: 'private', card: errorCard({ reference }, reader) };
    return bind(ports, interaction, person, reader, reply);
  }
}

async function replyTo(ports: Ports, interaction: Interaction, person: Person | null, reader: Reader): Promise<Reply> {
  const linked = person?.accounts.find(({ account }) => sameAccount(account, interaction.account));
  if (person === null || linked?.state !== 'confirmed') return strangerReply(ports, interaction, person, reader);
  const now = await ports.clock.now();
  const turn: Turn = {
    ports,
    interaction,
    person,
    municipalityId: person.municipalityId,
    reader,
    now,
    today: todayOf(person, now),
    values: interaction.what.kind === 'submit' ? interaction.what.values : {},
    place: null,
  };
  const reply = await takeTurn(turn, linked);
  await lookAtHome(turn);
  return reply;
}

/** What somebody did shows on the home that they have open, also where no message of theirs changes. */
async function lookAtHome({ ports, person: { personId }, interaction: { what } }: Turn): Promise<void> {
  if (what.kind !== 'press' && what.kind !== 'submit') return;
  if ((await ports.homes.get(personId)) !== null) await ports.queue.send(personKey(personId), 1);
}

async function readerOf(ports: Ports, person: Person | null): Promise<Reader> {
  return person === null ? ports.defaultReader : { language: person.language, zone: person.zone };
}

async function bind(
  ports: Ports,
  interaction: Interaction,
  person: Person | null,
  reader: Reader,
  reply: Reply,
): Promise<Response> {
  const municipalityId = person?.municipalityId ?? null;
  const place = `reply|${interaction.id}`;
  const card = async (shown: { readonly card: Card<Action> }) => bindCard(ports, municipalityId, place, shown.card);
  switch (reply.kind) {
    case 'nothing':
      return reply;
    case 'private':
      return { kind: 'private', card: await card(reply) };
    case 'closed':
      return { kind: 'closed', card: reply.card === null ? null : await card({ card: reply.card }) };
    case 'form':
      return { kind: 'form', form: await bindForm(ports, municipalityId, place, reply.form) };
    case 'home':
      if (person !== null) await rememberHome(ports, person, interaction, reply);
      return { kind: 'home', home: await bindHome(ports, municipalityId, place, reply.home) };
    case 'invalid':
    case 'refused': {
      const answered = await refusalReply(ports, interaction, person, reader, reply);
      return answered.kind === 'invalid'
        ? { kind: 'invalid', errors: answered.errors }
        : { kind: answered.kind, card: await card({ card: answered.card }) };
    }
  }
}

/** The reference that the person reads out and the operator finds in the log. */
function logFailure(ports: Ports, interaction: Interaction, failure: unknown): string {
  const reference = ports.ids.code();
  ports.log.error('interaction failed', {
    reference,
    interaction: interaction.id,
    failure: failure instanceof Error ? failure.stack : String(failure),
  });
  return reference;
}
