/** The names behind the ids in a history, by id. A person who is not in it stays unnamed to the reader. */
export interface HistoryNames {
  readonly parties: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
  readonly activities: Readonly<Record<string, string>>;
}
