import { accountLinkedCard, parseCommand, type Reader, unknownPersonCard } from '../../views/index.ts';
import type { Interaction } from '../interaction.ts';
import type { Person } from '../ports/people.ts';
import type { Ports } from '../ports.ts';
import { join } from './joining.ts';
import { privately, type Reply } from './turn.ts';

/** Somebody without a confirmed account: may hand in a code, and learns nothing else. */
export async function strangerReply(
  ports: Ports,
  interaction: Interaction,
  person: Person | null,
  reader: Reader,
): Promise<Reply> {
  const { what } = interaction;
  const typed = what.kind === 'command' || what.kind === 'message' ? parseCommand(what.text) : null;
  if (typed?.kind === 'command' && typed.command === 'join')
    return join(ports, interaction, person, typed.rest, reader);
  if (what.kind === 'installed' && interaction.conversation?.kind === 'channel') return { kind: 'nothing' };
  return privately(
    person === null
      ? unknownPersonCard(reader)
      : accountLinkedCard({ name: person.name, state: 'waitsForCoordinator' }, reader),
  );
}
