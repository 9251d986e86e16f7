import type { LocalDate, MunicipalityId, Sha256 } from '../../domain/ids.ts';

/** The anchor of one day: its file, as it was written and signed. */
export interface StoredAnchor {
  readonly municipalityId: MunicipalityId;
  readonly on: LocalDate;
  readonly root: Sha256;
  readonly text: string;
}

export interface AnchorStore {
  /** One anchor a day: the first one stays. */
  put(anchor: StoredAnchor): Promise<'kept' | 'exists'>;
  get(municipalityId: MunicipalityId, on: LocalDate): Promise<StoredAnchor | null>;
  /** The last one of that date or before it. */
  latest(municipalityId: MunicipalityId, on: LocalDate): Promise<StoredAnchor | null>;
}

/** A folder outside the database, to which anchors are copied: what the database says later is held against it. */
export interface AnchorFolder {
  has(name: string): Promise<boolean>;
  /** Whole or not at all. */
  write(name: string, text: string): Promise<void>;
}
