import { z } from 'zod';
import type { Conversation } from '../../src/application/interaction.ts';

/**
 * Where a conversation of Teams is, and as whom the bot speaks there. Stored by the application as opaque text:
 * the form is pinned by tests, and a new form needs a new version that still reads the old one.
 */
export interface TeamsConversation {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly botId: string;
  readonly tenantId: string;
}

const stored = z
  .object({ v: z.literal(1), service: z.url(), conversation: z.string().min(1), bot: z.string(), tenant: z.string() })
  .transform(
    (ref): TeamsConversation => ({
      serviceUrl: ref.service,
      conversationId: ref.conversation,
      botId: ref.bot,
      tenantId: ref.tenant,
    }),
  );

export const encodeConversation = (ref: TeamsConversation): string =>
  JSON.stringify({
    v: 1,
    service: ref.serviceUrl,
    conversation: ref.conversationId,
    bot: ref.botId,
    tenant: ref.tenantId,
  });

/** Throws when it was not made by `encodeConversation`. */
export const decodeConversation = (ref: string): TeamsConversation => stored.parse(JSON.parse(ref));

export const toConversation = (ref: TeamsConversation, kind: Conversation['kind']): Conversation => ({
  platform: 'teams',
  workspace: ref.tenantId,
  kind,
  ref: encodeConversation(ref),
});

/** How one interaction is answered. `userId` is Teams' own id of the person, with which a personal chat is opened. */
export interface ReplyTo {
  readonly conversation: TeamsConversation;
  readonly personal: boolean;
  readonly userId: string;
  /** The message that was pressed, when it is a form in the chat that the answer takes the place of. */
  readonly formMessageId: string | null;
}

const storedReply = z
  .object({
    v: z.literal(1),
    conversation: z.string(),
    personal: z.boolean(),
    user: z.string(),
    form: z.string().nullable(),
  })
  .transform(
    (reply): ReplyTo => ({
      conversation: decodeConversation(reply.conversation),
      personal: reply.personal,
      userId: reply.user,
      formMessageId: reply.form,
    }),
  );

export const encodeReplyTo = (reply: ReplyTo): string =>
  JSON.stringify({
    v: 1,
    conversation: encodeConversation(reply.conversation),
    personal: reply.personal,
    user: reply.userId,
    form: reply.formMessageId,
  });

/** Throws when it was not made by `encodeReplyTo`. */
export const decodeReplyTo = (reply: string): ReplyTo => storedReply.parse(JSON.parse(reply));
