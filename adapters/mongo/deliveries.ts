import { type Connection, type QueryFilter, trusted } from 'mongoose';
import type { Delivery, DeliveryStore } from '../../src/application/ports/deliveries.ts';
import type { Subject } from '../../src/domain/plan/plan.ts';
import { collection, insertNew } from './collection.ts';

type DeliveryDocument = { _id: string; subject: string } & Omit<Delivery, 'deliveryId' | 'subject'>;

const deliveryOf = ({ _id, subject, ...delivery }: DeliveryDocument): Delivery => ({
  ...delivery,
  deliveryId: _id,
  subject: JSON.parse(subject) as Subject,
});

export const mongoDeliveries = (connection: Connection): DeliveryStore => {
  const deliveries = deliveriesIn(connection);
  /** Each is a conditional update of its own: one update of many is not exact under a race on every server. */
  const change = async (ids: readonly string[], from: readonly Delivery['state'][], set: Partial<Delivery>) => {
    const state = trusted({ $in: from });
    await Promise.all(ids.map((_id) => deliveries.updateOne({ _id, state }, { $set: set }).exec()));
  };
  const find = async (filter: QueryFilter<DeliveryDocument>): Promise<readonly Delivery[]> => {
    const found = await deliveries.find(filter).sort({ dueAt: 1, _id: 1 }).lean<DeliveryDocument[]>();
    return found.map(deliveryOf);
  };
  return {
    async insert({ deliveryId, ...delivery }) {
      const document = { ...delivery, _id: deliveryId, subject: JSON.stringify(delivery.subject) };
      return (await insertNew(deliveries, document)) ? 'inserted' : 'exists';
    },
    get: async (deliveryIds) => (deliveryIds.length === 0 ? [] : find({ _id: trusted({ $in: deliveryIds }) })),
    openFor: (recipient) => find({ recipient, state: 'open' }),
    ofOwner: (owner) => find({ owner, state: trusted({ $in: ['open', 'carried'] }) }),
    carry: (deliveryIds, messageId) => change(deliveryIds, ['open'], { state: 'carried', messageId }),
    supersede: (deliveryIds) => change(deliveryIds, ['open', 'carried'], { state: 'superseded' }),
    expire: (deliveryIds) => change(deliveryIds, ['open'], { state: 'expired' }),
    async release(messageId) {
      const released = { $set: { state: 'open', messageId: null } } as const;
      const carried = await deliveries.find({ messageId, state: 'carried' }, { _id: 1 }).lean<{ _id: string }[]>();
      await Promise.all(
        carried.map(({ _id }) => deliveries.updateOne({ _id, messageId, state: 'carried' }, released).exec()),
      );
    },
    async remove(owner) {
      await deliveries.deleteMany({ owner });
    },
    async markNotReached(deliveryIds, at) {
      await Promise.all(
        deliveryIds.map((_id) => deliveries.updateOne({ _id, notReachedAt: null }, { $set: { notReachedAt: at } })),
      );
    },
  };
};

const deliveriesIn = (connection: Connection) =>
  collection<DeliveryDocument>(connection, 'deliveries', {
    municipalityId: String,
    kind: String,
    subject: String,
    owner: String,
    slot: String,
    recipient: String,
    dueAt: String,
    expiresAt: String,
    insertedAt: String,
    state: String,
    messageId: String,
    notReachedAt: String,
  });
