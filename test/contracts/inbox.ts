import { describe, expect, test } from 'vitest';
import { anAccount, anInteraction, at, fresh, type GivenStores, municipalityId, twentyAtOnce } from './samples.ts';

export const inboxContract = (stores: GivenStores) =>
  describe('inbox', () => {
    const waitingIds = async (now: string, limit = 1000): Promise<readonly string[]> =>
      (await stores().inbox.waiting(at(now), limit)).map(({ id }) => id);

    test('of twenty notes of one interaction, one is new', async () => {
      const interaction = anInteraction();
      const results = await twentyAtOnce(() => stores().inbox.note(interaction));
      expect(results.filter((result) => result === 'new')).toHaveLength(1);
    });

    test('what is noted waits as it was given until it is done', async () => {
      const interaction = anInteraction({
        conversation: null,
        what: { kind: 'submit', buttonId: 'b', values: { title: 'Een plein', empty: '' } },
      });
      await stores().inbox.note(interaction);
      expect(await stores().inbox.waiting(at('09:00'), 1000)).toContainEqual(interaction);
      await stores().inbox.done(interaction.id, at('09:01'));
      expect(await waitingIds('23:59')).not.toContain(interaction.id);
      expect(await stores().inbox.note(interaction)).toBe('seen');
    });

    test('of twenty workers that claim it at once, one works on it', async () => {
      const { id } = await noted();
      const results = await twentyAtOnce(() => stores().inbox.claim(id, at('09:00'), at('09:10')));
      expect(results.filter(Boolean)).toHaveLength(1);
    });

    test('a claim that was not done in time can be taken over', async () => {
      const { id } = await noted();
      await stores().inbox.claim(id, at('09:00'), at('09:10'));
      expect(await waitingIds('09:09')).not.toContain(id);
      expect(await waitingIds('09:10')).toContain(id);
      expect(await stores().inbox.claim(id, at('09:10'), at('09:20'))).toBe(true);
    });

    test('what is done or unknown can not be claimed', async () => {
      const { id } = await noted();
      await stores().inbox.done(id, at('09:01'));
      expect(await stores().inbox.claim(id, at('23:00'), at('23:10'))).toBe(false);
      expect(await stores().inbox.claim('unknown', at('09:00'), at('09:10'))).toBe(false);
    });

    test('the oldest waits first, up to a limit', async () => {
      const younger = await noted('2001-01-02');
      const older = await noted('2001-01-01');
      expect(await waitingIds('23:59', 1)).toEqual([older.id]);
      expect(await waitingIds('23:59', 2)).toEqual([older.id, younger.id]);
    });

    const noted = async (date = '2008-01-01') => {
      const interaction = anInteraction({ at: `${date}T09:00:00.000Z` as ReturnType<typeof at> });
      await stores().inbox.note(interaction);
      return interaction;
    };
  });

export const uploadsContract = (stores: GivenStores) =>
  describe('uploads', () => {
    test('files of an account since an instant, newest first', async () => {
      const account = anAccount();
      const file = (time: string, name: string) => ({ account, name, sha256: fresh('sha'), at: at(time) });
      const [before, first, last] = [file('08:00', 'a.pdf'), file('09:00', 'b.pdf'), file('10:00', 'c.pdf')] as const;
      for (const one of [before, last, first, last]) await stores().uploads.putFile(one);
      await stores().uploads.putFile({ ...last, account: anAccount() });
      expect(await stores().uploads.filesOf(account, at('09:00'))).toEqual([last, first]);
    });

    test('what an account sent is forgotten, and nobody else’s', async () => {
      const [one, other] = [anAccount(), anAccount()];
      const sent = { name: 'a.pdf', sha256: fresh('sha'), at: at('09:00') };
      for (const account of [one, other]) await stores().uploads.putFile({ ...sent, account });
      await stores().uploads.forget(one);
      expect(await stores().uploads.filesOf(one, at('00:00'))).toEqual([]);
      expect(await stores().uploads.filesOf(other, at('00:00'))).toEqual([{ ...sent, account: other }]);
    });

    test('a programme file waits for "apply" as it was read', async () => {
      const pending = { importId: fresh('import'), municipalityId, text: 'naam: "Vijfhoek"\n', at: at('09:00') };
      await stores().uploads.putImport(pending);
      expect(await stores().uploads.getImport(pending.importId)).toEqual(pending);
      expect(await stores().uploads.getImport('unknown')).toBeNull();
    });
  });
