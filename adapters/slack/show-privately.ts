import { WebAPIHTTPError, type WebClient } from '@slack/web-api';
import type { BoundCard, Interaction } from '../../src/application/interaction.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { decodeConversationRef, decodeReplyTo } from './conversation-ref.ts';
import { outcomeOf } from './errors.ts';
import type { SlackLog } from './log.ts';
import type { SlackWords } from './render.ts';
import { renderMessage, type SlackMessage } from './render-surfaces.ts';

export interface PrivateParts {
  readonly web: WebClient;
  readonly words: SlackWords;
  readonly now: () => Instant;
  readonly log: SlackLog;
}

/** A response URL lives 30 minutes. */
const RESPONSE_URL_MS = 29 * 60_000;

type Way = () => Promise<unknown>;

const useResponseUrl = async (url: string, message: SlackMessage): Promise<void> => {
  const response = await globalThis.fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...message }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new WebAPIHTTPError(response.status, response.statusText, {});
};

const direct = async (web: WebClient, user: string, message: SlackMessage): Promise<void> => {
  const { channel } = await web.conversations.open({ users: user });
  if (channel?.id === undefined) throw new Error('Slack opened no direct conversation');
  await web.chat.postMessage({ channel: channel.id, ...message, unfurl_links: false, unfurl_media: false });
};

/** The ways to reach this person alone, the nearest to where they are first. */
const waysOf = ({ web, now }: PrivateParts, interaction: Interaction, message: SlackMessage): readonly Way[] => {
  const { account, conversation, at } = interaction;
  const { responseUrl } = decodeReplyTo(interaction.replyTo);
  const fresh = responseUrl !== undefined && Date.parse(now()) - Date.parse(at) < RESPONSE_URL_MS;
  const byUrl: Way[] = fresh ? [() => useResponseUrl(responseUrl, message)] : [];
  const byDirect: Way = () => direct(web, account.user, message);
  if (conversation === null) return [byDirect];
  const channel = decodeConversationRef(conversation.ref);
  if (conversation.kind === 'direct') {
    const plain = { channel, ...message, unfurl_links: false, unfurl_media: false };
    return [() => web.chat.postMessage(plain), ...byUrl, byDirect];
  }
  return [...byUrl, () => web.chat.postEphemeral({ channel, user: account.user, ...message }), byDirect];
};

/** Shows a card to one person: ephemeral in a channel, plain in the direct message. */
export const showPrivately = async (parts: PrivateParts, interaction: Interaction, card: BoundCard): Promise<void> => {
  const message = renderMessage(card, 'full', parts.words);
  for (const way of waysOf(parts, interaction, message)) {
    try {
      await way();
      return;
    } catch (error) {
      const outcome = outcomeOf(error);
      parts.log.info({ interaction: interaction.id, outcome }, 'a private answer did not get through this way');
      if (outcome.kind === 'ambiguous') return;
    }
  }
  parts.log.warn({ interaction: interaction.id }, 'a private answer could not be shown');
};
