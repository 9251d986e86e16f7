import type { Bot } from './bot.ts';
import type { FakeMessage, FakeState, FakeView, Json } from './state.ts';
import { directOf, type FakeWorkspace } from './web-api.ts';
import { type Pressable, pressablesOf, wordsOf } from './words.ts';

export interface PressOptions {
  /** The channel to look in; by default the direct message with the bot. */
  readonly in?: string;
  /** Only in a message or dialog that says this. */
  readonly within?: string;
  /** The first one below the block that says this: of a thing in a list. */
  readonly under?: string;
  /** In the home tab. */
  readonly home?: boolean;
  /** How often Slack delivers the same press. */
  readonly times?: number;
  readonly timeoutMs?: number;
}

export interface World {
  readonly state: FakeState;
  readonly place: FakeWorkspace;
  readonly bot: () => Bot;
  readonly url: () => string;
}

interface Found {
  readonly pressable: Pressable;
  readonly origin: Json;
}

const below = (blocks: unknown, under: string | undefined): readonly unknown[] => {
  const list = Array.isArray(blocks) ? blocks : [];
  if (under === undefined) return list;
  const at = list.findIndex((block) => wordsOf([block]).includes(under));
  return at < 0 ? [] : list.slice(at);
};

/** What one user sees and can press, out of everything there is. */
export const sight = ({ state, url }: World, id: string) => {
  const direct = directOf(id);
  const dialog = (): FakeView | null => [...state.views.values()].findLast((view) => view.user === id) ?? null;
  const messages = (channel: string): readonly FakeMessage[] =>
    state.messages.filter((message) => message.channel === channel && (message.onlyFor ?? id) === id);
  const responseUrl = (channel: string): string => {
    const name = state.newId('r');
    state.responseUrls.set(name, { user: id, channel, uses: 0 });
    return `${url()}/response/${name}`;
  };
  const trigger = (): string => {
    const name = state.newId('t');
    state.triggers.set(name, { user: id, at: Date.now() });
    return name;
  };

  const matching = (blocks: unknown, label: string, { within, under }: PressOptions): Pressable | null => {
    if (within !== undefined && !wordsOf(blocks).includes(within)) return null;
    return pressablesOf(below(blocks, under)).find((pressable) => pressable.label === label) ?? null;
  };
  const inView = (view: FakeView, label: string, options: PressOptions): Found | null => {
    const pressable = matching(view.content['blocks'], label, options);
    if (pressable === null) return null;
    return { pressable, origin: { view: { ...view.content, id: view.id, hash: view.hash } } };
  };
  const inHome = (label: string, options: PressOptions): Found | null => {
    const content = state.homes.get(id) ?? {};
    const pressable = matching(content['blocks'], label, options);
    return pressable === null ? null : { pressable, origin: { view: { ...content, id: `H${id}`, type: 'home' } } };
  };
  const inMessages = (label: string, options: PressOptions): Found | null => {
    const { in: channel = direct } = options;
    for (const message of messages(channel).toReversed()) {
      const pressable = matching(message.blocks, label, options);
      if (pressable === null) continue;
      const origin = { channel: { id: channel }, message: { ts: message.ts }, response_url: responseUrl(channel) };
      return { pressable, origin };
    }
    return null;
  };
  const find = (label: string, options: PressOptions): Found | null => {
    if (options.home === true) return inHome(label, options);
    const view = dialog();
    const found = view === null || options.in !== undefined ? null : inView(view, label, options);
    return found ?? inMessages(label, options);
  };
  return { direct, dialog, messages, responseUrl, trigger, find };
};

export type Sight = ReturnType<typeof sight>;
