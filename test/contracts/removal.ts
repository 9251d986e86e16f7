import { describe, expect, test } from 'vitest';
import { as } from '../../src/domain/ids.ts';
import {
  aCommit,
  aConversation,
  aDelivery,
  aMessage,
  at,
  elsewhere,
  fresh,
  type GivenStores,
  municipalityId,
} from './samples.ts';

/** What destroying a programme asks of the stores: each takes away its part, and nothing beside it. */
export const removalContract = (stores: GivenStores) =>
  describe('removal', () => {
    test('of a stream takes all its commits, and no other stream', async () => {
      const { journal } = stores();
      const [stream, other] = [fresh('agreement/gone'), fresh('agreement/stays')];
      for (const seq of [1, 2, 3]) await journal.append(aCommit({ stream, seq }));
      await journal.append(aCommit({ stream: other, seq: 1 }));
      expect(await journal.remove(elsewhere, as(stream))).toBe(0);
      expect(await journal.remove(municipalityId, as(stream))).toBe(3);
      expect(await journal.remove(municipalityId, as(stream))).toBe(0);
      expect(await journal.head(municipalityId, as(stream))).toBeNull();
      expect(await journal.head(municipalityId, as(other))).not.toBeNull();
    });

    test('of a snapshot, a wakeup, a text and a channel', async () => {
      const { snapshots, wakeups, texts, channels } = stores();
      const stream = as<never>(fresh('programme/gone'));
      const sha256 = as<never>(fresh('f'));
      const projectId = as<never>(fresh('project'));
      await snapshots.save({ stream, municipalityId, programmeId: null, seq: 1, version: 1, state: '{}' });
      await wakeups.mark(stream, municipalityId, at('09:00'));
      const text = { sha256, language: 'nl', templateVersion: '1', canonical: '{}', pages: ['x'], text: 'x' } as const;
      await texts.put(municipalityId, text);
      await channels.set({ municipalityId, programmeId: as('p1'), projectId, conversation: aConversation() });
      await Promise.all([
        snapshots.remove(municipalityId, stream),
        wakeups.remove(stream),
        texts.remove(municipalityId, sha256),
        channels.remove(municipalityId, projectId),
      ]);
      expect(await snapshots.load(municipalityId, stream)).toBeNull();
      expect(await wakeups.get(stream)).toBeNull();
      expect(await texts.get(municipalityId, sha256)).toBeNull();
      expect(await channels.get(municipalityId, projectId)).toBeNull();
    });

    test('of deliveries takes those of one stream', async () => {
      const { deliveries } = stores();
      const owner = as<never>(fresh('agreement/gone'));
      const [gone, stays] = [aDelivery({ owner, state: 'superseded' }), aDelivery()];
      for (const delivery of [gone, stays]) await deliveries.insert(delivery);
      await deliveries.remove(owner);
      expect((await deliveries.get([gone.deliveryId, stays.deliveryId])).map(({ deliveryId }) => deliveryId)).toEqual([
        stays.deliveryId,
      ]);
    });

    test('of messages leaves those that carry something of another stream too', async () => {
      const { messages } = stores();
      const [one, two, other] = ['agreement/one', 'programme/two', 'agreement/other'].map((word) =>
        as<never>(fresh(word)),
      );
      if (one === undefined || two === undefined || other === undefined) throw new Error('no streams');
      const gone = aMessage({ owners: [one, two], state: 'sent' });
      const list = aMessage({ owners: [one, other] });
      for (const message of [gone, list]) await messages.insert(message);
      await messages.remove([one, two]);
      expect(await messages.get(gone.messageId)).toBeNull();
      expect(await messages.get(list.messageId)).not.toBeNull();
    });

    test('of buttons takes those that name one of the ids, whole', async () => {
      const { buttons } = stores();
      const programmeId = as<never>(fresh('wijk'));
      const longer = as<never>(`${programmeId}-2`);
      const button = (action: Parameters<typeof buttons.put>[0][number]['action']) => ({
        buttonId: fresh('button'),
        municipalityId,
        place: 'message',
        action,
      });
      const [gone, stays] = [
        button({ verb: 'showStatus', programmeId }),
        button({ verb: 'showStatus', programmeId: longer }),
      ];
      await buttons.put([gone, stays]);
      await buttons.remove(municipalityId, [programmeId]);
      expect(await buttons.get(gone.buttonId)).toBeNull();
      expect(await buttons.get(stays.buttonId)).not.toBeNull();
    });

    test('of files that were shown and not applied takes those of the municipality', async () => {
      const { uploads } = stores();
      const owner = as<typeof municipalityId>(fresh('gouda'));
      const importId = fresh('import');
      await uploads.putImport({ importId, municipalityId: owner, text: 'x', at: at('09:00') });
      await uploads.removeImports(owner);
      expect(await uploads.getImport(importId)).toBeNull();
    });
  });
