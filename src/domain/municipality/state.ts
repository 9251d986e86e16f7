import type { WithErasures } from '../erasure/erasure.ts';
import type { LocalDate, MunicipalityId, PartyId, PersonId, TimeZone } from '../ids.ts';
import type { Language } from '../words.ts';
import type { Area, Mandate, RegisteredParty } from './events.ts';
import type { Round } from './rounds/round.ts';
import { THEMES_AT_FIRST, type Theme } from './themes/theme.ts';

export interface Municipality extends WithErasures {
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
}

/** The one who may sign for the party on that date, or null. */
export const signatoryOf = (municipality: Municipality, partyId: PartyId, on: LocalDate): Mandate | null =>
  municipality.mandates.find(
    (mandate) =>
      mandate.partyId === partyId &&
      (mandate.validFrom === null || mandate.validFrom <= on) &&
      (mandate.validTo === null || on <= mandate.validTo),
  ) ?? null;

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
};
