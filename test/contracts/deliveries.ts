import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/application/ports/deliveries.ts';
import { aDelivery, at, fresh, type GivenStores, twentyAtOnce } from './samples.ts';

export const deliveriesContract = (stores: GivenStores) =>
  describe('deliveries', () => {
    const inserted = async (given: Partial<Delivery> = {}): Promise<Delivery> => {
      const delivery = aDelivery(given);
      await stores().deliveries.insert(delivery);
      return delivery;
    };
    const now = async ({ deliveryId }: Delivery): Promise<Delivery | undefined> =>
      (await stores().deliveries.get([deliveryId]))[0];

    test('a delivery comes back as it was inserted', async () => {
      const delivery = await inserted();
      expect(await stores().deliveries.get([delivery.deliveryId, 'unknown'])).toEqual([delivery]);
      expect(await stores().deliveries.get([])).toEqual([]);
    });

    test('of twenty inserts of one delivery, one decides', async () => {
      const delivery = aDelivery();
      const results = await twentyAtOnce(() => stores().deliveries.insert(delivery));
      expect(results.filter((result) => result === 'inserted')).toHaveLength(1);
    });

    test('inserting again does not open what was carried', async () => {
      const delivery = await inserted();
      await stores().deliveries.carry([delivery.deliveryId], 'm1');
      expect(await stores().deliveries.insert(delivery)).toBe('exists');
      expect(await now(delivery)).toEqual({ ...delivery, state: 'carried', messageId: 'm1' });
    });

    test('open deliveries of a recipient come in the order in which they are due', async () => {
      const recipient = `person/${fresh('p')}` as const;
      const later = await inserted({ recipient, dueAt: at('11:00') });
      const sooner = await inserted({ recipient, dueAt: at('10:00') });
      await inserted();
      const carried = await inserted({ recipient });
      await stores().deliveries.carry([carried.deliveryId], 'm1');
      expect(await stores().deliveries.openFor(recipient)).toEqual([sooner, later]);
    });

    test('a message carries several deliveries, and another message takes none of them', async () => {
      const [one, other] = [await inserted(), await inserted()];
      await stores().deliveries.carry([one.deliveryId], 'first');
      await stores().deliveries.carry([one.deliveryId, other.deliveryId], 'second');
      expect((await now(one))?.messageId).toBe('first');
      expect((await now(other))?.messageId).toBe('second');
    });

    test('of twenty messages that carry one delivery at once, one has it', async () => {
      const delivery = await inserted();
      await twentyAtOnce((n) => stores().deliveries.carry([delivery.deliveryId], `m${n}`));
      const holder = (await now(delivery))?.messageId;
      await twentyAtOnce((n) => stores().deliveries.carry([delivery.deliveryId], `late${n}`));
      expect(holder).toMatch(/^m\d+$/);
      expect((await now(delivery))?.messageId).toBe(holder);
    });

    test('a stream knows its deliveries that stand', async () => {
      const owner = aDelivery().owner;
      const open = await inserted({ owner, dueAt: at('09:00') });
      const carried = await inserted({ owner, dueAt: at('10:00') });
      const gone = await inserted({ owner });
      const late = await inserted({ owner });
      await stores().deliveries.carry([carried.deliveryId], 'm1');
      await stores().deliveries.supersede([gone.deliveryId]);
      await stores().deliveries.expire([late.deliveryId]);
      const standing = await stores().deliveries.ofOwner(owner);
      expect(standing.map(({ deliveryId }) => deliveryId)).toEqual([open.deliveryId, carried.deliveryId]);
    });

    test('what is carried can be superseded, but does not expire', async () => {
      const [one, other] = [await inserted(), await inserted()];
      await stores().deliveries.carry([one.deliveryId, other.deliveryId], 'm1');
      await stores().deliveries.expire([one.deliveryId]);
      await stores().deliveries.supersede([other.deliveryId]);
      expect((await now(one))?.state).toBe('carried');
      expect((await now(other))?.state).toBe('superseded');
    });

    test('what was superseded or expired is not carried any more', async () => {
      const [one, other] = [await inserted(), await inserted()];
      await stores().deliveries.supersede([one.deliveryId]);
      await stores().deliveries.expire([other.deliveryId]);
      await stores().deliveries.carry([one.deliveryId, other.deliveryId], 'm1');
      expect((await now(one))?.state).toBe('superseded');
      expect((await now(other))?.state).toBe('expired');
    });

    test('a message that was never sent gives its deliveries back, and no others', async () => {
      const messageId = fresh('message');
      const [mine, done, other] = [await inserted(), await inserted(), await inserted()];
      await stores().deliveries.carry([mine.deliveryId, done.deliveryId], messageId);
      await stores().deliveries.carry([other.deliveryId], 'another');
      await stores().deliveries.supersede([done.deliveryId]);
      await stores().deliveries.release(messageId);
      expect(await now(mine)).toEqual(mine);
      expect((await now(done))?.state).toBe('superseded');
      expect((await now(other))?.messageId).toBe('another');
    });

    test('the first time that somebody was not reached stays', async () => {
      const delivery = await inserted();
      await stores().deliveries.markNotReached([delivery.deliveryId], at('10:00'));
      await stores().deliveries.markNotReached([delivery.deliveryId], at('11:00'));
      expect(await now(delivery)).toEqual({ ...delivery, notReachedAt: at('10:00') });
    });
  });
