import type { PartyId, ProgrammeId } from '../../domain/ids.ts';

interface OfRevision {
  readonly programmeId: ProgrammeId;
  readonly revision: number;
}

/** The signing meeting, the date to sign by, and what comes after it. */
export type SigningTermAction =
  | { readonly verb: 'openMeeting'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitMeeting'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'cancelMeeting'; readonly programmeId: ProgrammeId }
  | ({ readonly verb: 'openSignBy' } & OfRevision)
  | ({ readonly verb: 'submitSignBy' } & OfRevision)
  | ({ readonly verb: 'openGoOnWithout' } & OfRevision)
  | ({ readonly verb: 'submitGoOnWithout' } & OfRevision)
  | { readonly verb: 'openStop'; readonly programmeId: ProgrammeId }
  | { readonly verb: 'submitStop'; readonly programmeId: ProgrammeId }
  /** The request to sign as it stands in the reader's messages. */
  | ({ readonly verb: 'showToSign'; readonly partyId: PartyId } & OfRevision);
