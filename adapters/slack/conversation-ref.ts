import { z } from 'zod';
import type { Conversation } from '../../src/application/interaction.ts';

/** A channel or direct message of Slack: its id alone. */
const CHANNEL = /^[CDG][A-Z0-9]{2,30}$/;
const MESSAGE = /^([CDG][A-Z0-9]{2,30})\/(\d{1,12}\.\d{1,10})$/;

export interface MessagePlace {
  readonly channel: string;
  readonly ts: string;
}

/** Direct messages have ids that start with D. */
export const conversationOf = (workspace: string, channel: string): Conversation => ({
  platform: 'slack',
  workspace,
  kind: channel.startsWith('D') ? 'direct' : 'channel',
  ref: encodeConversationRef(channel),
});

export const encodeConversationRef = (channel: string): string => {
  if (!CHANNEL.test(channel)) throw new Error('not a Slack conversation id');
  return channel;
};

export const decodeConversationRef = (ref: string): string => {
  if (!CHANNEL.test(ref)) throw new Error('not a reference to a Slack conversation');
  return ref;
};

export const encodeMessageRef = ({ channel, ts }: MessagePlace): string => {
  const ref = `${channel}/${ts}`;
  if (!MESSAGE.test(ref)) throw new Error('not the place of a Slack message');
  return ref;
};

export const decodeMessageRef = (ref: string): MessagePlace => {
  const [, channel, ts] = MESSAGE.exec(ref) ?? [];
  if (channel === undefined || ts === undefined) throw new Error('not a reference to a Slack message');
  return { channel, ts };
};

const replyTo = z.object({
  /** What was used: decides where an answer is seen. */
  surface: z.enum(['message', 'modal', 'home']),
  /** The workspace in which it was heard; a guest's own is another. */
  team: z.string().optional(),
  responseUrl: z.string().optional(),
  triggerId: z.string().optional(),
  /** The dialog in which the press was made. */
  viewId: z.string().optional(),
  /** The dialog that was opened as "loading" for this press, by our own name for it. */
  externalId: z.string().optional(),
  /** Where this press would open its form again. */
  buttonId: z.string().optional(),
});
/** How one interaction can be answered. */
export type ReplyTo = z.infer<typeof replyTo>;

export const encodeReplyTo = (reply: ReplyTo): string => JSON.stringify(reply);
export const decodeReplyTo = (text: string): ReplyTo => replyTo.parse(JSON.parse(text));

/** A guest is answered where they were heard, not in their own workspace. */
export const heardIn = (team: string | null | undefined, workspace: string): Pick<ReplyTo, 'team'> =>
  !team || team === workspace ? {} : { team };
