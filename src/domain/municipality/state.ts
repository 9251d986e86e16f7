import type { WithErasures } from '../erasure/erasure.ts';
import type { MunicipalityId, PersonId, TimeZone } from '../ids.ts';
import type { Language } from '../words.ts';
import type { RememberedColumn } from './columns/events.ts';
import type { RegisteredPledge } from './council/pledge.ts';
import type { Area, Mandate, RegisteredParty } from './events.ts';
import { noArchives, type WithArchives } from './operator/state.ts';
import type { Recess } from './recess.ts';
import { noRetention, type WithRetention } from './retention/state.ts';
import type { Round } from './rounds/round.ts';
import { NO_SIGNING_RULES, type SigningRules } from './signing-rules.ts';
import { THEMES_AT_FIRST, type Theme } from './themes/theme.ts';

export interface Municipality extends WithErasures, WithRetention, WithArchives {
  readonly registered: {
    readonly municipalityId: MunicipalityId;
    readonly name: string;
    readonly language: Language;
    readonly zone: TimeZone;
  } | null;
  readonly coordinators: readonly PersonId[];
  readonly areas: readonly Area[];
  readonly parties: readonly RegisteredParty[];
  readonly mandates: readonly Mandate[];
  readonly rounds: readonly Round[];
  /** Whose record was erased: an older file does not bring them back. */
  readonly erasedPeople: readonly PersonId[];
  readonly themes: readonly Theme[];
  /** How its own tables name their columns. */
  readonly columns: readonly RememberedColumn[];
  readonly signingRules: SigningRules;
  readonly recesses: readonly Recess[];
  readonly pledges: readonly RegisteredPledge[];
}

export const noMunicipality: Municipality = {
  registered: null,
  coordinators: [],
  areas: [],
  parties: [],
  mandates: [],
  rounds: [],
  erased: [],
  erasedPeople: [],
  themes: THEMES_AT_FIRST,
  columns: [],
  signingRules: NO_SIGNING_RULES,
  ...noRetention,
  ...noArchives,
  recesses: [],
  pledges: [],
};
