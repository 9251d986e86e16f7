import type { Instant, LocalDate } from '../../domain/ids.ts';
import type { ReviewGroup, ReviewGrouping, ReviewLine } from '../../domain/programme/closing/review.ts';
import type { Term } from '../../domain/programme/events.ts';
import type { Sum } from '../../domain/programme/money/lines.ts';
import type { Language } from '../../domain/words.ts';
import type { ProgrammeRef } from './shared.ts';

/** A group of agreements with its name: of a party, a project, or a theme. */
export interface NamedGroup extends ReviewGroup {
  readonly name: string;
}

export interface ReviewModel {
  readonly programme: ProgrammeRef;
  readonly term: Term;
  /** Null while it is not closed: then the figures can still change. */
  readonly closedOn: LocalDate | null;
  readonly lines: readonly ReviewLine[];
  readonly whole: Sum;
  readonly groups: readonly NamedGroup[];
  readonly by: ReviewGrouping;
  /** From 1. */
  readonly page: number;
}

/** The final review on paper, in the language of the programme. */
export interface ReviewDocumentModel {
  readonly language: Language;
  readonly municipality: string;
  readonly programme: string;
  readonly term: Term;
  readonly madeAt: Instant;
  readonly closedOn: LocalDate | null;
  readonly lines: readonly ReviewLine[];
  readonly whole: Sum;
  readonly groups: Readonly<Record<ReviewGrouping, readonly NamedGroup[]>>;
}
