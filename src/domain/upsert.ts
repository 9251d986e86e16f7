/** Puts the item in the place of the one it replaces, or at the end: a list keeps the order in which things first came. */
export const upsert = <Item>(
  list: readonly Item[],
  item: Item,
  isSame: (existing: Item) => boolean,
): readonly Item[] =>
  list.some(isSame) ? list.map((existing) => (isSame(existing) ? item : existing)) : [...list, item];
