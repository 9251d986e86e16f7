import type { Connection } from 'mongoose';
import type { Account } from '../../src/application/interaction.ts';
import type { HomeStore, OpenHome } from '../../src/application/ports/homes.ts';
import { changeOrInsert, collection, insertNew } from './collection.ts';

type HomeDocument = { _id: string; account: string } & Omit<OpenHome, 'personId' | 'account'>;

const homeOf = ({ _id, account, ...home }: HomeDocument): OpenHome => ({
  ...home,
  personId: _id as OpenHome['personId'],
  account: JSON.parse(account) as Account,
});

export const mongoHomes = (connection: Connection): HomeStore => {
  const homes = collection<HomeDocument>(connection, 'homes', {
    municipalityId: String,
    account: String,
    page: Number,
    shown: String,
    at: String,
  });
  return {
    async get(personId) {
      const found = await homes.findOne({ _id: personId }).lean<HomeDocument>();
      return found && homeOf(found);
    },
    async put({ personId, account, ...home }) {
      const fields = { ...home, account: JSON.stringify(account) };
      await changeOrInsert(
        async () => (await homes.updateOne({ _id: personId }, { $set: fields })).matchedCount === 1,
        () => insertNew(homes, { _id: personId, ...fields }),
      );
    },
    async take(personId, before, at) {
      const { matchedCount } = await homes.updateOne({ _id: personId, at: before }, { $set: { at } });
      return matchedCount === 1;
    },
    async forget(personId) {
      await homes.deleteOne({ _id: personId });
    },
  };
};
