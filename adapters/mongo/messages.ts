import { type Connection, type QueryFilter, trusted } from 'mongoose';
import type { Conversation } from '../../src/application/interaction.ts';
import type {
  Message,
  MessageState,
  MessageStep,
  MessageStore,
  Moment,
  RecipientKey,
} from '../../src/application/ports/deliveries.ts';
import type { StreamId } from '../../src/domain/ids.ts';
import { collection, insertNew } from './collection.ts';

/** `conversation` is JSON, or null. */
type MessageDocument = { _id: string; conversation: string | null } & Omit<Message, 'messageId' | 'conversation'>;
type DueDocument = Pick<Message, 'recipient'> & { at: string };

const ENDED: readonly MessageState[] = ['sent', 'ambiguous', 'failed', 'superseded', 'expired'];

const jsonOf = (conversation: Conversation | null): string | null => conversation && JSON.stringify(conversation);

const messageOf = ({ _id, conversation, ...message }: MessageDocument): Message => ({
  ...message,
  messageId: _id,
  conversation: conversation === null ? null : (JSON.parse(conversation) as Conversation),
});

const fieldsOf = ({ conversation, ...rest }: MessageStep) =>
  conversation === undefined ? rest : { ...rest, conversation: jsonOf(conversation) };

export const mongoMessages = (connection: Connection): MessageStore => {
  const messages = messagesIn(connection);
  const find = async (
    filter: QueryFilter<MessageDocument>,
    order: 1 | -1 = 1,
    limit = 0,
  ): Promise<readonly Message[]> => {
    const found = await messages
      .find(filter)
      .sort({ sendAt: order, _id: order })
      .limit(limit)
      .lean<MessageDocument[]>();
    return found.map(messageOf);
  };
  /** One question per state, each along its own index: one `$or` over them would sort everything that is due. */
  const due = async (state: MessageState, field: 'sendAt' | 'retryAt' | 'leaseUntil', until: string, limit: number) => {
    const found = await messages
      .find({ state, [field]: trusted({ $lte: until }) } as QueryFilter<MessageDocument>, { recipient: 1, [field]: 1 })
      .sort({ [field]: 1 })
      .limit(limit)
      .lean<MessageDocument[]>();
    return found.map((one): DueDocument => ({ recipient: one.recipient, at: one[field] ?? '' }));
  };
  return {
    async insert({ messageId, conversation, ...message }) {
      const document = { ...message, _id: messageId, conversation: jsonOf(conversation) };
      return (await insertNew(messages, document)) ? 'inserted' : 'exists';
    },
    async get(messageId) {
      const found = await messages.findOne({ _id: messageId }).lean<MessageDocument>();
      return found && messageOf(found);
    },
    async step(messageId, { state, attempt }, to, set) {
      const fields = { ...fieldsOf(set), state: to };
      const { matchedCount } = await messages.updateOne({ _id: messageId, state, attempt }, { $set: fields });
      return matchedCount === 1;
    },
    async note(messageId, set) {
      if (Object.keys(set).length > 0) await messages.updateOne({ _id: messageId }, { $set: fieldsOf(set) });
    },
    async remove(owners) {
      const given = new Set(owners);
      for (const owner of owners) {
        const found = await messages
          .find({ owners: owner }, { owners: 1 })
          .lean<Pick<MessageDocument, '_id' | 'owners'>[]>();
        const own = found.filter((one) => one.owners.every((each) => given.has(each)));
        await Promise.all(own.map(({ _id }) => messages.deleteOne({ _id }).exec()));
      }
    },
    queueOf: (recipient) => find({ recipient, state: trusted({ $in: ['planned', 'retry', 'sending'] }) }),
    async recipientsDue({ programme, real }: Moment, limit) {
      const found = await Promise.all([
        due('planned', 'sendAt', programme, limit),
        due('retry', 'retryAt', real, limit),
        due('sending', 'leaseUntil', real, limit),
      ]);
      return earliestFirst(found.flat()).slice(0, limit);
    },
    unrecorded: (limit) => find({ state: trusted({ $in: ENDED }), recorded: false }, 1, limit),
    liveOf: (owner) => find({ owners: owner, live: true, state: trusted({ $in: ['sent', 'ambiguous'] }) }),
    sentOf: (owner) => find({ owners: owner, state: trusted({ $in: ['sent', 'ambiguous'] }), editOf: null }),
    async newestOf(owners, states, { skip, limit }) {
      const found = await messages
        .find(copiesOf(owners, states))
        .sort({ sendAt: -1, _id: -1 })
        .skip(skip)
        .limit(limit)
        .lean<MessageDocument[]>();
      return found.map(messageOf);
    },
    countOf: (owners, states) => messages.countDocuments(copiesOf(owners, states)).exec(),
    ofRecipient: (recipient, states, limit) => find({ recipient, state: trusted({ $in: states }) }, -1, limit),
    listsOf: (recipient, since) => find({ recipient, form: 'list', sendAt: trusted({ $gte: since }) }),
  };
};

const copiesOf = (owners: readonly StreamId[], states: readonly MessageState[]): QueryFilter<MessageDocument> => ({
  owners: trusted({ $in: owners }),
  state: trusted({ $in: states }),
  editOf: null,
});

const earliestFirst = (found: readonly DueDocument[]): readonly RecipientKey[] => {
  const inOrder = found.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return [...new Set(inOrder.map(({ recipient }) => recipient))];
};

const messagesIn = (connection: Connection) =>
  collection<MessageDocument>(connection, 'messages', {
    municipalityId: String,
    recipient: String,
    form: String,
    editOf: String,
    deliveryIds: [String],
    owners: [String],
    state: String,
    sendAt: String,
    expiresAt: String,
    attempt: Number,
    leaseUntil: String,
    retryAt: String,
    small: Boolean,
    conversation: String,
    ref: String,
    sentAt: String,
    reason: String,
    everAmbiguous: Boolean,
    shown: String,
    live: Boolean,
    recorded: Boolean,
  });
