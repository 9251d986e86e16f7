import { canonicalJson, sha256Hex } from '../../domain/journal/canonical.ts';
import type { Action } from '../../views/actions.ts';
import type { Card } from '../../views/vocabulary.ts';
import type { Delivery, Message } from '../ports/deliveries.ts';
import type { Ports } from '../ports.ts';

/** What a message shows now. `live`: it can still change, so its copy is looked at when one of its streams does. */
export interface Shown {
  readonly card: Card<Action>;
  readonly live: boolean;
}

export const hashOf = ({ card }: Shown): string => sha256Hex(canonicalJson(card));

/** Builds the card of a message from the state as it is now. Null: there is nothing (left) to say. */
export async function presentMessage(
  _ports: Ports,
  _message: Message,
  _deliveries: readonly Delivery[],
): Promise<Shown | null> {
  return null;
}
