import type { ChangeRequestId, Instant, LocalDate, PartyId, PersonId } from '../../ids.ts';
import type { SigningRules } from '../../municipality/signing-rules.ts';
import type { Sealed } from '../../sealed.ts';
import type { SignatureRecord, SignedVia } from './events.ts';

/** What the use case knows of a tap; the party's own money and the text are the programme's. */
export type SignatureEvidence = Omit<SignatureRecord, 'ownMoneyCents' | 'templateVersion'>;

interface OfParty {
  readonly revision: number;
  readonly partyId: PartyId;
}

export type SigningCommand =
  | ({
      readonly type: 'RecordSignRequestDelivered';
      readonly personId: PersonId;
      readonly messageId: string;
    } & OfParty)
  | ({ readonly type: 'RecordSignRequestNotReached'; readonly personId: PersonId } & OfParty)
  /** The mandate is the one that the use case judged valid at the click, and `function` that mandate's. */
  | ({
      readonly type: 'Sign';
      readonly function: string;
      readonly via: Extract<SignedVia, { readonly kind: 'chat' }>;
      readonly rules: SigningRules;
      readonly evidence: SignatureEvidence;
    } & OfParty)
  /** What a party signed outside of Handslag stands for all of its signatures. */
  | ({
      readonly type: 'RecordSignature';
      readonly function: string;
      readonly via: Exclude<SignedVia, { readonly kind: 'chat' }>;
      readonly rules: SigningRules;
    } & OfParty)
  | ({ readonly type: 'UndoSign' } & OfParty)
  | ({ readonly type: 'CountSignature' } & OfParty)
  | ({ readonly type: 'Decline'; readonly personId: PersonId; readonly reason: Sealed } & OfParty)
  | ({ readonly type: 'UndoDecline' } & OfParty)
  | ({ readonly type: 'CountDecline' } & OfParty)
  | ({
      readonly type: 'AskForChange';
      readonly changeRequestId: ChangeRequestId;
      readonly personId: PersonId;
      readonly text: Sealed;
    } & OfParty)
  | {
      readonly type: 'AnswerChange';
      readonly changeRequestId: ChangeRequestId;
      readonly answer: 'adapted' | 'notAdapted';
      readonly reason: Sealed | null;
    }
  | { readonly type: 'NameSignatory'; readonly partyId: PartyId; readonly personId: PersonId }
  /** Planning another moves it. */
  | { readonly type: 'PlanSigningMeeting'; readonly opensAt: Instant; readonly place: string }
  | { readonly type: 'CancelSigningMeeting' }
  | { readonly type: 'SetSignByDate'; readonly revision: number; readonly on: LocalDate }
  | ({ readonly type: 'GoOnWithout'; readonly reason: Sealed } & OfParty)
  | { readonly type: 'StopUnsigned'; readonly reason: Sealed };
