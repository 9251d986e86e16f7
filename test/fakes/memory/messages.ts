import type { Message, MessageStore, Moment } from '../../../src/application/ports/deliveries.ts';
import type { StreamId } from '../../../src/domain/ids.ts';

const inOrder = (messages: Iterable<Message>): readonly Message[] =>
  [...messages].sort((one, other) =>
    `${one.sendAt} ${one.messageId}` < `${other.sendAt} ${other.messageId}` ? -1 : 1,
  );

/** From when a message wants work: null when it wants none. */
const dueSince = (message: Message, { programme, real }: Moment): string | null => {
  const reached = (at: string | null, now: string): string | null => (at !== null && at <= now ? at : null);
  if (message.state === 'planned') return reached(message.sendAt, programme);
  if (message.state === 'retry') return reached(message.retryAt, real);
  if (message.state === 'sending') return reached(message.leaseUntil, real);
  return null;
};

const isCopyOf =
  (owners: readonly StreamId[], states: readonly Message['state'][]) =>
  (one: Message): boolean =>
    one.editOf === null && states.includes(one.state) && one.owners.some((owner) => owners.includes(owner));

export const memoryMessages = (): MessageStore => {
  const messages = new Map<string, Message>();
  const where = (belongs: (message: Message) => boolean): readonly Message[] =>
    inOrder([...messages.values()].filter(belongs));
  return {
    async insert(message) {
      if (messages.has(message.messageId)) return 'exists';
      messages.set(message.messageId, { ...message });
      return 'inserted';
    },
    get: async (messageId) => messages.get(messageId) ?? null,
    async step(messageId, from, to, set) {
      const stored = messages.get(messageId);
      if (stored?.state !== from.state || stored.attempt !== from.attempt) return false;
      messages.set(messageId, { ...stored, ...set, state: to });
      return true;
    },
    async note(messageId, set) {
      const stored = messages.get(messageId);
      if (stored) messages.set(messageId, { ...stored, ...set });
    },
    async remove(owners) {
      const own = ({ owners: of }: Message): boolean => of.length > 0 && of.every((owner) => owners.includes(owner));
      for (const [id, one] of messages) if (own(one)) messages.delete(id);
    },
    queueOf: async (recipient) =>
      where((one) => one.recipient === recipient && ['planned', 'retry', 'sending'].includes(one.state)),
    async recipientsDue(at, limit) {
      const due = [...messages.values()].flatMap((one) => {
        const since = dueSince(one, at);
        return since === null ? [] : [{ since, recipient: one.recipient }];
      });
      due.sort((one, other) => (one.since < other.since ? -1 : 1));
      return [...new Set(due.map(({ recipient }) => recipient))].slice(0, limit);
    },
    unrecorded: async (limit) =>
      where((one) => !['planned', 'sending', 'retry'].includes(one.state) && !one.recorded).slice(0, limit),
    liveOf: async (owner) =>
      where((one) => one.live && one.owners.includes(owner) && ['sent', 'ambiguous'].includes(one.state)),
    sentOf: async (owner) =>
      where((one) => one.owners.includes(owner) && ['sent', 'ambiguous'].includes(one.state) && one.editOf === null),
    newestOf: async (owners, states, { skip, limit }) =>
      where(isCopyOf(owners, states))
        .toReversed()
        .slice(skip, skip + limit),
    countOf: async (owners, states) => where(isCopyOf(owners, states)).length,
    ofRecipient: async (recipient, states, limit) =>
      where((one) => one.recipient === recipient && states.includes(one.state))
        .toReversed()
        .slice(0, limit),
    listsOf: async (recipient, since) =>
      where((one) => one.recipient === recipient && one.form === 'list' && one.sendAt >= since),
  };
};
