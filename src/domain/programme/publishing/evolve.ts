import type { Instant } from '../../ids.ts';
import type { Programme } from '../state.ts';
import type { PublishingEvent } from './events.ts';

export const evolvePublishing = (programme: Programme, event: PublishingEvent, at: Instant): Programme => {
  switch (event.type) {
    case 'PagePublished':
      return {
        ...programme,
        page: { publishedAt: programme.page?.publishedAt ?? at, withReactions: event.withReactions },
      };
    case 'PageTakenBack':
      return { ...programme, page: null };
  }
};
