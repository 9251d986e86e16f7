import type { AnchorStore, StoredAnchor } from '../../../src/application/ports/anchors.ts';

/** `anchors` is open, so that a test can tamper with what is stored. */
export const memoryAnchors = (): AnchorStore & { readonly anchors: Map<string, StoredAnchor> } => {
  const anchors = new Map<string, StoredAnchor>();
  return {
    anchors,
    async put(anchor) {
      const key = `${anchor.municipalityId}/${anchor.on}`;
      if (anchors.has(key)) return 'exists';
      anchors.set(key, { ...anchor });
      return 'kept';
    },
    get: async (municipalityId, on) => anchors.get(`${municipalityId}/${on}`) ?? null,
    async latest(municipalityId, on) {
      const before = [...anchors.values()].filter((one) => one.municipalityId === municipalityId && one.on <= on);
      return before.toSorted((one, other) => (one.on < other.on ? -1 : 1)).at(-1) ?? null;
    },
  };
};
