import { setTimeout as wait } from 'node:timers/promises';
import type { Account, BoundForm, Interaction, Response } from '../../src/application/interaction.ts';
import type { CardSize, ChatPlatform, DirectOutcome, SendOutcome } from '../../src/application/ports/platform.ts';
import type { Log } from '../../src/application/ports/runtime.ts';
import { errorsInWords, lineCard, submittedForm } from './answer.ts';
import type { TeamsClient } from './client.ts';
import { decodeConversation, decodeReplyTo, type ReplyTo, type TeamsConversation } from './conversation-ref.ts';
import type { Places } from './places.ts';
import { createRecent } from './recent.ts';
import { activityOf, renderCard } from './render.ts';
import { renderForm } from './render-form.ts';
import type { TeamsWords } from './words.ts';

/** Forms that people may have open at one time. */
const REMEMBERED_FORMS = 500;
/** The longest that an answer waits when Teams asks for patience; it is sent once more and no more. */
const PATIENCE_MS = 5_000;
const NO_PLACE_WAIT_MS = 60_000;

/** The forms that were shown, so that errors can stand at their fields. Lost at a restart: then errors are a message. */
export interface OpenForms {
  remember(account: Account, form: BoundForm): void;
  submittedBy(interaction: Interaction): BoundForm | null;
}

export const createOpenForms = (): OpenForms => {
  const forms = createRecent<BoundForm>(REMEMBERED_FORMS);
  const keyOf = (account: Account, buttonId: string) => `${account.workspace}|${account.user}|${buttonId}`;
  return {
    remember(account, form) {
      if (form.submit !== null) forms.remember(keyOf(account, form.submit.act), form);
    },
    submittedBy: ({ account, what }) => (what.kind === 'submit' ? forms.recall(keyOf(account, what.buttonId)) : null),
  };
};

interface PlatformParts {
  readonly client: TeamsClient;
  readonly places: Places;
  readonly forms: OpenForms;
  readonly words: TeamsWords;
  readonly log: Log;
}

type Shown = (size: CardSize) => object;

/** What an answer looks like as a message in the personal chat. `null`: there is nothing to show. */
const shownInChat = (interaction: Interaction, response: Response, { words, forms }: PlatformParts): Shown | null => {
  switch (response.kind) {
    case 'nothing':
      return null;
    case 'private':
      return (size) => activityOf(renderCard(response.card, size, words), response.card.summary);
    case 'closed': {
      const { card } = response;
      return card === null ? null : (size) => activityOf(renderCard(card, size, words), card.summary);
    }
    case 'home':
      return (size) => activityOf(renderCard(response.home, size, words), response.home.title);
    case 'form':
      return () => activityOf(renderForm(response.form, 'formInChat', words), response.form.title);
    case 'invalid': {
      const form = submittedForm(interaction, forms.submittedBy(interaction));
      if (form !== null) return () => activityOf(renderForm(form, 'formInChat', words, response.errors), form.title);
      const card = lineCard(errorsInWords(response));
      return (size) => activityOf(renderCard(card, size, words), card.summary);
    }
  }
};

/** Sends, and once more when it certainly did not arrive and that may change soon. */
const sendPatiently = async (send: (size: CardSize) => Promise<SendOutcome>): Promise<SendOutcome> => {
  const first = await send('full');
  if (first.kind === 'tooLarge') return send('small');
  if (first.kind !== 'notSent' || first.retryAfterMs > PATIENCE_MS) return first;
  await wait(first.retryAfterMs);
  return send('full');
};

/** Teams as the application sees it. */
export const createPlatform = (parts: PlatformParts): ChatPlatform => {
  const { client, places, forms, words, log } = parts;

  const open = async (account: Account, from: Partial<{ serviceUrl: string; userId: string }>) => {
    const known = places.directOf(account);
    if (known !== null) return { kind: 'opened', conversation: known } satisfies DirectOutcome;
    const serviceUrl = from.serviceUrl ?? places.serviceUrlOf(account.workspace);
    if (serviceUrl === null) {
      const reason = 'no service address is known for this tenant yet';
      return { kind: 'notSent', retryAfterMs: NO_PLACE_WAIT_MS, reason } satisfies DirectOutcome;
    }
    const userId = from.userId ?? places.userIdOf(account) ?? account.user;
    const target = { serviceUrl, tenantId: account.workspace, botId: places.botIdOf(account.workspace), userId };
    const outcome = await client.openDirect(target);
    if (outcome.kind === 'opened') places.rememberDirect(account, outcome.conversation);
    return outcome;
  };

  const personalChatOf = async (account: Account, reply: ReplyTo): Promise<TeamsConversation | null> => {
    if (reply.personal) return reply.conversation;
    const outcome = await open(account, { serviceUrl: reply.conversation.serviceUrl, userId: reply.userId });
    if (outcome.kind === 'opened') return decodeConversation(outcome.conversation.ref);
    log.warn('teams.answer.no-personal-chat', { reason: outcome.reason });
    return null;
  };

  const respond = async (interaction: Interaction, response: Response): Promise<void> => {
    const shown = shownInChat(interaction, response, parts);
    if (shown === null) return;
    if (response.kind === 'form') forms.remember(interaction.account, response.form);
    const reply = decodeReplyTo(interaction.replyTo);
    const ref = await personalChatOf(interaction.account, reply);
    if (ref === null) return;
    const { formMessageId } = reply;
    const outcome = await sendPatiently((size) =>
      formMessageId === null ? client.post(ref, shown(size)) : client.edit(ref, formMessageId, shown(size)),
    );
    if (outcome.kind !== 'sent') log.warn('teams.answer.not-shown', { interaction: interaction.id, outcome });
  };

  return {
    platform: 'teams',
    openDirect: (account) => open(account, {}),
    post: (conversation, card, _key, size) =>
      client.post(decodeConversation(conversation.ref), activityOf(renderCard(card, size, words), card.summary)),
    edit: (conversation, ref, card, size) =>
      client.edit(decodeConversation(conversation.ref), ref, activityOf(renderCard(card, size, words), card.summary)),
    // Teams has no way to look for a message by a key of ours.
    find: async () => ({ kind: 'unknown' }),
    async respond(interaction, response) {
      try {
        await respond(interaction, response);
      } catch (error) {
        log.error('teams.answer.failed', { interaction: interaction.id, error });
      }
    },
  };
};
