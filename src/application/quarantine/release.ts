import { as, type CommandId, type MunicipalityId } from '../../domain/ids.ts';
import { timers } from '../../domain/plan/slots.ts';
import { byTimer, commandMunicipality, commandProgramme } from '../command.ts';
import { operatorGiving } from '../operator/operator.ts';
import type { Ports } from '../ports.ts';
import type { HeldLetter, HeldMessage } from './held.ts';
import { lift } from './hold.ts';

export interface Waiting {
  readonly messages: readonly HeldMessage[];
  readonly letters: readonly HeldLetter[];
}

/** As the record says it, and the coordinators read it. */
export const SAID_TO_BE_OUT = 'the operator says that it went out before';

/**
 * Lets everything go but what is skipped: of that the record says that it may have arrived, so that a coordinator can have it
 * sent again. Broken off, it is done again as a whole; it is out of the hold last.
 */
export async function release(ports: Ports, waiting: Waiting, skipped: ReadonlySet<string>, operator: string) {
  const isSkipped = ({ id }: { readonly id: string }) => skipped.has(id);
  for (const { message } of waiting.messages.filter(isSkipped)) {
    const unknown = { leaseUntil: null, everAmbiguous: true, recorded: true, reason: SAID_TO_BE_OUT };
    await ports.messages.step(message.messageId, message, 'ambiguous', unknown);
  }
  for (const letter of waiting.letters.filter(isSkipped)) await callLost(ports, letter);
  await recordRelease(ports, waiting, skipped, operator);
  await lift(ports);
}

/** An attempt that nobody made here: nobody knows whether the letter arrived. */
async function callLost(ports: Ports, { municipalityId, programmeId, letter: { letterId, attempts } }: HeldLetter) {
  const attempt = attempts + 1;
  const attempting = byTimer(timers.attemptLetter(letterId, attempt));
  await commandProgramme(ports, municipalityId, programmeId, { type: 'AttemptLetter', letterId, attempt }, attempting);
  const lost = { type: 'RecordLetter', letterId, attempt, outcome: 'lost', code: null } as const;
  await commandProgramme(ports, municipalityId, programmeId, lost, byTimer(timers.letterLost(letterId, attempt)));
}

/** In the journal of each municipality, with who let it go. */
async function recordRelease(
  ports: Ports,
  { messages, letters }: Waiting,
  skipped: ReadonlySet<string>,
  operator: string,
) {
  const all = [
    ...messages.map(({ id, message }) => ({ id, municipalityId: message.municipalityId })),
    ...letters.map(({ id, municipalityId }) => ({ id, municipalityId })),
  ];
  const id = as<CommandId>(`release|${ports.ids.id()}`);
  for (const municipalityId of await ports.journal.municipalities()) {
    const own = all.filter((one) => one.municipalityId === municipalityId);
    const notSent = own.filter((one) => skipped.has(one.id)).length;
    const command = { type: 'RecordRelease', sent: own.length - notSent, skipped: notSent } as const;
    const giving = await operatorGiving(ports, as<MunicipalityId>(municipalityId), operator);
    await commandMunicipality(ports, municipalityId, command, giving(id));
  }
}
