import type { Actor } from '../domain/actor.ts';
import type { AgreementCommand } from '../domain/agreement/commands.ts';
import type { AgreementEvent } from '../domain/agreement/events.ts';
import type { Agreement } from '../domain/agreement/state.ts';
import { localDateOf } from '../domain/calendar/local-time.ts';
import type { Envelope } from '../domain/decider.ts';
import {
  type AgreementId,
  agreementStream,
  as,
  type CommandId,
  type MunicipalityId,
  municipalityStream,
  type ProgrammeId,
  programmeStream,
  type TimeZone,
} from '../domain/ids.ts';
import type { MunicipalityCommand } from '../domain/municipality/commands.ts';
import type { MunicipalityEvent } from '../domain/municipality/events.ts';
import { isDestroyed } from '../domain/municipality/retention/state.ts';
import type { Municipality } from '../domain/municipality/state.ts';
import type { ProgrammeCommand } from '../domain/programme/commands.ts';
import type { ProgrammeEvent } from '../domain/programme/events.ts';
import type { Programme } from '../domain/programme/state.ts';
import type { Refusal } from '../domain/refusal.ts';
import { authorise } from './authorisation.ts';
import type { Person } from './ports/people.ts';
import type { Ports } from './ports.ts';
import { execute, type Outcome } from './streams/execute.ts';
import { load } from './streams/load.ts';
import { AGREEMENT, MUNICIPALITY, PROGRAMME } from './streams/stream-type.ts';

/** Who gives a command, and under which id it is known should it come twice. */
export interface Giving {
  readonly actor: Actor;
  /** The person behind the actor; null for the timer and the operator. */
  readonly person: Person | null;
  readonly commandId: CommandId;
}

/** Local dates before a municipality is registered: its zone is not known yet. */
const UNREGISTERED_ZONE = as<TimeZone>('Europe/Amsterdam');

export async function loadMunicipality(ports: Ports, id: MunicipalityId): Promise<Municipality> {
  return (await load(ports, MUNICIPALITY, id, municipalityStream(id))).state;
}

export async function loadProgramme(ports: Ports, municipalityId: MunicipalityId, id: ProgrammeId) {
  return load(ports, PROGRAMME, municipalityId, programmeStream(id));
}

export async function loadAgreement(ports: Ports, municipalityId: MunicipalityId, id: AgreementId) {
  return load(ports, AGREEMENT, municipalityId, agreementStream(id));
}

async function envelopeOf(ports: Ports, { actor, commandId }: Giving): Promise<Envelope> {
  return { actor, commandId, at: await ports.clock.now() };
}

const todayIn = (municipality: Municipality, { at }: Envelope) =>
  localDateOf(at, municipality.registered?.zone ?? UNREGISTERED_ZONE);

/** Nothing is appended to what goes, nor to the ids of what went: an anchor may still know them. */
const gone = (municipality: Municipality, programmeId: ProgrammeId): Refusal | null =>
  isDestroyed(municipality, programmeId) ? { code: 'alreadyDestroyed' } : null;

/** `programme`: for which it is given, so that its coordinators may. */
export async function commandMunicipality(
  ports: Ports,
  municipalityId: MunicipalityId,
  command: MunicipalityCommand,
  giving: Giving,
  programme: Programme | null = null,
): Promise<Outcome<Municipality, MunicipalityEvent>> {
  const envelope = await envelopeOf(ports, giving);
  return execute(
    ports,
    {
      type: MUNICIPALITY,
      municipalityId,
      stream: municipalityStream(municipalityId),
      authorise: (municipality, given) =>
        authorise(giving.actor, giving.person, given, {
          municipality,
          programme,
          agreement: null,
          today: todayIn(municipality, envelope),
        }),
    },
    () => command,
    envelope,
  );
}

/** `follows`: the programme that a new one comes after: who coordinates that may set the new one up. */
export async function commandProgramme(
  ports: Ports,
  municipalityId: MunicipalityId,
  programmeId: ProgrammeId,
  command: ProgrammeCommand | ((seq: number) => ProgrammeCommand),
  giving: Giving,
  follows: Programme | null = null,
): Promise<Outcome<Programme, ProgrammeEvent>> {
  const envelope = await envelopeOf(ports, giving);
  const municipality = await loadMunicipality(ports, municipalityId);
  return execute(
    ports,
    {
      type: PROGRAMME,
      municipalityId,
      stream: programmeStream(programmeId),
      authorise: (programme, given) =>
        gone(municipality, programmeId) ??
        authorise(giving.actor, giving.person, given, {
          municipality,
          programme: programme.coordinators.length === 0 && follows !== null ? follows : programme,
          agreement: null,
          today: todayIn(municipality, envelope),
        }),
    },
    typeof command === 'function' ? command : () => command,
    envelope,
  );
}

export async function commandAgreement(
  ports: Ports,
  municipalityId: MunicipalityId,
  agreementId: AgreementId,
  command: AgreementCommand,
  giving: Giving,
): Promise<Outcome<Agreement, AgreementEvent>> {
  const envelope = await envelopeOf(ports, giving);
  return execute(
    ports,
    {
      type: AGREEMENT,
      municipalityId,
      stream: agreementStream(agreementId),
      authorise: async (agreement, given) => {
        const programmeId = agreement.started?.programmeId;
        const municipality = await loadMunicipality(ports, municipalityId);
        const programme =
          programmeId === undefined ? null : (await loadProgramme(ports, municipalityId, programmeId)).state;
        const today = todayIn(municipality, envelope);
        // The agreements of a programme that was just closed hear it one by one.
        const destroyed = programmeId === undefined ? null : gone(municipality, programmeId);
        if (destroyed !== null) return destroyed;
        if (programme?.phase === 'closed' && giving.person !== null) return { code: 'programmeClosed' };
        return authorise(giving.actor, giving.person, given, { municipality, programme, agreement, today });
      },
    },
    () => command,
    envelope,
  );
}

/** The programme's own rules as an actor. */
export const byTimer = (commandId: CommandId): Giving => ({ actor: { kind: 'timer' }, person: null, commandId });
