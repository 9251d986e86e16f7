import { AdaptiveCard as Parsed, SerializationContext, Version } from 'adaptivecards';
import { renderCard } from '../../../adapters/teams/render.ts';
import type { BoundCard } from '../../../src/application/interaction.ts';
import { words } from './bot.ts';

export const MAX_BYTES = 25_000;

/** What Microsoft's own renderer has against a card. */
export const complaints = (rendered: object): string[] => {
  const context = new SerializationContext(new Version(1, 5));
  const parsed = new Parsed();
  parsed.parse(rendered, context);
  const found = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...found, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
};

export const render = (shown: BoundCard, size: 'full' | 'small' = 'full') => renderCard(shown, size, words);
