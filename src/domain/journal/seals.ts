import type { Sealed } from '../sealed.ts';

const isSealed = (value: object): value is Sealed =>
  'ref' in value && 'seal' in value && typeof value.ref === 'string' && typeof value.seal === 'string';

/** Every sealed value in it, however deep: an event, an actor, or a whole commit. */
export const sealsIn = (value: unknown): readonly Sealed[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isSealed(value)) return [value];
  return Object.values(value).flatMap(sealsIn);
};

/** The hashes of the texts that it names, however deep. */
export const textsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'textSha256' && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
};
