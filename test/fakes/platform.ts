import type {
  Account,
  BoundCard,
  Conversation,
  Interaction,
  PlatformName,
  Response,
} from '../../src/application/interaction.ts';
import type { ChatPlatform, FindOutcome, SendOutcome } from '../../src/application/ports/platform.ts';

/** A message as people see it now, with every card that it showed before. */
export interface SeenMessage {
  readonly conversation: Conversation;
  readonly key: string;
  readonly ref: string;
  card: BoundCard;
  readonly before: BoundCard[];
}

/** What the next POST does: `lost` does it, and loses the reply. */
export type NextPost = Exclude<SendOutcome, { readonly kind: 'sent' }> | { readonly kind: 'lost' };

export interface FakePlatform extends ChatPlatform {
  readonly messages: readonly SeenMessage[];
  readonly responses: readonly { readonly interaction: Interaction; readonly response: Response }[];
  /** POSTs so far, edits included. */
  readonly posts: number;
  /** Outcomes of the next POSTs, in order. */
  next(...outcomes: readonly NextPost[]): void;
  /** The outcome of the next POST to that user. */
  whenTo(user: string, outcome: NextPost): void;
  /** What `find` says; `unknown` at the start. */
  finds(outcome: FindOutcome['kind']): void;
  /** That user's conversation can't be written to any more. */
  remove(user: string): void;
  /** Waits in each POST, so that two workers can meet there. */
  slowly(wait: () => Promise<void>): void;
  /** What stands in the direct conversation of that user. */
  inboxOf(user: string): readonly SeenMessage[];
}

/** A chat in memory that keeps what was sent, and fails as it is told. */
export function createFakePlatform(platform: PlatformName): FakePlatform {
  const messages: SeenMessage[] = [];
  const responses: { interaction: Interaction; response: Response }[] = [];
  const outcomes: NextPost[] = [];
  const forUser = new Map<string, NextPost>();
  const gone = new Set<string>();
  let found: FindOutcome['kind'] = 'unknown';
  let posts = 0;
  let wait = async (): Promise<void> => undefined;

  const directOf = ({ workspace, user }: Account): Conversation => ({
    platform,
    workspace,
    kind: 'direct',
    ref: `dm-${user}`,
  });
  const send = async (conversation: Conversation, deliver: () => string): Promise<SendOutcome> => {
    posts += 1;
    await wait();
    if (gone.has(conversation.ref)) return { kind: 'gone', reason: 'channel_not_found' };
    const next = forUser.get(conversation.ref) ?? outcomes.shift();
    forUser.delete(conversation.ref);
    if (next === undefined) return { kind: 'sent', ref: deliver() };
    if (next.kind !== 'lost') return next;
    deliver();
    return { kind: 'ambiguous', reason: 'timeout' };
  };
  return {
    platform,
    messages,
    responses,
    get posts() {
      return posts;
    },
    next: (...given) => void outcomes.push(...given),
    whenTo: (user, outcome) => void forUser.set(`dm-${user}`, outcome),
    finds(outcome) {
      found = outcome;
    },
    remove: (user) => void gone.add(`dm-${user}`),
    slowly(given) {
      wait = given;
    },
    inboxOf: (user) => messages.filter(({ conversation }) => conversation.ref === `dm-${user}`),
    async openDirect(account) {
      if (gone.has(`dm-${account.user}`)) return { kind: 'gone', reason: 'account_inactive' };
      return { kind: 'opened', conversation: directOf(account) };
    },
    post: (conversation, card, key) =>
      send(conversation, () => {
        const ref = `${platform}-${messages.length + 1}`;
        messages.push({ conversation, key, ref, card, before: [] });
        return ref;
      }),
    edit: (conversation, ref, card) =>
      send(conversation, () => {
        const message = messages.find((each) => each.ref === ref);
        message?.before.push(message.card);
        if (message !== undefined) message.card = card;
        return ref;
      }),
    async find(_conversation, key) {
      const message = messages.find((each) => each.key === key);
      if (found === 'unknown' || message === undefined) return { kind: found === 'unknown' ? 'unknown' : 'absent' };
      return found === 'found' ? { kind: 'found', ref: message.ref } : { kind: 'absent' };
    },
    async respond(interaction, response) {
      responses.push({ interaction, response });
    },
  };
}
