import type { Instant, LocalDate, PartyId, PersonId, ProgrammeId } from '../../domain/ids.ts';

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
  | { readonly done: 'signingRulesSet'; readonly programmeId: ProgrammeId }
  | { readonly done: 'recessesSet'; readonly programmeId: ProgrammeId }
  | { readonly done: 'meetingPlanned'; readonly programmeId: ProgrammeId; readonly at: Instant; readonly place: string }
  | { readonly done: 'meetingCancelled'; readonly programmeId: ProgrammeId }
  | { readonly done: 'signByDateSet'; readonly programmeId: ProgrammeId; readonly on: LocalDate }
  | { readonly done: 'wentOnWithout'; readonly programmeId: ProgrammeId; readonly party: string }
  | { readonly done: 'stopped'; readonly programmeId: ProgrammeId };
