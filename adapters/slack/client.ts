import type { Account, BoundCard, BoundHome, Conversation } from '../../src/application/interaction.ts';
import type { CardSize, DirectOutcome, FindOutcome, SendOutcome } from '../../src/application/ports/platform.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { conversationOf, decodeConversationRef, decodeMessageRef, encodeMessageRef } from './conversation-ref.ts';
import { directOutcomeOf, type NotDone, notConnected, outcomeOf, slackCodeOf } from './errors.ts';
import type { SlackWords } from './render.ts';
import { renderHome, renderMessage } from './render-surfaces.ts';
import type { Speaking, Webs } from './webs.ts';

/** The event type of our key in a message's metadata. */
export const METADATA_EVENT = 'handslag_message';

/** A Slack message is at most this old by its own clock when ours says `since`. */
const CLOCK_MARGIN_MS = 10 * 60_000;
/** What Slack gives at once to apps outside its marketplace. */
const HISTORY_PAGE = 15;

export interface SlackClientParts {
  readonly webs: Webs;
  readonly words: SlackWords;
  readonly now: () => Instant;
}

export interface SlackSender {
  openDirect(account: Account): Promise<DirectOutcome>;
  post(conversation: Conversation, card: BoundCard, key: string, size: CardSize): Promise<SendOutcome>;
  edit(conversation: Conversation, ref: string, card: BoundCard, size: CardSize): Promise<SendOutcome>;
  find(conversation: Conversation, key: string, since: Instant): Promise<FindOutcome>;
  publishHome(account: Account, home: BoundHome): Promise<'shown' | 'notShown'>;
}

const sentRef = (channel: string | undefined, ts: string | undefined, fallback: string): SendOutcome =>
  ts === undefined
    ? { kind: 'ambiguous', reason: 'no_reference_in_reply' }
    : { kind: 'sent', ref: encodeMessageRef({ channel: channel ?? fallback, ts }) };

/** Of a person who can't be written to, while the token is good. */
const PERSON_GONE = 'account_inactive';

/** What became of one call in a workspace, never thrown. */
const attempt = async <Done>(
  { webs }: SlackClientParts,
  place: { readonly workspace: string; readonly user?: string },
  call: (speaking: Speaking) => Promise<Done>,
): Promise<Done | NotDone> => {
  const speaking = await webs.of(place.workspace, place.user);
  if (speaking === null) return notConnected('not_installed');
  try {
    return await call(speaking);
  } catch (error) {
    const refused = await webs.isRefused(speaking, error);
    if (!refused && slackCodeOf(error) === PERSON_GONE) return { kind: 'gone', reason: PERSON_GONE };
    return outcomeOf(error);
  }
};

const openDirect = async (parts: SlackClientParts, account: Account): Promise<DirectOutcome> => {
  const opened = await attempt(parts, account, async ({ web, workspace }) => {
    const { channel } = await web.conversations.open({ users: account.user });
    return { kind: 'opened', workspace, channel: channel?.id } as const;
  });
  if (opened.kind !== 'opened') return directOutcomeOf(opened);
  const { workspace, channel } = opened;
  if (channel === undefined) return { kind: 'notSent', retryAfterMs: 60_000, reason: 'no_channel_in_reply' };
  return { kind: 'opened', conversation: conversationOf(workspace, channel) };
};

const find = async (
  parts: SlackClientParts,
  { workspace, ref }: Conversation,
  key: string,
  since: Instant,
): Promise<FindOutcome> => {
  const channel = decodeConversationRef(ref);
  const speaking = await parts.webs.of(workspace);
  if (speaking === null) return { kind: 'unknown' };
  // In a demonstration the programme's clock is ahead of Slack's: then the newest messages are asked for.
  const oldest = since <= parts.now() ? { oldest: String((Date.parse(since) - CLOCK_MARGIN_MS) / 1000) } : {};
  try {
    const page = await speaking.web.conversations.history({
      channel,
      include_all_metadata: true,
      limit: HISTORY_PAGE,
      ...oldest,
    });
    const found = page.messages?.find(({ metadata }) => {
      const payload: unknown = metadata?.event_payload;
      return (
        metadata?.event_type === METADATA_EVENT &&
        typeof payload === 'object' &&
        payload !== null &&
        'key' in payload &&
        payload.key === key
      );
    });
    if (found?.ts !== undefined) return { kind: 'found', ref: encodeMessageRef({ channel, ts: found.ts }) };
    return page.has_more === true ? { kind: 'unknown' } : { kind: 'absent' };
  } catch {
    return { kind: 'unknown' };
  }
};

const QUIET = { unfurl_links: false, unfurl_media: false, link_names: false, parse: 'none' } as const;

/** Sends, edits and finds messages. Never throws for what Slack answers. */
export const createSender = (parts: SlackClientParts): SlackSender => {
  const { words } = parts;
  return {
    openDirect: (account) => openDirect(parts, account),
    post: async (conversation, card, key, size) => {
      const channel = decodeConversationRef(conversation.ref);
      const message = renderMessage(card, size, words);
      const metadata = { event_type: METADATA_EVENT, event_payload: { key } };
      return attempt(parts, conversation, async ({ web }) => {
        const reply = await web.chat.postMessage({ channel, ...message, ...QUIET, metadata });
        return sentRef(reply.channel, reply.ts, channel);
      });
    },
    edit: async (conversation, ref, card, size) => {
      const { channel, ts } = decodeMessageRef(ref);
      const message = renderMessage(card, size, words);
      return attempt(parts, conversation, async ({ web }) => {
        const reply = await web.chat.update({ channel, ts, ...message, parse: 'none' });
        return sentRef(reply.channel, reply.ts ?? ts, channel);
      });
    },
    find: (conversation, key, since) => find(parts, conversation, key, since),
    publishHome: async (account, home) => {
      const view = renderHome(home, words);
      const done = await attempt(parts, account, async ({ web }) => {
        await web.views.publish({ user_id: account.user, view });
        return { kind: 'shown' } as const;
      });
      return done.kind === 'shown' ? 'shown' : 'notShown';
    },
  };
};
