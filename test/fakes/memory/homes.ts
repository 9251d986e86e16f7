import type { HomeStore, OpenHome } from '../../../src/application/ports/homes.ts';

export const memoryHomes = (): HomeStore => {
  const homes = new Map<string, OpenHome>();
  return {
    get: async (personId) => homes.get(personId) ?? null,
    put: async (home) => void homes.set(home.personId, home),
    async take(personId, before, at) {
      const home = homes.get(personId);
      if (home?.at !== before) return false;
      homes.set(personId, { ...home, at });
      return true;
    },
    forget: async (personId) => void homes.delete(personId),
  };
};
