import type { PersonalErased } from '../erasure/erasure.ts';
import type { AreaId, LocalDate, MunicipalityId, PartyId, PersonId, TimeZone } from '../ids.ts';
import type { AreaLevel, Language, PartyKind, Reach } from '../words.ts';
import type { ColumnsEvent } from './columns/events.ts';
import type { CouncilEvent } from './council/events.ts';
import type { OperatorEvent } from './operator/events.ts';
import type { Recess } from './recess.ts';
import type { RetentionEvent } from './retention/events.ts';
import type { Round } from './rounds/round.ts';
import type { SigningRules } from './signing-rules.ts';
import type { Theme } from './themes/theme.ts';

export interface Area {
  readonly areaId: AreaId;
  readonly name: string;
  readonly level: AreaLevel;
  /** Statistics Netherlands' code (GM, WK or BU followed by digits), when the file names one. */
  readonly cbsCode: string | null;
}

export interface RegisteredParty {
  readonly partyId: PartyId;
  readonly name: string;
  readonly kind: PartyKind;
  readonly reach: Reach;
}

/** What a right to sign rests on and how far it goes. `null` = without that bound. Both dates are included. */
export interface MandateTerms {
  readonly basis: string | null;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  /** Compared with the party's own money in the programme, in whole euro cents. */
  readonly ceilingCents: number | null;
  /** Above the ceiling: signs together with a second signatory of the party, rather than not at all. */
  readonly joint: boolean;
}

/** The right of a person to sign for a party. */
export interface Mandate extends MandateTerms {
  readonly partyId: PartyId;
  readonly personId: PersonId;
  readonly function: string;
}

export type MunicipalityEvent =
  | ColumnsEvent
  | CouncilEvent
  | RetentionEvent
  | OperatorEvent
  | PersonalErased
  /** Name, function and accounts of this person are gone. */
  | { readonly type: 'PersonErased'; readonly personId: PersonId }
  | {
      readonly type: 'MunicipalityRegistered';
      readonly municipalityId: MunicipalityId;
      readonly name: string;
      readonly language: Language;
      readonly zone: TimeZone;
    }
  /** May set up programmes; the first one is appointed by the operator. */
  | { readonly type: 'CoordinatorAppointed'; readonly personId: PersonId }
  | { readonly type: 'AreaDefined'; readonly area: Area }
  | { readonly type: 'PartyRegistered'; readonly party: RegisteredParty }
  | { readonly type: 'MandateGranted'; readonly mandate: Mandate }
  | { readonly type: 'MandateWithdrawn'; readonly partyId: PartyId; readonly personId: PersonId }
  | { readonly type: 'ThemeSet'; readonly theme: Theme }
  | { readonly type: 'SigningRulesSet'; readonly rules: SigningRules }
  | { readonly type: 'RecessesSet'; readonly recesses: readonly Recess[] }
  /** An area of the municipality that is in no round is served by regular work, which is a decision: it is listed. */
  | ({ readonly type: 'RoundDecided' } & Round);
