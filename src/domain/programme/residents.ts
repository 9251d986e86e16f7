import type { Contact } from './contacts/state.ts';
import type { Letter, Waived } from './feedback/state.ts';
import type { WorkingGroup } from './groups/state.ts';

/** Residents around a programme: nobody of them has an account, and what they left is theirs. */
export interface Residents {
  readonly groups: readonly WorkingGroup[];
  readonly contacts: readonly Contact[];
  readonly letters: readonly Letter[];
  readonly waived: readonly Waived[];
}

export const noResidents: Residents = { groups: [], contacts: [], letters: [], waived: [] };
