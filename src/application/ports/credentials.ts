/**
 * What lets the bot speak in a workspace, encrypted where it is kept. The key of a record is authenticated with it: what
 * was copied from another record does not open.
 */
export interface CredentialStore {
  put(key: string, secret: string): Promise<void>;
  /** Null: there is none. Throws when no configured key opens it. */
  get(key: string): Promise<string | null>;
  remove(key: string): Promise<void>;
}
