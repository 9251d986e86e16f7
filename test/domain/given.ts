import { expect } from 'vitest';
import type { Actor } from '../../src/domain/actor.ts';
import type { Decider, Decision, Envelope } from '../../src/domain/decider.ts';
import { as, type CommandId, type Instant } from '../../src/domain/ids.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { timer } from '../builders/fold.ts';

/** Who gives the command, and when, where a rule depends on it. */
export interface Circumstances {
  readonly at?: Instant;
  readonly by?: Actor;
}

export const noon = as<Instant>('2007-09-20T10:00:00.000Z');

const outcome = <State, Event>(decision: Decision<Event>, state: State) => ({
  /** The command is accepted with exactly these events; none = it changes nothing. */
  // biome-ignore lint/suspicious/noThenProperty: given, when, then: nobody awaits it.
  then: (...events: readonly Event[]): void => expect(decision).toEqual({ ok: true, events }),
  /** The command is refused with that code and, where given, these particulars. */
  refuses: (refusal: Refusal['code'] | Refusal): void =>
    typeof refusal === 'string'
      ? expect(decision).toMatchObject({ ok: false, refusal: { code: refusal } })
      : expect(decision).toEqual({ ok: false, refusal }),
  decision,
  /** After the events, or unchanged when it was refused. */
  state,
});

/** `given(programme, state).when(command).then(...events)` reads as the rule. */
export const given = <State, Command, Event>(
  decider: Decider<State, Command, Event>,
  state: State = decider.initial,
) => ({
  when: (command: Command, { at = noon, by = timer }: Circumstances = {}) => {
    const envelope: Envelope = { commandId: as<CommandId>('command'), at, actor: by };
    const decision = decider.decide(command, envelope, state);
    const events = decision.ok ? decision.events : [];
    return outcome(
      decision,
      events.reduce((folded, event) => decider.evolve(folded, event, at), state),
    );
  },
  /** The same after these events happened. */
  after: (...events: readonly Event[]) =>
    given(
      decider,
      events.reduce((folded, event) => decider.evolve(folded, event, noon), state),
    ),
});
