import type { Sha256 } from './ids.ts';

/**
 * What the journal keeps of a personal value: a reference and a salted hash.
 * Value and salt stand in the `personal` store, so that erasing them leaves the chain whole.
 */
export interface Sealed {
  readonly ref: string;
  readonly seal: Sha256;
}
