import type { BoundCard, Conversation, Interaction, Response } from '../../src/application/interaction.ts';
import type { ChatPlatform } from '../../src/application/ports/platform.ts';
import type { Clock, Ids } from '../../src/application/ports/runtime.ts';
import type { MessageLog } from './message-log.ts';
import { directWith } from './places.ts';

/** A chat in the browser: a platform like the others, whose remote side is a log of its own. */
export interface PlaygroundPlatform extends ChatPlatform {
  readonly log: MessageLog;
  /** What a person typed, as everybody in the conversation sees it. */
  say(conversation: Conversation, user: string, text: string): Promise<void>;
}

export function createPlaygroundPlatform(
  log: MessageLog,
  clock: Pick<Clock, 'now'>,
  ids: Pick<Ids, 'id'>,
): PlaygroundPlatform {
  const add = async (conversation: Conversation, card: BoundCard, key: string | null, onlyFor: string | null) => {
    const ref = ids.id();
    const at = await clock.now();
    log.add({ kind: 'card', ref, conversation: conversation.ref, onlyFor, key, card, at, editedAt: null });
    return ref;
  };
  const answer = async ({ account, conversation }: Interaction, card: BoundCard) =>
    add(conversation ?? directWith(account.user), card, null, account.user);

  return {
    platform: 'playground',
    log,
    openDirect: async ({ user }) => ({ kind: 'opened', conversation: directWith(user) }),
    post: async (conversation, card, key) => ({ kind: 'sent', ref: await add(conversation, card, key, null) }),
    async edit(_conversation, ref, card) {
      const edited = log.edit(ref, card, await clock.now());
      return edited ? { kind: 'sent', ref } : { kind: 'failed', reason: 'no such message' };
    },
    async find(conversation, key) {
      const found = log.in(conversation.ref).find((message) => message.kind === 'card' && message.key === key);
      return found === undefined ? { kind: 'absent' } : { kind: 'found', ref: found.ref };
    },
    async respond(interaction, response) {
      const card = cardOf(response);
      if (card !== null) await answer(interaction, card);
    },
    async say(conversation, user, text) {
      const at = await clock.now();
      log.add({ kind: 'said', ref: ids.id(), conversation: conversation.ref, onlyFor: null, user, text, at });
    },
  };
}

/** Forms, errors and homes go back to the page on the request that asked for them. */
const cardOf = (response: Response): BoundCard | null =>
  response.kind === 'private' || response.kind === 'closed' ? response.card : null;
