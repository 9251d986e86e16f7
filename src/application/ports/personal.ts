import type { MunicipalityId, Sha256 } from '../../domain/ids.ts';

/** A personal value and the salt of its seal, kept outside the hashed journal so that it can be erased. */
export interface PersonalValue {
  readonly ref: string;
  readonly value: string;
  /** 32 random bytes as hexadecimal. */
  readonly salt: string;
  readonly seal: Sha256;
}

export interface PersonalStore {
  /** Written before the commit that refers to it. Repeating the same ref changes nothing. */
  put(municipalityId: MunicipalityId, values: readonly PersonalValue[]): Promise<void>;
  /** Values by ref; an erased one is missing. */
  get(municipalityId: MunicipalityId, refs: readonly string[]): Promise<ReadonlyMap<string, PersonalValue>>;
  /** Deletes value and salt. What is gone already stays gone. */
  erase(municipalityId: MunicipalityId, refs: readonly string[]): Promise<void>;
}
