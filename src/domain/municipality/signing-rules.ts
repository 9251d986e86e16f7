import type { FormalSignature } from '../words.ts';

/** How strictly a municipality has its programmes signed. */
export interface SigningRules {
  /** Who froze the text does not sign alone for the municipality. */
  readonly fourEyes: boolean;
  /** Where a party's own money in a programme is more than these cents, a tap is not enough. */
  readonly formal: { readonly aboveCents: number; readonly how: FormalSignature } | null;
}

export const NO_SIGNING_RULES: SigningRules = { fourEyes: false, formal: null };
