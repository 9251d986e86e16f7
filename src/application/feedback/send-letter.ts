import { as, type CommandId, type MunicipalityId, type ProgrammeId } from '../../domain/ids.ts';
import type { ProgrammeEvent } from '../../domain/programme/events.ts';
import type { Letter } from '../../domain/programme/feedback/state.ts';
import type { Programme } from '../../domain/programme/state.ts';
import { byTimer, commandProgramme } from '../command.ts';
import type { MailOutcome, OutgoingMail } from '../ports/mail.ts';
import type { Ports } from '../ports.ts';
import { addresseesOf, knownContacts } from './addresses.ts';
import { letterTo } from './letters.ts';

interface Attempted {
  readonly municipalityId: MunicipalityId;
  readonly programmeId: ProgrammeId;
  /** As the attempt left it. */
  readonly programme: Programme;
}

/**
 * Sends the letters whose attempt was written just now, by this very append: whoever wrote it speaks to the mail server, and
 * nobody else ever does for that attempt. Where the worker stops in between, the programme's timer calls it lost.
 */
export async function sendAttempted(
  ports: Ports,
  attempted: Attempted,
  events: readonly ProgrammeEvent[],
): Promise<void> {
  for (const event of events) {
    if (event.type !== 'LetterAttempted') continue;
    const letter = attempted.programme.letters.find(({ letterId }) => letterId === event.letterId);
    if (letter !== undefined) await sendOne(ports, attempted, letter);
  }
}

async function sendOne(ports: Ports, attempted: Attempted, letter: Letter): Promise<void> {
  const { municipalityId, programmeId } = attempted;
  const { letterId, attempts: attempt } = letter;
  const outcome = await attemptOf(ports, attempted, letter);
  if (outcome.kind !== 'sent') ports.log.warn('letter not sent', { letterId, attempt, outcome: outcome.kind });
  const commandId = as<CommandId>(`letter-ended|${letterId}|${attempt}`);
  const code = outcome.kind === 'lost' ? null : outcome.code;
  const command = { type: 'RecordLetter', letterId, attempt, outcome: outcome.kind, code } as const;
  await commandProgramme(ports, municipalityId, programmeId, command, byTimer(commandId));
}

async function attemptOf(ports: Ports, attempted: Attempted, letter: Letter): Promise<MailOutcome> {
  const mail = await mailOf(ports, attempted, letter).catch((failure: unknown) => {
    ports.log.error('letter can not be made', { letterId: letter.letterId, failure: String(failure) });
    return 'unmade' as const;
  });
  if (mail === 'unmade') return { kind: 'notSent', code: null };
  return mail === null || ports.mail === null ? { kind: 'refused', code: null } : ports.mail.send(mail);
}

/** Null: the address is gone. */
async function mailOf(
  ports: Ports,
  { municipalityId, programmeId, programme }: Attempted,
  { letterId, contactIds }: Letter,
): Promise<OutgoingMail | null> {
  const contacts = programme.contacts.filter(({ contactId }) => contactIds.includes(contactId));
  const [to] = addresseesOf(await knownContacts(ports, municipalityId, contacts));
  if (to === undefined) return null;
  const letter = await letterTo(ports, municipalityId, programme, to);
  const language = programme.setUp?.language ?? ports.defaultReader.language;
  return { id: `${programmeId}/${letterId}`, to: to.address, language, ...letter };
}
