import type { PartyId, PersonId } from '../ids.ts';

/** Who says it, and the party for which a coordinator passed it on; null when its owner did. */
export interface PassedOn {
  readonly by: PersonId;
  readonly recordedOnBehalfOf: PartyId | null;
}
