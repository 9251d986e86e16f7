import type { Delivery, DeliveryStore } from '../../../src/application/ports/deliveries.ts';

export const memoryDeliveries = (): DeliveryStore => {
  const deliveries = new Map<string, Delivery>();
  const where = (belongs: (delivery: Delivery) => boolean): readonly Delivery[] =>
    [...deliveries.values()]
      .filter(belongs)
      .sort((one, other) => (`${one.dueAt} ${one.deliveryId}` < `${other.dueAt} ${other.deliveryId}` ? -1 : 1));
  const change = (ids: readonly string[], applies: (delivery: Delivery) => boolean, set: Partial<Delivery>): void => {
    for (const id of ids) {
      const stored = deliveries.get(id);
      if (stored && applies(stored)) deliveries.set(id, { ...stored, ...set });
    }
  };
  const isOpen = ({ state }: Delivery): boolean => state === 'open';
  const stands = ({ state }: Delivery): boolean => state === 'open' || state === 'carried';
  return {
    async insert(delivery) {
      if (deliveries.has(delivery.deliveryId)) return 'exists';
      deliveries.set(delivery.deliveryId, { ...delivery });
      return 'inserted';
    },
    get: async (deliveryIds) => where(({ deliveryId }) => deliveryIds.includes(deliveryId)),
    openFor: async (recipient) => where((one) => one.recipient === recipient && isOpen(one)),
    ofOwner: async (owner) => where((one) => one.owner === owner && stands(one)),
    carry: async (deliveryIds, messageId) => change(deliveryIds, isOpen, { state: 'carried', messageId }),
    supersede: async (deliveryIds) => change(deliveryIds, stands, { state: 'superseded' }),
    expire: async (deliveryIds) => change(deliveryIds, isOpen, { state: 'expired' }),
    async release(messageId) {
      const carried = (one: Delivery): boolean => one.messageId === messageId && one.state === 'carried';
      change([...deliveries.keys()], carried, { state: 'open', messageId: null });
    },
    async remove(owner) {
      for (const [id, one] of deliveries) if (one.owner === owner) deliveries.delete(id);
    },
    markNotReached: async (deliveryIds, at) =>
      change(deliveryIds, (one) => one.notReachedAt === null, { notReachedAt: at }),
  };
};
