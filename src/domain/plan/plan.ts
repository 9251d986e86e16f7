import type { AgreementCommand } from '../agreement/commands.ts';
import type {
  AgreementId,
  AmendmentId,
  CommandId,
  HandoverId,
  Instant,
  PartyId,
  PersonId,
  ProgrammeId,
  ProjectId,
  SuccessionId,
} from '../ids.ts';
import type { ProgrammeCommand } from '../programme/commands.ts';
import type { ProposalRef } from '../programme/judging/proposal.ts';
import type { MessageKind } from './kinds.ts';

/** What a delivery is about; its ids are all that is stored. */
export type Subject =
  | { readonly of: 'programme'; readonly programmeId: ProgrammeId }
  | { readonly of: 'activity'; readonly programmeId: ProgrammeId; readonly activityId: AgreementId }
  | { readonly of: 'proposal'; readonly programmeId: ProgrammeId; readonly proposal: ProposalRef }
  | { readonly of: 'party'; readonly programmeId: ProgrammeId; readonly partyId: PartyId }
  | { readonly of: 'changeRequest'; readonly programmeId: ProgrammeId; readonly changeRequestId: string }
  | { readonly of: 'handover'; readonly programmeId: ProgrammeId; readonly handoverId: HandoverId }
  | { readonly of: 'succession'; readonly programmeId: ProgrammeId; readonly successionId: SuccessionId }
  | { readonly of: 'amendment'; readonly programmeId: ProgrammeId; readonly amendmentId: AmendmentId }
  /** What one party is asked about an amendment. */
  | {
      readonly of: 'consent';
      readonly programmeId: ProgrammeId;
      readonly amendmentId: AmendmentId;
      readonly partyId: PartyId;
    }
  | { readonly of: 'agreement'; readonly programmeId: ProgrammeId; readonly agreementId: AgreementId }
  | { readonly of: 'person'; readonly personId: PersonId };

/**
 * Who is to get it, as a role; the application resolves it to its holder when the delivery is inserted.
 * A role of a party on paper resolves to all coordinators.
 */
export type RecipientRole =
  | { readonly role: 'owner'; readonly personId: PersonId; readonly onPaper: boolean }
  /** Who signed for the party, else who is asked to, else the first who may sign for it. */
  | { readonly role: 'signatory'; readonly partyId: PartyId }
  /** Who may sign for a party that is asked to take over, and need not be one of the programme yet. */
  | { readonly role: 'successor'; readonly partyId: PartyId }
  /** Who still has to sign for the party in chat. */
  | { readonly role: 'toSign'; readonly partyId: PartyId }
  /** The coordinators, where the party has to sign outside of Handslag. */
  | { readonly role: 'recorders'; readonly partyId: PartyId }
  /** Who may consent for the party with a tap. */
  | { readonly role: 'toConsent'; readonly partyId: PartyId; readonly amendmentId: AmendmentId }
  /** The coordinators, where the party consents outside of Handslag. */
  | { readonly role: 'consentRecorders'; readonly partyId: PartyId; readonly amendmentId: AmendmentId }
  | { readonly role: 'person'; readonly personId: PersonId }
  | { readonly role: 'coordinators' }
  | { readonly role: 'projectTeam'; readonly projectId: ProjectId }
  | { readonly role: 'projectTeams' };

export interface PlannedDelivery {
  readonly kind: MessageKind;
  readonly subject: Subject;
  /** Rule + target date (+ revision or ask), e.g. `checkIn|2008-02-01`, `sign|r2`, `nudge-3|2008-06-01`. Stable over replans. */
  readonly slot: string;
  readonly to: RecipientRole;
  readonly dueAt: Instant;
  /** After it, it is no longer sent. Null = until superseded. */
  readonly expiresAt: Instant | null;
}

/** A command that time itself gives; its id is the timer's key, so that giving it twice does nothing. */
export type PlannedCommand =
  | {
      readonly stream: 'programme';
      readonly commandId: CommandId;
      readonly dueAt: Instant;
      readonly command: ProgrammeCommand;
    }
  | {
      readonly stream: 'agreement';
      readonly commandId: CommandId;
      readonly dueAt: Instant;
      readonly command: AgreementCommand;
    };

/** What a stream owes in the window `(from, to]`, in due order, and the first due instant after `to` (null: nothing foreseen). */
export interface Plan {
  readonly deliveries: readonly PlannedDelivery[];
  readonly commands: readonly PlannedCommand[];
  readonly nextDueAt: Instant | null;
}
