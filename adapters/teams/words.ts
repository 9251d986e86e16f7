/** The few words that this adapter itself must say; they come from the catalogue. */
export interface TeamsWords {
  /** Stands where a list was cut: "en nog 12", with the place to see them. */
  andMore(count: number): string;
  /** The title of a dialog that only holds a card. */
  readonly title: string;
  /** Said when the answer takes longer than Teams waits. */
  readonly busy: string;
  /** Said when something was done and there is nothing to show. */
  readonly done: string;
  /** Said under the pressed card: the answer stands in the personal chat. */
  readonly answeredInChat: string;
  /** Said at a field that may not stay empty. */
  readonly required: string;
  /** Said at a file field: Teams has no upload in a form, so the file is first sent in the personal chat. */
  readonly sendFileFirst: string;
  /** A file that could not be taken: too large, not reachable, or from another place than Teams. */
  readonly fileNotRead: string;
}
