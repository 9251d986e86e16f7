/** The hashes of the texts that it names, however deep. Of a chat message that is evidence the text itself is not kept. */
export const textsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null || isMessage(value)) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'textSha256' && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
};

const isMessage = (value: object): boolean => 'kind' in value && value.kind === 'message';
