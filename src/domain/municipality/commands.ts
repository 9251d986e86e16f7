import type { ErasePersonal } from '../erasure/erasure.ts';
import type { MunicipalityId, PartyId, PersonId, TimeZone } from '../ids.ts';
import type { Language } from '../words.ts';
import type { ColumnsCommand } from './columns/decide.ts';
import type { CouncilCommand } from './council/commands.ts';
import type { Area, Mandate, RegisteredParty } from './events.ts';
import type { OperatorCommand } from './operator/commands.ts';
import type { Recess } from './recess.ts';
import type { RetentionCommand } from './retention/commands.ts';
import type { Round } from './rounds/round.ts';
import type { SigningRules } from './signing-rules.ts';
import type { Theme } from './themes/theme.ts';

/** Repeating a command that would change nothing is accepted without events. */
export type MunicipalityCommand =
  | ColumnsCommand
  | CouncilCommand
  | RetentionCommand
  | OperatorCommand
  | ErasePersonal
  /** The record of somebody who asked for it. Their values go stream by stream. */
  | { readonly type: 'ErasePerson'; readonly personId: PersonId }
  | {
      readonly type: 'RegisterMunicipality';
      readonly municipalityId: MunicipalityId;
      readonly name: string;
      readonly language: Language;
      readonly zone: TimeZone;
    }
  | { readonly type: 'AppointCoordinator'; readonly personId: PersonId }
  | { readonly type: 'DefineArea'; readonly area: Area }
  | { readonly type: 'RegisterParty'; readonly party: RegisteredParty }
  /** Granting it again to the same person for the same party changes it. */
  | { readonly type: 'GrantMandate'; readonly mandate: Mandate }
  | { readonly type: 'WithdrawMandate'; readonly partyId: PartyId; readonly personId: PersonId }
  | { readonly type: 'SetTheme'; readonly theme: Theme }
  | ({ readonly type: 'DecideRound' } & Round)
  | { readonly type: 'SetSigningRules'; readonly rules: SigningRules }
  /** All of them: those left out are gone. */
  | { readonly type: 'SetRecesses'; readonly recesses: readonly Recess[] };
