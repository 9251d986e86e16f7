import type { HandoverId, LocalDate } from '../../domain/ids.ts';
import type { HandedRole } from '../../domain/programme/handovers/handed-role.ts';
import type { Option } from '../vocabulary.ts';
import type { Act, AgreementRef, Closed, InMessage, Open, ProgrammeRef } from './shared.ts';

/** A role in words: of which agreement or party. */
export type RoleInWords =
  | { readonly of: 'owner'; readonly agreement: AgreementRef }
  | { readonly of: 'coordinator' }
  | { readonly of: 'signatory'; readonly party: string; readonly function: string };

export interface HandoverRequestModel extends InMessage {
  readonly handoverId: HandoverId;
  readonly role: RoleInWords;
  /** Who holds it now; null: nobody. */
  readonly from: string | null;
  /** The person asked has no chat: the reader passes the answer on. */
  readonly onBehalfOf: { readonly name: string; readonly party: string } | null;
  readonly state: Open | (Act & { readonly is: 'accepted' | 'declined' }) | Closed;
}

export interface HandoverAnsweredModel extends InMessage {
  readonly role: RoleInWords;
  readonly to: string;
  readonly answer: 'accepted' | 'declined';
  readonly reason: string | null;
  /** For a coordinator, who can ask somebody else. */
  readonly mayAskAnother: HandedRole | null;
}

export interface OrphanModel extends InMessage {
  readonly agreement: AgreementRef;
  readonly since: LocalDate;
  readonly state: Open | Closed;
}

/** One role of a programme, with who holds it and whom it waits for. */
export interface HeldRole {
  readonly role: HandedRole;
  readonly words: RoleInWords;
  /** Null: nobody, or nobody any more. */
  readonly holder: string | null;
  readonly asked: { readonly handoverId: HandoverId; readonly name: string; readonly on: LocalDate } | null;
}

export interface RolesModel {
  readonly programme: ProgrammeRef;
  readonly roles: readonly HeldRole[];
  /** The reader may say that somebody left. */
  readonly mayRecordLeaver: boolean;
  /** The reader may say that a party ends. */
  readonly mayEndParty: boolean;
}

/** "Draag over": to whom, and for a signatory in which function. */
export interface HandoverFormModel {
  readonly programme: ProgrammeRef;
  readonly role: HandedRole;
  readonly words: RoleInWords;
  readonly people: readonly Option[];
}

export interface LeaverFormModel {
  readonly programme: ProgrammeRef;
  readonly people: readonly Option[];
}

/** After somebody left: what they held, each to hand over. */
export interface LeftModel {
  readonly programme: ProgrammeRef;
  readonly person: string;
  readonly roles: readonly HeldRole[];
}
