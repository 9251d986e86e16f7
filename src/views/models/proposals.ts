import type { AgreementId, LocalDate } from '../../domain/ids.ts';
import type { Act, AgreementRef, Closed, InMessage, Open } from './shared.ts';

export interface OwnerRequestItem {
  readonly activityId: AgreementId;
  readonly ask: number;
  readonly what: string;
  readonly forWhom: string | null;
  readonly party: string | null;
  readonly dueOn: LocalDate | null;
  readonly state: Open | (Act & { readonly is: 'accepted' }) | (Act & { readonly is: 'declined' }) | Closed;
}

/** All of one owner's activities in one message. */
export interface OwnerRequestModel extends InMessage {
  /** The owner has no chat: the reader passes the answer on. */
  readonly onBehalfOf: { readonly name: string; readonly party: string } | null;
  readonly items: readonly OwnerRequestItem[];
}

/** To the project team's channel: names the party, not the person. */
export interface OwnerDeclinedModel extends InMessage {
  readonly activity: AgreementRef;
  /** The owner's own words. */
  readonly reason: string;
  readonly state: Open | Closed;
}
