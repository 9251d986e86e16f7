import type { PersonId } from './ids.ts';
import type { Sealed } from './sealed.ts';

/** Who caused a command. A timer acts for the programme's own rules; an operator acts from the terminal. */
export type Actor =
  | { readonly kind: 'person'; readonly personId: PersonId }
  | { readonly kind: 'timer' }
  | { readonly kind: 'operator'; readonly name: Sealed };
