import { type Connection, trusted } from 'mongoose';
import type { PersonalStore, PersonalValue } from '../../src/application/ports/personal.ts';
import type { MunicipalityId } from '../../src/domain/ids.ts';
import { collection, insertNew } from './collection.ts';

type PersonalDocument = { _id: string; municipalityId: MunicipalityId } & PersonalValue;

const keyOf = (municipalityId: MunicipalityId, ref: string): string => `${municipalityId}/${ref}`;

export const mongoPersonal = (connection: Connection): PersonalStore => {
  const values = collection<PersonalDocument>(connection, 'personal', {
    municipalityId: String,
    ref: String,
    value: String,
    salt: String,
    seal: String,
  });
  return {
    async put(municipalityId, given) {
      await Promise.all(
        given.map((one) => insertNew(values, { _id: keyOf(municipalityId, one.ref), municipalityId, ...one })),
      );
    },
    async get(municipalityId, refs) {
      if (refs.length === 0) return new Map();
      const found = await values
        .find({ _id: trusted({ $in: refs.map((ref) => keyOf(municipalityId, ref)) }), municipalityId })
        .lean<PersonalDocument[]>();
      return new Map(found.map(({ ref, value, salt, seal }) => [ref, { ref, value, salt, seal }]));
    },
    async erase(municipalityId, refs) {
      await Promise.all(
        refs.map((ref) => values.deleteOne({ _id: keyOf(municipalityId, ref), municipalityId }).exec()),
      );
    },
  };
};
