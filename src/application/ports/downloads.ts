import type { Instant, MunicipalityId, PersonId, Sha256 } from '../../domain/ids.ts';

/** A file that the bot made for one person, until it expires. */
export interface Download {
  /** SHA-256 of the token in its address: the token itself is not kept. */
  readonly tokenHash: Sha256;
  readonly municipalityId: MunicipalityId;
  readonly personId: PersonId;
  /** The name under which it is saved. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Real time. */
  readonly expiresAt: Instant;
}

export interface DownloadStore {
  put(download: Download): Promise<void>;
  /** Null: there is none with that token, or it expired. Whoever has the token may have the file: nothing else is asked. */
  get(tokenHash: Sha256, now: Instant): Promise<Download | null>;
  deleteExpired(now: Instant): Promise<void>;
}
