import { describe, expect, test } from 'vitest';
import type { BoundButton } from '../../src/application/ports/inbox.ts';
import { fresh, type GivenStores, municipalityId, twentyAtOnce } from './samples.ts';

export const buttonsContract = (stores: GivenStores) =>
  describe('buttons', () => {
    const aButton = (given: Partial<BoundButton> = {}): BoundButton => ({
      buttonId: fresh('button'),
      municipalityId,
      place: 'message/m1',
      action: { verb: 'showMine' },
      ...given,
    });

    test('a button means what it meant when it was put', async () => {
      const [one, other] = [aButton(), aButton({ municipalityId: null, action: { verb: 'why', messageId: 'm1' } })];
      await stores().buttons.put([one, other]);
      await stores().buttons.put([]);
      expect(await stores().buttons.get(one.buttonId)).toEqual(one);
      expect(await stores().buttons.get(other.buttonId)).toEqual(other);
      expect(await stores().buttons.get('unknown')).toBeNull();
    });

    test('rendering a card anew, also twenty times at once, gives the same buttons beside new ones', async () => {
      const [kept, added] = [aButton(), aButton()];
      await stores().buttons.put([kept]);
      await twentyAtOnce(() => stores().buttons.put([kept, added]));
      expect(await stores().buttons.get(kept.buttonId)).toEqual(kept);
      expect(await stores().buttons.get(added.buttonId)).toEqual(added);
    });
  });
