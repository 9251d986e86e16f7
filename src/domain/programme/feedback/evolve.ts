import type { Instant, LetterId } from '../../ids.ts';
import type { Programme } from '../state.ts';
import type { FeedbackEvent } from './events.ts';
import type { Letter } from './state.ts';

export const evolveFeedback = (programme: Programme, event: FeedbackEvent, at: Instant): Programme => {
  switch (event.type) {
    case 'FeedbackDecided': {
      const { way } = event;
      const state = way === 'mail' ? ({ is: 'planned', dueAt: at } as const) : ({ is: 'sent', at } as const);
      const letters = event.letters.map(
        (letter): Letter => ({ ...letter, way, decidedAt: at, attempts: 0, tries: 0, state }),
      );
      return { ...programme, letters: [...programme.letters, ...letters] };
    }
    case 'FeedbackWaived':
      return {
        ...programme,
        waived: [...programme.waived, ...event.contactIds.map((contactId) => ({ contactId, at }))],
      };
    case 'LetterAttempted': {
      const { attempt } = event;
      return changed(programme, event.letterId, ({ tries }) => ({
        attempts: attempt,
        tries: tries + 1,
        state: { is: 'sending', at },
      }));
    }
    case 'LetterDeferred':
      return changed(programme, event.letterId, () => ({ state: { is: 'planned', dueAt: event.until } }));
    case 'LetterEnded':
      return changed(programme, event.letterId, () => ({ state: { is: event.outcome, at } }));
    case 'LetterAskedAgain':
      return changed(programme, event.letterId, () => ({ way: 'mail', tries: 0, state: { is: 'planned', dueAt: at } }));
  }
};

const changed = (programme: Programme, letterId: LetterId, change: (letter: Letter) => Partial<Letter>): Programme => ({
  ...programme,
  letters: programme.letters.map((letter) =>
    letter.letterId === letterId ? { ...letter, ...change(letter) } : letter,
  ),
});
