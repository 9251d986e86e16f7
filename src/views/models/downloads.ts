/** A file that was made for the reader. */
export interface DownloadModel {
  readonly name: string;
  /** Null: the operator did not say at which address the bot is reached. */
  readonly url: string | null;
}
