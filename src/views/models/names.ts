/** The names that a refusal's words need, by id. A missing name is left out of the sentence. */
export interface NamesById {
  readonly parties: Readonly<Record<string, string>>;
  readonly activities: Readonly<Record<string, string>>;
  readonly contributions: Readonly<Record<string, string>>;
  readonly areas: Readonly<Record<string, string>>;
}
