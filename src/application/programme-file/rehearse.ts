import type { Decider, Envelope } from '../../domain/decider.ts';
import type { Instant, LocalDate } from '../../domain/ids.ts';
import { municipality as municipalityDecider } from '../../domain/municipality/decider.ts';
import type { Municipality } from '../../domain/municipality/state.ts';
import type { ProgrammeCommand } from '../../domain/programme/commands.ts';
import { programme as programmeDecider } from '../../domain/programme/decider.ts';
import type { Programme } from '../../domain/programme/state.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { authorise } from '../authorisation.ts';
import type { Giving } from '../command.ts';
import type { ImportPlan } from './plan-import.ts';

/**
 * The programme's commands in an order in which one person may give them all: coordinators come last, and who sets a
 * programme up in chat coordinates it too.
 */
export const inOrderFor = (
  { commands }: ImportPlan,
  { coordinators }: Programme,
  { actor }: Pick<Giving, 'actor'>,
): readonly ProgrammeCommand[] => {
  const isAppointment = ({ type }: ProgrammeCommand): boolean => type === 'AddCoordinator';
  const own: readonly ProgrammeCommand[] =
    actor.kind === 'person' && coordinators.length === 0 ? [{ type: 'AddCoordinator', personId: actor.personId }] : [];
  const appointments = commands.programme.filter(isAppointment);
  return [...commands.programme.filter((command) => !isAppointment(command)), ...own, ...appointments];
};

/** Why the plan can't be carried out from beginning to end as things stand; null when it can. */
export const whyNotAsAWhole = (
  plan: ImportPlan,
  current: { readonly municipality: Municipality; readonly programme: Programme },
  { actor, person, commandId }: Giving,
  at: Instant,
  today: LocalDate,
): Refusal | null => {
  const envelope: Envelope = { actor, commandId, at };
  const folded = rehearsed(
    municipalityDecider,
    plan.commands.municipality,
    envelope,
    current.municipality,
    (command, municipality) =>
      authorise(actor, person, command, { municipality, programme: current.programme, agreement: null, today }),
  );
  if (!folded.ok) return folded.refusal;
  const { state: municipality } = folded;
  const commands = inOrderFor(plan, current.programme, { actor });
  const outcome = rehearsed(programmeDecider, commands, envelope, current.programme, (command, programme) =>
    authorise(actor, person, command, { municipality, programme, agreement: null, today }),
  );
  return outcome.ok ? null : outcome.refusal;
};

const rehearsed = <State, Command, Event>(
  decider: Decider<State, Command, Event>,
  commands: readonly Command[],
  envelope: Envelope,
  from: State,
  allowed: (command: Command, state: State) => Refusal | null,
): { readonly ok: true; readonly state: State } | { readonly ok: false; readonly refusal: Refusal } => {
  let state = from;
  for (const command of commands) {
    const reason = allowed(command, state);
    if (reason !== null) return { ok: false, refusal: reason };
    const decision = decider.decide(command, envelope, state);
    if (!decision.ok) return decision;
    state = decision.events.reduce((before, event) => decider.evolve(before, event, envelope.at), state);
  }
  return { ok: true, state };
};
