import type { Instant } from '../../domain/ids.ts';
import type { MessageKind } from '../../domain/plan/kinds.ts';
import type { ProgrammeRef } from './shared.ts';

/**
 * `maybe`: nobody knows whether it arrived. `refused`: the platform did not take it. `notReached`: the recipient has no
 * address. `waiting`: it goes out. `late`: it was no longer worth sending. `dropped`: its cause was gone before it went out.
 */
type SentState = 'arrived' | 'maybe' | 'refused' | 'notReached' | 'waiting' | 'late' | 'dropped';

export interface SentLine {
  readonly at: Instant;
  /** What of this programme was in it; nothing of another one. */
  readonly what: readonly { readonly kind: MessageKind; readonly about: string | null }[];
  /** A person, or the channel of a project team. */
  readonly to: { readonly is: 'person' | 'channel'; readonly name: string };
  readonly state: SentState;
  /** A reply was lost on the way: it may be there twice. */
  readonly maybeTwice: boolean;
  /** The message that can be sent once more; null: there is none, or no more need. */
  readonly again: string | null;
}

export interface SentModel {
  readonly programme: ProgrammeRef;
  readonly of: 'all' | 'trouble';
  /** Newest first; who could not be reached before the rest. */
  readonly lines: readonly SentLine[];
  readonly page: number;
  readonly pages: number;
}
