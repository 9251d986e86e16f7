/** The hashes of the texts that it names, however deep. */
export const textsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'textSha256' && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
};
