import type { Actor } from '../../src/domain/actor.ts';
import type { Decider, Envelope } from '../../src/domain/decider.ts';
import { as, type CommandId, type Instant, type PersonId } from '../../src/domain/ids.ts';

export const personActor = (personId: PersonId): Actor => ({ kind: 'person', personId });
export const timer: Actor = { kind: 'timer' };

/** A command with who gives it and when, as the application would hand it to a decider. */
export interface Step<Command> {
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: Command;
}

/** What one step made of the stream. */
export interface Played<State, Event> {
  readonly envelope: Envelope;
  readonly events: readonly Event[];
  readonly state: State;
}

/** Gives the commands one after another and fails at the first that is refused. One commit per step that had events. */
export const play = <State, Command, Event>(
  decider: Decider<State, Command, Event>,
  steps: readonly Step<Command>[],
  from: State = decider.initial,
): readonly Played<State, Event>[] => {
  const played: Played<State, Event>[] = [];
  let state = from;
  for (const [index, { at, actor, command }] of steps.entries()) {
    const envelope: Envelope = { commandId: as<CommandId>(`command-${index + 1}`), at, actor };
    const decision = decider.decide(command, envelope, state);
    if (!decision.ok) throw new Error(`Refused: ${JSON.stringify({ command, refusal: decision.refusal })}`);
    state = decision.events.reduce((folded, event) => decider.evolve(folded, event, at), state);
    played.push({ envelope, events: decision.events, state });
  }
  return played;
};

/** The state after these commands. */
export const stateAfter = <State, Command, Event>(
  decider: Decider<State, Command, Event>,
  steps: readonly Step<Command>[],
  from: State = decider.initial,
): State => play(decider, steps, from).at(-1)?.state ?? from;
