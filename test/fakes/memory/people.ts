import type { Account, Conversation } from '../../../src/application/interaction.ts';
import type {
  ChannelStore,
  CodeRecord,
  PeopleStore,
  Person,
  TeamChannel,
} from '../../../src/application/ports/people.ts';

const accountKey = ({ platform, workspace, user }: Account): string => JSON.stringify([platform, workspace, user]);
const placeKey = ({ platform, workspace, ref }: Conversation): string => JSON.stringify([platform, workspace, ref]);

const accountKeys = (person: Person): readonly string[] => person.accounts.map(({ account }) => accountKey(account));

export const memoryPeople = (): PeopleStore => {
  const people = new Map<string, Person>();
  const codes = new Map<string, CodeRecord>();
  const holderOf = (key: string): Person | undefined =>
    [...people.values()].find((person) => accountKeys(person).includes(key));
  return {
    async add(person) {
      if (!people.has(person.personId)) people.set(person.personId, { ...person });
    },
    async get(municipalityId, personId) {
      const found = people.get(personId);
      return found?.municipalityId === municipalityId ? found : null;
    },
    async all(municipalityId) {
      return [...people.values()]
        .filter((one) => one.municipalityId === municipalityId)
        .sort((one, other) => (one.personId < other.personId ? -1 : 1));
    },
    byAccount: async (account) => holderOf(accountKey(account)) ?? null,
    inWorkspace: async (platform, workspace) =>
      [...people.values()]
        .filter(({ accounts }) =>
          accounts.some(({ account }) => account.platform === platform && account.workspace === workspace),
        )
        .sort((one, other) => (one.personId < other.personId ? -1 : 1)),
    async update(person) {
      const stored = people.get(person.personId);
      if (stored?.municipalityId !== person.municipalityId || stored.version !== person.version - 1) return 'stale';
      const taken = accountKeys(person).some((key) => (holderOf(key) ?? stored) !== stored);
      if (taken) return 'accountTaken';
      people.set(person.personId, { ...person });
      return 'updated';
    },
    async addCode(code) {
      if (!codes.has(code.codeHash)) codes.set(code.codeHash, { ...code });
    },
    findCode: async (codeHash) => codes.get(codeHash) ?? null,
    unusedCodes: async (municipalityId) =>
      [...codes.values()]
        .filter((code) => code.municipalityId === municipalityId && code.usedAt === null)
        .sort((one, other) => (one.codeHash < other.codeHash ? -1 : 1)),
    async useCode(codeHash, at) {
      const code = codes.get(codeHash);
      if (!code || code.usedAt !== null) return false;
      codes.set(codeHash, { ...code, usedAt: at });
      return true;
    },
  };
};

export const memoryChannels = (): ChannelStore => {
  const channels = new Map<string, TeamChannel>();
  return {
    async set(channel) {
      channels.set(`${channel.municipalityId}/${channel.projectId}`, { ...channel });
    },
    get: async (municipalityId, projectId) => channels.get(`${municipalityId}/${projectId}`) ?? null,
    remove: async (municipalityId, projectId) => void channels.delete(`${municipalityId}/${projectId}`),
    byConversation: async (conversation) =>
      [...channels.values()].filter((one) => placeKey(one.conversation) === placeKey(conversation)),
  };
};
