import type { AgreementId, AmendmentId, PartyId, PersonId, Sha256 } from '../../ids.ts';
import type { SigningRules } from '../../municipality/signing-rules.ts';
import type { Sealed } from '../../sealed.ts';
import type { SignatureEvidence } from '../signing/commands.ts';
import type { Money } from '../terms.ts';
import type { ConsentVia, FixedWords } from './events.ts';
import type { Proposal } from './proposal.ts';

export type AmendmentCommand =
  /** Makes a draft from what is in force now, or changes it. */
  | { readonly type: 'ComposeAmendment'; readonly amendmentId: AmendmentId; readonly proposal: Proposal }
  /**
   * Makes it anew from what is in force now, with the same changes: a stale draft under its own id, one that did not go on
   * as `newId`.
   */
  | { readonly type: 'RedoAmendment'; readonly amendmentId: AmendmentId; readonly newId: AmendmentId }
  | { readonly type: 'DiscardAmendment'; readonly amendmentId: AmendmentId }
  /**
   * One or several together, each with its own text and number. `basedOnSeq`: the programme's seq from which the texts were
   * rendered. `mandated`: parties for which somebody may sign today. `spentOfEnded`: of each agreement that ended, what was
   * spent stays taken from its source.
   */
  | {
      readonly type: 'SendAmendments';
      readonly basedOnSeq: number;
      readonly currentSeq: number;
      readonly reason: string;
      readonly texts: readonly { readonly amendmentId: AmendmentId; readonly textSha256: Sha256 }[];
      readonly templateVersion: string;
      readonly mandated: readonly PartyId[];
      readonly spentOfEnded: readonly { readonly agreementId: AgreementId; readonly spent: readonly Money[] }[];
    }
  | { readonly type: 'AcceptAmendmentOwner'; readonly amendmentId: AmendmentId }
  | { readonly type: 'DeclineAmendmentOwner'; readonly amendmentId: AmendmentId; readonly reason: Sealed }
  | {
      readonly type: 'RecordAmendmentRequestDelivered';
      readonly amendmentId: AmendmentId;
      readonly partyId: PartyId;
      readonly personId: PersonId;
      readonly messageId: string;
    }
  | {
      readonly type: 'RecordAmendmentRequestNotReached';
      readonly amendmentId: AmendmentId;
      readonly partyId: PartyId;
      readonly personId: PersonId;
    }
  /** The mandate is judged at the click, by the municipality's rules of that moment. */
  | {
      readonly type: 'GiveConsent';
      readonly amendmentId: AmendmentId;
      readonly partyId: PartyId;
      readonly function: string;
      readonly via: Extract<ConsentVia, { readonly kind: 'chat' }>;
      readonly rules: SigningRules;
      readonly evidence: SignatureEvidence;
    }
  /** Given outside of Handslag, as a coordinator passes it on. */
  | {
      readonly type: 'RecordConsent';
      readonly amendmentId: AmendmentId;
      readonly partyId: PartyId;
      readonly function: string;
      readonly via: Exclude<ConsentVia, { readonly kind: 'chat' }>;
      readonly rules: SigningRules;
    }
  | {
      readonly type: 'RefuseConsent';
      readonly amendmentId: AmendmentId;
      readonly partyId: PartyId;
      readonly personId: PersonId;
      readonly reason: Sealed;
    }
  | { readonly type: 'UndoConsent'; readonly amendmentId: AmendmentId; readonly partyId: PartyId }
  | { readonly type: 'CountConsent'; readonly amendmentId: AmendmentId; readonly partyId: PartyId }
  | { readonly type: 'WithdrawAmendment'; readonly amendmentId: AmendmentId; readonly reason: Sealed }
  /** A slip of the pen in what or for whom; anything more is an amendment. */
  | { readonly type: 'FixAgreementText'; readonly agreementId: AgreementId; readonly words: FixedWords }
  | { readonly type: 'SetRefreshWindow'; readonly weeks: number };
