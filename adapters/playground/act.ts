import type { Conversation, Occurrence, Response } from '../../src/application/interaction.ts';
import { accountOf } from './places.ts';
import type { SceneRuntime } from './scene-runtime.ts';

/** What one person does, in at the front door; what only that person sees of the answer is kept in the conversation. */
export async function act(
  { ports, front, platform }: SceneRuntime,
  user: string,
  what: Occurrence,
  conversation: Conversation | null,
): Promise<Response> {
  if ((what.kind === 'command' || what.kind === 'message') && conversation !== null) {
    await platform.say(conversation, user, what.text);
  }
  const interaction = {
    id: `playground:${ports.ids.id()}`,
    account: accountOf(user),
    conversation,
    at: await ports.clock.real(),
    replyTo: '',
    what,
  };
  const response = await front.answer(interaction);
  await platform.respond(interaction, response);
  return response;
}
