import type { Envelope } from '../../domain/decider.ts';
import type { MunicipalityId, StreamId } from '../../domain/ids.ts';
import { sealCommit } from '../../domain/journal/chain.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { Failure } from '../failure.ts';
import type { Ports } from '../ports.ts';
import { foldCommit, type Loaded, load, saveSnapshot } from './load.ts';
import type { StreamType } from './stream-type.ts';

/** `events` is empty when the command changed nothing or was done before. */
export type Outcome<State, Event> =
  | { readonly ok: true; readonly state: State; readonly seq: number; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly state: State };

/** Each conflict means that somebody else's commit landed, so this bounds nothing but a broken store. */
const MOST_CONFLICTS = 1_000;

/** What one stream needs to be commanded. */
export interface Target<State, Command, Event> {
  readonly type: StreamType<State, Command, Event>;
  readonly municipalityId: MunicipalityId;
  readonly stream: StreamId;
  /** Judged on the very state that the command is decided on. */
  readonly authorise: (state: State, command: Command) => Refusal | null | Promise<Refusal | null>;
}

/**
 * Load, authorise, decide, append; on a conflict once more from the start, until the click is answered.
 * `commandAt` makes the command for the seq it is decided at: a freeze must know whether its text is of that seq.
 * The wakeup is marked before the append, so that a crash in between only costs one idle look; and after it, because a look
 * in between saw nothing and took the mark. Where both happen, the command's repetition marks once more.
 */
export async function execute<State, Command, Event>(
  ports: Ports,
  target: Target<State, Command, Event>,
  commandAt: (seq: number) => Command,
  envelope: Envelope,
): Promise<Outcome<State, Event>> {
  for (let conflicts = 0; conflicts < MOST_CONFLICTS; conflicts += 1) {
    const loaded = await load(ports, target.type, target.municipalityId, target.stream);
    const decision = await judge(target, commandAt(loaded.seq), envelope, loaded.state);
    if (!decision.ok) {
      if (await wasDone(ports, target, envelope)) return done(loaded, []);
      return { ok: false, refusal: decision.refusal, state: loaded.state };
    }
    if (decision.events.length === 0) {
      await wasDone(ports, target, envelope);
      return done(loaded, []);
    }
    const appended = await append(ports, target, loaded, decision.events, envelope);
    if (appended !== null) return done(appended, decision.events);
    if (await wasDone(ports, target, envelope)) {
      return done(await load(ports, target.type, target.municipalityId, target.stream), []);
    }
  }
  throw new Failure(`no append to ${target.stream} in ${MOST_CONFLICTS} attempts`);
}

async function judge<State, Command, Event>(
  target: Target<State, Command, Event>,
  command: Command,
  envelope: Envelope,
  state: State,
) {
  const refusal = await target.authorise(state, command);
  return refusal === null ? target.type.decider.decide(command, envelope, state) : ({ ok: false, refusal } as const);
}

const done = <State, Event>(loaded: Loaded<State>, events: readonly Event[]): Outcome<State, Event> => ({
  ok: true,
  state: loaded.state,
  seq: loaded.seq,
  events,
});

async function wasDone<State, Command, Event>(
  ports: Ports,
  target: Target<State, Command, Event>,
  envelope: Envelope,
): Promise<boolean> {
  const { municipalityId, stream } = target;
  if ((await ports.journal.findCommand(municipalityId, stream, envelope.commandId)) === null) return false;
  await ports.wakeups.mark(stream, municipalityId, envelope.at);
  await ports.queue.wake(stream, envelope.at);
  return true;
}

async function append<State, Command, Event>(
  ports: Ports,
  target: Target<State, Command, Event>,
  loaded: Loaded<State>,
  events: readonly Event[],
  { commandId, at, actor }: Envelope,
): Promise<(Loaded<State> & { hash: NonNullable<Loaded<State>['hash']> }) | null> {
  const { municipalityId, stream } = target;
  await ports.wakeups.mark(stream, municipalityId, await ports.clock.now());
  const commit = sealCommit({
    municipalityId,
    stream,
    seq: loaded.seq + 1,
    at,
    actor,
    commandId,
    events,
    prevHash: loaded.hash,
  });
  if ((await ports.journal.append(commit)) === 'conflict') return null;
  const appended = {
    state: foldCommit(target.type, loaded.state, events, at),
    seq: commit.seq,
    hash: commit.hash,
  };
  await ports.wakeups.mark(stream, municipalityId, at);
  await saveSnapshot(ports, target.type, municipalityId, stream, appended);
  await ports.queue.wake(stream, at);
  return appended;
}
