import type { PartyId, PersonId, ProgrammeId } from '../../domain/ids.ts';

/** What was just done about who signs, and how. */
export type SigningDone =
  | {
      readonly done: 'mandateGranted';
      readonly programmeId: ProgrammeId;
      readonly partyId: PartyId;
      readonly personId: PersonId;
      readonly party: string;
      readonly name: string;
    }
  | { readonly done: 'mandatePeriodSet'; readonly programmeId: ProgrammeId; readonly name: string }
  | { readonly done: 'mandateEnded'; readonly programmeId: ProgrammeId; readonly party: string; readonly name: string }
  | { readonly done: 'signingRulesSet'; readonly programmeId: ProgrammeId };
