import type { AgreementId, LocalDate, PartyId, PersonId, SuccessionId } from '../../ids.ts';
import type { RegisteredParty } from '../../municipality/events.ts';
import type { Sealed } from '../../sealed.ts';
import type { SignatureRecord, SignedVia } from '../signing/events.ts';

interface OfSuccession {
  readonly successionId: SuccessionId;
  /** The successor. */
  readonly partyId: PartyId;
  readonly agreementIds: readonly AgreementId[];
}

export type SuccessionEvent =
  | {
      readonly type: 'SuccessionStarted';
      readonly successionId: SuccessionId;
      readonly partyId: PartyId;
      readonly successor: RegisteredParty;
      readonly endsOn: LocalDate;
      readonly startedBy: PersonId | null;
    }
  /** From here on the successor stands in these agreements where the party that ends stood. `record` null: on paper. */
  | ({
      readonly type: 'TakenOver';
      readonly function: string;
      readonly via: SignedVia;
      readonly record: SignatureRecord | null;
    } & OfSuccession)
  | ({ readonly type: 'TakeOverDeclined'; readonly personId: PersonId; readonly reason: Sealed } & OfSuccession)
  | { readonly type: 'SuccessionWithdrawn'; readonly successionId: SuccessionId };
