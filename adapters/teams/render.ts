import type { BoundCard, BoundHome } from '../../src/application/interaction.ts';
import type { CardSize } from '../../src/application/ports/platform.ts';
import type { Element } from '../../src/views/vocabulary.ts';
import { plainLine } from './escape.ts';
import type { Block, Place } from './render-actions.ts';
import { type Rendering, renderElement } from './render-elements.ts';
import type { TeamsWords } from './words.ts';

/**
 * The limits of Teams. A card is at most 25 KB; the envelope around it is kept outside the budget. `items` and `text`
 * (characters of one running text) are ours: what a phone can show.
 */
export const LIMITS = {
  schema: '1.5',
  summary: 250,
  full: { bytes: 23_000, items: 40, text: 6_000 },
  small: { bytes: 8_000, items: 8, text: 800 },
} as const;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version: string;
  readonly body: readonly Block[];
  readonly [key: string]: unknown;
}

export const bytesOf = (json: unknown): number => Buffer.byteLength(JSON.stringify(json), 'utf8');

/** Running text is shortened before a thing is left out. */
const SHORTER = [1, 4, 16];

interface Fitted {
  readonly element: Element<string>;
  blocks: Block[] | null;
}

/** As the budget allows; buttons go first, because a card whose buttons are gone can't be answered. */
const fit = (elements: readonly Element<string>[], rendering: Rendering, budget: number, text: number): Fitted[] => {
  const fitted: Fitted[] = elements.map((element) => ({ element, blocks: null }));
  let left = budget;
  let full = false;
  const take = (one: Fitted) => {
    for (const part of full ? [] : SHORTER) {
      const blocks = renderElement(one.element, rendering, Math.ceil(text / part));
      const size = bytesOf(blocks);
      if (size > left) continue;
      left -= size;
      one.blocks = blocks;
      return;
    }
    full = true;
  };
  for (const one of fitted) if (one.element.kind === 'actions') take(one);
  full = false;
  for (const one of fitted) if (one.element.kind !== 'actions') take(one);
  return fitted;
};

/** Items that a small card leaves out count as what did not fit. */
const withoutLaterItems = (elements: readonly Element<string>[], max: number) => {
  let items = 0;
  return elements.map((element) => (element.kind === 'item' && ++items > max ? null : element));
};

const NOTE_BYTES = 400;

/** The blocks of these elements within the budget; what was left out is counted where it would have stood. */
export const renderBody = (
  elements: readonly Element<string>[],
  place: Place,
  size: CardSize,
  words: TeamsWords,
  taken = 0,
): Block[] => {
  let ids = 0;
  const rendering: Rendering = { place, nextId: () => `part-${++ids}` };
  const limits = LIMITS[size];
  const kept = withoutLaterItems(elements, limits.items);
  const present = kept.filter((element) => element !== null);
  const fitted = fit(present, rendering, limits.bytes - NOTE_BYTES - taken, limits.text);
  const inPlace = kept.map((element) => (element === null ? null : (fitted.shift()?.blocks ?? null)));
  const missing = inPlace.filter((blocks) => blocks === null).length;
  const first = inPlace.indexOf(null);
  return inPlace.flatMap((blocks, index) => {
    if (blocks !== null) return blocks;
    return index === first ? [restNote(words.andMore(missing))] : [];
  });
};

const restNote = (text: string): Block => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: plainLine(text, 200), weight: 'bolder' }],
});

export const cardOf = (body: readonly Block[]): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: LIMITS.schema,
  msteams: { width: 'Full' },
  body,
});

/** A card as Teams shows it. `place`: a card in a dialog has other buttons than one in the chat. */
export const renderCard = (
  card: BoundCard | BoundHome,
  size: CardSize,
  words: TeamsWords,
  place: Place = 'chat',
): AdaptiveCard => cardOf(renderBody(card.elements, place, size, words));

export const attachmentOf = (card: AdaptiveCard) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: card,
});

/** The card alone, without text: with both, Teams gives no id back, and the message could not be edited. */
export const activityOf = (card: AdaptiveCard, summary: string) => ({
  type: 'message',
  summary: plainLine(summary, LIMITS.summary),
  attachments: [attachmentOf(card)],
});
