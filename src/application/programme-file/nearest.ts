const MOST_EDITS = 3;
/** Longer words are no slip of the pen, and comparing them costs the square of their length. */
const LONGEST = 60;

/** The known word that was probably meant, or null: at most three letters off, and under half of the word. */
export const nearest = (word: string, known: readonly string[]): string | null => {
  if (word.length > LONGEST) return null;
  const ranked = known
    .map((candidate) => ({ candidate, edits: editsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= MOST_EDITS && edits * 2 < Math.max(word.length, candidate.length))
    .sort((one, other) => one.edits - other.edits);
  return ranked[0]?.candidate ?? null;
};

/** Levenshtein distance, one row at a time. */
const editsBetween = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};
