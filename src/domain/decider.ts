import type { Actor } from './actor.ts';
import type { CommandId, Instant } from './ids.ts';
import type { Refusal } from './refusal.ts';

/** Time and actor come in on the command: a decider reads no clock. */
export interface Envelope {
  readonly commandId: CommandId;
  readonly at: Instant;
  readonly actor: Actor;
}

export type Decision<Event> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** `decide` never throws for what a person can do wrong: that is a Refusal. `evolve` never refuses. */
export interface Decider<State, Command, Event> {
  readonly initial: State;
  readonly decide: (command: Command, envelope: Envelope, state: State) => Decision<Event>;
  readonly evolve: (state: State, event: Event, at: Instant) => State;
}

/** The members of a union of commands or events with these types. */
export type Of<Union extends { readonly type: string }, Type extends Union['type']> = Extract<
  Union,
  { readonly type: Type }
>;

export const accept = <Event>(...events: readonly Event[]): Decision<Event> => ({ ok: true, events });
export const refuse = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });
