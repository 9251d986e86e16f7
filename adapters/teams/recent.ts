/** A map that forgets its oldest entries: what makes an answer nicer, and may be lost at any time. */
export interface Recent<Value> {
  remember(key: string, value: Value): void;
  recall(key: string): Value | null;
}

export const createRecent = <Value>(capacity: number): Recent<Value> => {
  const entries = new Map<string, Value>();
  return {
    remember(key, value) {
      entries.delete(key);
      entries.set(key, value);
      const oldest = entries.keys().next();
      if (entries.size > capacity && !oldest.done) entries.delete(oldest.value);
    },
    recall: (key) => entries.get(key) ?? null,
  };
};
