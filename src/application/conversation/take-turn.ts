import { parseCommand, unknownCommandCard } from '../../views/index.ts';
import { changeAccount } from '../people/reach.ts';
import type { LinkedAccount } from '../ports/people.ts';
import { command } from './commands.ts';
import { showHome, showMine } from './handlers/mine.ts';
import { act } from './handlers.ts';
import { proveWithMessage } from './report-command.ts';
import { privately, type Reply, refused, type Turn } from './turn.ts';

/** What a known person does. */
export async function takeTurn(turn: Turn, linked: LinkedAccount): Promise<Reply> {
  await rememberPlace(turn, linked);
  const { what } = turn.interaction;
  switch (what.kind) {
    case 'command':
      return typed(turn, what.text);
    case 'message': {
      const parsed = parseCommand(what.text);
      return parsed.kind === 'command' ? command(turn, parsed) : showMine(turn);
    }
    case 'press':
    case 'submit':
      return press(turn, what.buttonId);
    case 'home':
      return showHome(turn);
    case 'file':
      return keepFile(turn, what);
    case 'chosenMessage':
      return proveWithMessage(turn, what);
    case 'installed':
      return turn.interaction.conversation?.kind === 'channel' ? { kind: 'nothing' } : showMine(turn);
  }
}

function typed(turn: Turn, text: string): Promise<Reply> | Reply {
  const parsed = parseCommand(text);
  if (parsed.kind === 'command') return command(turn, parsed);
  if (parsed.kind === 'empty') return command(turn, { command: 'help', rest: '' });
  return privately(unknownCommandCard(parsed, turn.reader));
}

async function press(turn: Turn, buttonId: string): Promise<Reply> {
  const bound = await turn.ports.buttons.get(buttonId);
  if (bound === null || (bound.municipalityId !== null && bound.municipalityId !== turn.municipalityId)) {
    return refused({ code: 'stale' });
  }
  return act({ ...turn, place: bound.place }, bound.action);
}

/** The direct conversation is known from the first word on; who writes again can be reached again. */
async function rememberPlace({ ports, interaction, person }: Turn, linked: LinkedAccount): Promise<void> {
  const { conversation } = interaction;
  if (conversation?.kind !== 'direct') return;
  if (linked.goneAt === null && linked.direct?.ref === conversation.ref) return;
  await changeAccount(ports, person, linked.linkId, { direct: conversation, goneAt: null });
  const now = await ports.clock.now();
  await ports.wakeups.mark(`person/${person.personId}`, person.municipalityId, now);
  await ports.queue.wake(`person/${person.personId}`, now);
}

async function keepFile(
  turn: Turn,
  { name, sha256 }: { readonly name: string; readonly sha256: string },
): Promise<Reply> {
  const { ports, interaction } = turn;
  await ports.uploads.putFile({ account: interaction.account, name, sha256, at: await ports.clock.real() });
  return showMine(turn);
}
