import type { AgreementId, LocalDate, PartyId, PersonId, SuccessionId } from '../../ids.ts';
import type { RegisteredParty } from '../../municipality/events.ts';
import type { SigningRules } from '../../municipality/signing-rules.ts';
import type { Sealed } from '../../sealed.ts';
import type { SignatureEvidence } from '../signing/commands.ts';
import type { SignedVia } from '../signing/events.ts';

interface OfSuccession {
  readonly successionId: SuccessionId;
  readonly agreementIds: readonly AgreementId[];
  /** The successor. */
  readonly partyId: PartyId;
}

/** Nobody takes over anything but by their own consent: the successor answers for each agreement, or for all. */
export type SuccessionCommand =
  /** `partyId`: that ends. `canConsent`: somebody may sign for the successor today, or it is on paper. */
  | {
      readonly type: 'StartSuccession';
      readonly successionId: SuccessionId;
      readonly partyId: PartyId;
      readonly successor: RegisteredParty;
      readonly endsOn: LocalDate;
      readonly canConsent: boolean;
    }
  | ({
      readonly type: 'TakeOver';
      readonly function: string;
      readonly via: Extract<SignedVia, { readonly kind: 'chat' }>;
      readonly rules: SigningRules;
      readonly evidence: SignatureEvidence;
      readonly templateVersion: string;
    } & OfSuccession)
  /** What a successor without chat signed, as a coordinator passes it on. */
  | ({
      readonly type: 'RecordTakeOver';
      readonly function: string;
      readonly via: Extract<SignedVia, { readonly kind: 'paper' }>;
    } & OfSuccession)
  | ({ readonly type: 'DeclineTakeOver'; readonly personId: PersonId; readonly reason: Sealed } & OfSuccession)
  /** `partyId`: that ends. What was taken over stays so. */
  | { readonly type: 'WithdrawSuccession'; readonly successionId: SuccessionId; readonly partyId: PartyId };
