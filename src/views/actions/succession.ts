import type { PartyId, ProgrammeId, SuccessionId } from '../../domain/ids.ts';

interface OfSuccession {
  readonly programmeId: ProgrammeId;
  readonly successionId: SuccessionId;
}

/** A party that ends, and what its successor takes over. */
export type SuccessionAction =
  | { readonly verb: 'showSuccessions'; readonly programmeId: ProgrammeId }
  /** Null: the form asks which party. */
  | { readonly verb: 'openSuccession'; readonly programmeId: ProgrammeId; readonly partyId: PartyId | null }
  | { readonly verb: 'submitSuccession'; readonly programmeId: ProgrammeId; readonly partyId: PartyId | null }
  | ({ readonly verb: 'withdrawSuccession'; readonly partyId: PartyId } & OfSuccession)
  | ({ readonly verb: 'showTakeOver' } & OfSuccession)
  | ({ readonly verb: 'openTakeOver' } & OfSuccession)
  | ({ readonly verb: 'submitTakeOver' } & OfSuccession)
  | ({ readonly verb: 'openPaperTakeOver' } & OfSuccession)
  | ({ readonly verb: 'submitPaperTakeOver' } & OfSuccession)
  | ({ readonly verb: 'openDeclineTakeOver' } & OfSuccession)
  | ({ readonly verb: 'submitDeclineTakeOver' } & OfSuccession);
