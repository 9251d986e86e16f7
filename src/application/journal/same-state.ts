import { sameValue } from '../../domain/journal/canonical.ts';

/** Whether two snapshots say the same: the order of fields depends on how often a state was written and read back. */
export const sameState = (one: string, other: string): boolean => {
  if (one === other) return true;
  try {
    return sameValue(JSON.parse(one), JSON.parse(other));
  } catch {
    return false;
  }
};
