import type { DefaultTheme } from './words.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type MunicipalityId = Branded<'MunicipalityId'>;
export type ProgrammeId = Branded<'ProgrammeId'>;
/** An activity keeps its id when it becomes an agreement at the activation, and through every revision of the text. */
export type AgreementId = Branded<'AgreementId'>;
export type ProjectId = Branded<'ProjectId'>;
export type AgendaItemId = Branded<'AgendaItemId'>;
export type AreaId = Branded<'AreaId'>;
export type PartyId = Branded<'PartyId'>;
export type PersonId = Branded<'PersonId'>;
/** A resident who left a name or an address, by choice. */
export type ContactId = Branded<'ContactId'>;
export type WorkingGroupId = Branded<'WorkingGroupId'>;
export type GroupMemberId = Branded<'GroupMemberId'>;
export type LetterId = Branded<'LetterId'>;
export type ContributionId = Branded<'ContributionId'>;
export type ChangeRequestId = Branded<'ChangeRequestId'>;
export type AmendmentId = Branded<'AmendmentId'>;
/** A theme of the municipality's list, which begins with the default ones. */
export type ThemeId = DefaultTheme | Branded<'ThemeId'>;
/** What was promised to the council; beside the number that its clerk gives. */
export type PledgeId = Branded<'PledgeId'>;
export type SpendingId = Branded<'SpendingId'>;
export type SuccessionId = Branded<'SuccessionId'>;
export type HandoverId = Branded<'HandoverId'>;
export type ReportId = Branded<'ReportId'>;
/** A moment on the way to an agreement's result; it keeps its id when its name or date changes. */
export type MilestoneId = Branded<'MilestoneId'>;
export type EvidenceId = Branded<'EvidenceId'>;
export type OutcomeId = Branded<'OutcomeId'>;
export type CommandId = Branded<'CommandId'>;
/** `municipality/<id>`, `programme/<id>` or `agreement/<id>`. */
export type StreamId = Branded<'StreamId'>;

/** ISO 8601 in UTC with milliseconds, e.g. `2007-10-01T07:00:00.000Z`. Sorts as text. */
export type Instant = Branded<'Instant'>;
/** A local calendar date, e.g. `2007-10-01`. Sorts as text. */
export type LocalDate = Branded<'LocalDate'>;
/** An IANA zone, e.g. `Europe/Amsterdam`. */
export type TimeZone = Branded<'TimeZone'>;
/** Lower-case hexadecimal SHA-256. */
export type Sha256 = Branded<'Sha256'>;

/** Brands a string that the edge has already parsed. The only cast in the domain. */
export const as = <T extends string>(value: string): T => value as T;

export const municipalityStream = (id: MunicipalityId): StreamId => as(`municipality/${id}`);
export const programmeStream = (id: ProgrammeId): StreamId => as(`programme/${id}`);
export const agreementStream = (id: AgreementId): StreamId => as(`agreement/${id}`);
