import {
  agreementStream,
  as,
  type PersonId,
  type ProjectId,
  programmeStream,
  type StreamId,
} from '../../domain/ids.ts';
import type { SentLine, SentModel } from '../../views/models.ts';
import { partsOf } from '../owner-key.ts';
import type { Delivery, Message, MessageState, RecipientKey } from '../ports/deliveries.ts';
import { aboutOf } from '../present/coordination.ts';
import type { Seen } from './programmes.ts';
import type { Turn } from './turn.ts';

/** Small enough for a phone, and for both platforms. */
const PER_PAGE = 6;

const TROUBLE: readonly MessageState[] = ['failed', 'ambiguous', 'expired'];
const ALL: readonly MessageState[] = [...TROUBLE, 'sent', 'planned', 'sending', 'retry', 'superseded'];

const STATE = {
  planned: 'waiting',
  sending: 'waiting',
  retry: 'waiting',
  sent: 'arrived',
  ambiguous: 'maybe',
  failed: 'refused',
  expired: 'late',
  superseded: 'dropped',
} as const satisfies Record<MessageState, SentLine['state']>;

/** A page of what a programme sent: who could not be reached first, then its messages, newest first. */
export async function sentMessages(turn: Turn, seen: Seen, of: SentModel['of'], asked: number): Promise<SentModel> {
  const owners = ownersOf(seen);
  const states = of === 'all' ? ALL : TROUBLE;
  const unreached = await notReached(turn, owners);
  const count = await turn.ports.messages.countOf(owners, states);
  const pages = Math.max(1, Math.ceil((unreached.length + count) / PER_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const from = (page - 1) * PER_PAGE;
  const first = unreached.slice(from, from + PER_PAGE);
  const rest = { skip: Math.max(0, from - unreached.length), limit: PER_PAGE - first.length };
  const messages = rest.limit === 0 ? [] : await turn.ports.messages.newestOf(owners, states, rest);
  const lines = await Promise.all([
    ...first.map((delivery) => unreachedLine(turn, seen, delivery)),
    ...messages.map((message) => messageLine(turn, seen, message)),
  ]);
  return { programme: seen.ref, of, lines, page, pages };
}

const ownersOf = ({ programmeId, programme }: Seen): readonly StreamId[] => [
  programmeStream(programmeId),
  ...programme.activities.map(({ activityId }) => agreementStream(activityId)),
];

/** Owed still, to somebody without an address. */
async function notReached({ ports }: Turn, owners: readonly StreamId[]): Promise<readonly Delivery[]> {
  const owed = (await Promise.all(owners.map((owner) => ports.deliveries.ofOwner(owner)))).flat();
  return owed
    .filter(({ state, notReachedAt }) => state === 'open' && notReachedAt !== null)
    .toSorted((one, other) => (one.dueAt < other.dueAt ? 1 : -1));
}

async function unreachedLine(turn: Turn, seen: Seen, delivery: Delivery): Promise<SentLine> {
  return {
    at: delivery.notReachedAt ?? delivery.dueAt,
    what: whatOf(seen, [delivery]),
    to: await nameOf(turn, seen, delivery.recipient),
    state: 'notReached',
    maybeTwice: false,
    again: null,
  };
}

/** A list may carry lines of other programmes: those are not this coordinator's to see. */
async function messageLine(turn: Turn, seen: Seen, message: Message): Promise<SentLine> {
  const own = (await turn.ports.deliveries.get(message.deliveryIds)).filter(
    ({ subject }) => 'programmeId' in subject && subject.programmeId === seen.programmeId,
  );
  const canAgain = own.some(
    ({ state, expiresAt }) => state === 'carried' && (expiresAt === null || expiresAt > turn.now),
  );
  const isLost = message.state === 'failed' || message.state === 'ambiguous';
  return {
    at: message.sentAt ?? message.sendAt,
    what: whatOf(seen, own),
    to: await nameOf(turn, seen, message.recipient),
    state: STATE[message.state],
    maybeTwice: message.state === 'sent' && message.everAmbiguous,
    again: isLost && canAgain ? message.messageId : null,
  };
}

const whatOf = ({ programme }: Seen, deliveries: readonly Delivery[]): SentLine['what'] =>
  deliveries.map((delivery) => ({ kind: delivery.kind, about: aboutOf(programme, delivery) }));

async function nameOf({ ports, municipalityId }: Turn, { programme }: Seen, to: RecipientKey): Promise<SentLine['to']> {
  const { kind, id } = partsOf(to);
  if (kind === 'channel') {
    const project = programme.projects.find(({ projectId }) => projectId === as<ProjectId>(id));
    return { is: 'channel', name: project?.name ?? '' };
  }
  return { is: 'person', name: (await ports.people.get(municipalityId, as<PersonId>(id)))?.name ?? '' };
}
