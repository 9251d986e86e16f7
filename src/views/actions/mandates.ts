import type { PartyId, PersonId, ProgrammeId } from '../../domain/ids.ts';

interface OfPerson {
  readonly programmeId: ProgrammeId;
  readonly partyId: PartyId;
  readonly personId: PersonId;
}

interface OfSomebody {
  readonly programmeId: ProgrammeId;
  readonly partyId: PartyId;
  readonly personId: PersonId | null;
}

/** Who may sign for which party, how far, and by which rules; by a coordinator. */
export type MandateAction =
  | { readonly verb: 'showMandates'; readonly programmeId: ProgrammeId }
  /** `personId` null: somebody who has none for that party yet. */
  | ({ readonly verb: 'openMandate' } & OfSomebody)
  | ({ readonly verb: 'submitMandate' } & OfSomebody)
  | ({ readonly verb: 'openMandatePeriod' } & OfPerson)
  | ({ readonly verb: 'submitMandatePeriod' } & OfPerson)
  | ({ readonly verb: 'endMandate' } & OfPerson)
  | { readonly verb: 'openSigningRules'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitSigningRules'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'openRecesses'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitRecesses'; readonly programmeId: ProgrammeId }
  | {
      readonly verb: 'showSignature';
      readonly programmeId: ProgrammeId;
      readonly partyId: PartyId;
      readonly revision: number;
    };
