import type { MunicipalityId, Sha256 } from '../../domain/ids.ts';
import type { Language } from '../../domain/words.ts';

/** The text that is signed: stored once, by hash, never rendered again. */
export interface StoredText {
  readonly sha256: Sha256;
  readonly language: Language;
  readonly templateVersion: string;
  /** Canonical JSON of the domain's TextData, for differences with a later revision. */
  readonly canonical: string;
  readonly pages: readonly string[];
  /** The bytes whose UTF-8 was hashed. */
  readonly text: string;
}

export interface TextStore {
  put(municipalityId: MunicipalityId, text: StoredText): Promise<void>;
  get(municipalityId: MunicipalityId, sha256: Sha256): Promise<StoredText | null>;
  remove(municipalityId: MunicipalityId, sha256: Sha256): Promise<void>;
}
