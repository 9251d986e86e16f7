import type { LocalDate, PersonId } from '../../domain/ids.ts';

/** The names that a refusal's words need, by id. A missing name is left out of the sentence. */
export interface NamesById {
  readonly parties: Readonly<Record<string, string>>;
  readonly activities: Readonly<Record<string, string>>;
  readonly contributions: Readonly<Record<string, string>>;
  readonly areas: Readonly<Record<string, string>>;
  /** Of a party for which nobody may sign today: whose right to sign is over, or does not hold yet. */
  readonly outOfDate: Readonly<Record<string, OutOfDate>>;
}

export interface OutOfDate {
  readonly personId: PersonId;
  readonly name: string;
  readonly is: { readonly over: LocalDate } | { readonly notBefore: LocalDate };
}
