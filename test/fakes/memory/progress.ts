import type { ProgressStore } from '../../../src/application/ports/progress.ts';

export const memoryProgress = (): ProgressStore => {
  const places = new Map<string, string>();
  return {
    get: async (work) => places.get(work) ?? null,
    set: async (work, place) => void places.set(work, place),
    clear: async (work) => void places.delete(work),
  };
};
