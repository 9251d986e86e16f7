import type { HomeView, KnownBlock } from '@slack/types';
import type { BoundCard, BoundHome } from '../../src/application/interaction.ts';
import type { CardSize } from '../../src/application/ports/platform.ts';
import type { Element } from '../../src/views/vocabulary.ts';
import { escaped, LIMITS, plain, type SlackWords, shorten } from './render.ts';
import { renderElement } from './render-elements.ts';

interface Room {
  readonly blocks: number;
  readonly characters: number;
}

interface Group {
  readonly kind: Element<string>['kind'];
  readonly blocks: readonly KnownBlock[];
}

const charactersOf = (blocks: readonly KnownBlock[]): number =>
  blocks.reduce((sum, block) => sum + JSON.stringify(block).length + 1, 2);

const fits = (blocks: readonly KnownBlock[], room: Room): boolean =>
  blocks.length <= room.blocks && charactersOf(blocks) <= room.characters;

const without = (room: Room, blocks: readonly KnownBlock[]): Room => ({
  blocks: room.blocks - blocks.length,
  characters: room.characters - charactersOf(blocks),
});

const overflowLine = (count: number, words: SlackWords): KnownBlock => ({
  type: 'context',
  elements: [plain(words.andMore(count), LIMITS.context)],
});

const says = (group: Group): boolean => group.kind !== 'divider' && group.kind !== 'heading' && group.blocks.length > 0;

/** The buttons under a card outlive a long text: they get their room first. */
const reserveActions = (
  groups: readonly Group[],
  room: Room,
): { readonly kept: ReadonlySet<Group>; readonly room: Room } => {
  const kept = new Set<Group>();
  let left = room;
  for (const group of groups) {
    if (group.kind !== 'actions' || !fits(group.blocks, left)) continue;
    kept.add(group);
    left = without(left, group.blocks);
  }
  return { kept, room: left };
};

/** As many leading blocks of a long text as there is room for. */
const leadingBlocks = (group: Group, room: Room): readonly KnownBlock[] => {
  if (group.kind === 'item' || group.kind === 'actions') return [];
  let taken = 0;
  while (taken < group.blocks.length && fits(group.blocks.slice(0, taken + 1), room)) taken += 1;
  return group.blocks.slice(0, taken);
};

const cutTo = (groups: readonly Group[], whole: Room, words: SlackWords): KnownBlock[] => {
  const line = overflowLine(groups.filter(says).length, words);
  const { kept, room } = reserveActions(groups, without(whole, [line]));
  const blocks: KnownBlock[] = [];
  let left = room;
  let leftOut = 0;
  let lineAt: number | null = null;
  for (const group of groups) {
    if (kept.has(group)) {
      blocks.push(...group.blocks);
    } else if (lineAt === null && fits(group.blocks, left)) {
      blocks.push(...group.blocks);
      left = without(left, group.blocks);
    } else {
      if (lineAt === null) blocks.push(...leadingBlocks(group, left));
      lineAt ??= blocks.length;
      if (says(group)) leftOut += 1;
    }
  }
  return lineAt === null || leftOut === 0 ? blocks : blocks.toSpliced(lineAt, 0, overflowLine(leftOut, words));
};

/** Blocks within the room; what does not fit is told by number, never left out in silence. */
export const fitted = (elements: readonly Element<string>[], room: Room, words: SlackWords): KnownBlock[] => {
  const groups = elements.map((element): Group => ({ kind: element.kind, blocks: renderElement(element) }));
  const all = groups.flatMap((group) => group.blocks);
  return fits(all, room) ? all : cutTo(groups, room, words);
};

const MESSAGE_ROOM: Readonly<Record<CardSize, Room>> = {
  full: { blocks: LIMITS.messageBlocks, characters: LIMITS.messageCharacters },
  small: { blocks: LIMITS.smallMessageBlocks, characters: LIMITS.smallMessageCharacters },
};

export interface SlackMessage {
  /** Read out in notifications. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

export const renderMessage = (card: BoundCard, size: CardSize, words: SlackWords): SlackMessage => {
  const text = escaped(shorten(card.summary, LIMITS.fallbackText / 5));
  const blocks = fitted(card.elements, MESSAGE_ROOM[size], words);
  return {
    text,
    blocks: blocks.length > 0 ? blocks : [{ type: 'section', text: plain(card.summary, LIMITS.section) }],
  };
};

export const renderHome = (home: BoundHome, words: SlackWords): HomeView => ({
  type: 'home',
  blocks: fitted(
    [{ kind: 'heading', text: home.title }, ...home.elements],
    { blocks: LIMITS.viewBlocks, characters: LIMITS.viewCharacters },
    words,
  ),
});
