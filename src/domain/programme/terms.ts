import type { AgreementId, LocalDate, MilestoneId, PartyId, ProjectId, ThemeId } from '../ids.ts';

/** Whole euro cents from one named source. */
export interface Money {
  readonly cents: number;
  readonly source: string;
}

export interface Means {
  readonly money: readonly Money[];
  readonly hours: number | null;
  readonly goods: readonly string[];
}

/** A measurable result: from `baseline` to `target`, both in `unit`. */
export interface Result {
  readonly indicator: string;
  readonly baseline: number;
  readonly target: number;
  readonly unit: string;
}

/** A moment on the way to the result, in the term and not after the due date. The name is stored in full: no names of persons. */
export interface Milestone {
  readonly milestoneId: MilestoneId;
  readonly name: string;
  readonly on: LocalDate;
}

/** What a proposal says so far. A null is a gap that the freeze names, not an error. Stored in full: no names of persons in here. */
export interface ActivityFields {
  readonly what: string;
  readonly forWhom: string | null;
  readonly leadPartyId: PartyId | null;
  readonly ownerFunction: string | null;
  readonly involvedPartyIds: readonly PartyId[];
  readonly dueOn: LocalDate | null;
  readonly themes: readonly ThemeId[];
  /** Means without money, hours or goods is a gap. */
  readonly means: Means | null;
  readonly result: Result | null;
  readonly milestones: readonly Milestone[];
  /** Other agreements of the programme that must be done first. */
  readonly waitsFor: readonly AgreementId[];
}

/** The same without a gap: what parties sign. */
export interface AgreementTerms {
  readonly agreementId: AgreementId;
  readonly projectId: ProjectId;
  readonly what: string;
  readonly forWhom: string | null;
  readonly leadPartyId: PartyId;
  readonly ownerFunction: string;
  readonly involvedPartyIds: readonly PartyId[];
  readonly dueOn: LocalDate;
  readonly themes: readonly ThemeId[];
  readonly means: Means;
  readonly result: Result;
  readonly milestones: readonly Milestone[];
  readonly waitsFor: readonly AgreementId[];
}
