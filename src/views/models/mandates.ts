import type { Instant, LocalDate, PartyId, PersonId, Sha256 } from '../../domain/ids.ts';
import type { MandateTerms } from '../../domain/municipality/events.ts';
import type { MandateStanding } from '../../domain/municipality/mandates.ts';
import type { Recess } from '../../domain/municipality/recess.ts';
import type { SigningRules } from '../../domain/municipality/signing-rules.ts';
import type { SignedVia } from '../../domain/programme/signing/events.ts';
import type { Language, Reach } from '../../domain/words.ts';
import type { Option } from '../vocabulary.ts';
import type { Platform } from './people.ts';
import type { PartyRef, ProgrammeRef } from './shared.ts';

export interface MandateRow extends MandateTerms {
  readonly personId: PersonId;
  readonly name: string;
  readonly function: string;
  readonly standing: MandateStanding;
}

/** Per party who may sign, and how far. */
export interface MandatesModel {
  readonly programme: ProgrammeRef;
  readonly parties: readonly {
    readonly party: PartyRef;
    readonly reach: Reach;
    /** Its own money in the programme. */
    readonly ownMoneyCents: number;
    readonly mandates: readonly MandateRow[];
  }[];
  readonly rules: SigningRules;
  readonly recesses: readonly Recess[];
  /** Only a coordinator of the municipality changes the rules. */
  readonly mayChangeRules: boolean;
}

export interface MandateFormModel {
  readonly programme: ProgrammeRef;
  readonly party: PartyRef;
  /** Null: for somebody who has none yet. */
  readonly personId: PersonId | null;
  readonly people: readonly Option[];
  readonly values: {
    readonly person: string;
    readonly function: string;
    readonly basis: string;
    readonly ceilingCents: number | null;
    readonly joint: boolean;
  };
}

export interface MandatePeriodFormModel {
  readonly programme: ProgrammeRef;
  readonly partyId: PartyId;
  readonly personId: PersonId;
  readonly name: string;
  readonly values: { readonly validFrom: LocalDate | null; readonly validTo: LocalDate | null };
}

export interface RecessesFormModel {
  readonly programme: ProgrammeRef;
  readonly values: readonly Recess[];
}

export interface SigningRulesFormModel {
  readonly programme: ProgrammeRef;
  readonly values: SigningRules;
}

/** One signature with everything that stands on record beside it. An erased value is ''. */
export interface SignatureOnRecord {
  readonly name: string;
  readonly function: string;
  readonly at: Instant;
  /** Null: it counts. */
  readonly undoUntil: Instant | null;
  readonly via: SignedVia;
  /** Who recorded what was signed elsewhere. */
  readonly recordedBy: string | null;
  readonly language: Language | null;
  readonly record: {
    readonly mandate: MandateTerms;
    readonly ownMoneyCents: number;
    readonly platform: Platform | '';
    readonly workspace: string;
    readonly user: string;
    readonly messageId: string;
    readonly messageReference: string;
    readonly receivedAt: Instant;
    readonly templateVersion: string;
    readonly consent: string;
  } | null;
}

export interface SignatureModel {
  readonly programme: ProgrammeRef;
  readonly party: string;
  readonly revision: number;
  readonly checkCode: string;
  readonly textSha256: Sha256;
  readonly signatures: readonly SignatureOnRecord[];
}
