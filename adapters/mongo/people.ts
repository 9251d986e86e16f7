import { type Connection, trusted } from 'mongoose';
import type { Account } from '../../src/application/interaction.ts';
import type {
  CodePurpose,
  CodeRecord,
  LinkedAccount,
  PeopleStore,
  Person,
} from '../../src/application/ports/people.ts';
import type { PersonalHours } from '../../src/domain/calendar/personal.ts';
import { collection, insertNew, unlessDuplicate } from './collection.ts';

/** `claims`: unique over all people. It always holds the person itself, since some servers index an empty array as a value. */
type PersonDocument = { _id: string; accounts: string; claims: string[]; hours: string | null } & Omit<
  Person,
  'accounts' | 'hours'
>;
type CodeDocument = { _id: string; purpose: string } & Omit<CodeRecord, 'codeHash' | 'purpose'>;

const claimOf = ({ platform, workspace, user }: Account): string => JSON.stringify([platform, workspace, user]);

const documentOf = (person: Person): PersonDocument => ({
  ...person,
  _id: person.personId,
  accounts: JSON.stringify(person.accounts),
  hours: person.hours === undefined ? null : JSON.stringify(person.hours),
  claims: [`person/${person.personId}`, ...person.accounts.map(({ account }) => claimOf(account))],
});

const personOf = ({ _id, claims, accounts, hours, ...person }: PersonDocument): Person => ({
  ...person,
  // Documents of before it could be set lack the field.
  ...(hours ? { hours: JSON.parse(hours) as PersonalHours } : {}),
  accounts: JSON.parse(accounts) as LinkedAccount[],
});

const codeOf = ({ _id, purpose, ...code }: CodeDocument): CodeRecord => ({
  ...code,
  codeHash: _id,
  purpose: JSON.parse(purpose) as CodePurpose,
});

export const mongoPeople = (connection: Connection): PeopleStore => {
  const people = peopleIn(connection);
  const codes = codesIn(connection);
  return {
    async add(person) {
      await insertNew(people, documentOf(person));
    },
    async get(municipalityId, personId) {
      const found = await people.findOne({ _id: personId, municipalityId }).lean<PersonDocument>();
      return found && personOf(found);
    },
    async all(municipalityId) {
      const found = await people.find({ municipalityId }).sort({ _id: 1 }).lean<PersonDocument[]>();
      return found.map(personOf);
    },
    async byAccount(account) {
      const found = await people.findOne({ claims: claimOf(account) }).lean<PersonDocument>();
      return found && personOf(found);
    },
    async inWorkspace(platform, workspace) {
      // A claim starts with its workspace, and nothing that JSON writes sorts after the last of these.
      const from = JSON.stringify([platform, workspace]).replace(/]$/, ',');
      const claims = trusted({ $elemMatch: { $gte: from, $lt: `${from}\uffff` } });
      const found = await people.find({ claims }).sort({ _id: 1 }).lean<PersonDocument[]>();
      return found.map(personOf);
    },
    async update(person) {
      const { _id, ...fields } = documentOf(person);
      const before = { _id, municipalityId: person.municipalityId, version: person.version - 1 };
      const written = await unlessDuplicate(people.updateOne(before, { $set: fields }).exec());
      if (written === 'duplicate') return 'accountTaken';
      return written.matchedCount === 1 ? 'updated' : 'stale';
    },
    async addCode({ codeHash, ...code }) {
      await insertNew(codes, { ...code, _id: codeHash, purpose: JSON.stringify(code.purpose) });
    },
    async findCode(codeHash) {
      const found = await codes.findOne({ _id: codeHash }).lean<CodeDocument>();
      return found && codeOf(found);
    },
    async unusedCodes(municipalityId) {
      const found = await codes.find({ municipalityId, usedAt: null }).sort({ _id: 1 }).lean<CodeDocument[]>();
      return found.map(codeOf);
    },
    async useCode(codeHash, at) {
      const { matchedCount } = await codes.updateOne({ _id: codeHash, usedAt: null }, { $set: { usedAt: at } });
      return matchedCount === 1;
    },
  };
};

const peopleIn = (connection: Connection) =>
  collection<PersonDocument>(connection, 'people', {
    personId: String,
    municipalityId: String,
    name: String,
    function: String,
    partyId: String,
    language: String,
    zone: String,
    accounts: String,
    hours: String,
    claims: [String],
    version: Number,
  });

const codesIn = (connection: Connection) =>
  collection<CodeDocument>(connection, 'codes', {
    municipalityId: String,
    purpose: String,
    expiresAt: String,
    usedAt: String,
  });
