import type { Instant } from '../../ids.ts';
import type { RetentionEvent } from './events.ts';
import type { Destruction, WithRetention } from './state.ts';

export const evolveRetention = <State extends WithRetention>(
  state: State,
  event: RetentionEvent,
  at: Instant,
): State => {
  const { destructions } = state;
  const others = (): readonly Destruction[] =>
    'programmeId' in event ? destructions.filter((one) => one.programmeId !== event.programmeId) : destructions;
  const change = (how: (one: Destruction) => Destruction): State => ({
    ...state,
    destructions: destructions.map((one) =>
      'programmeId' in event && one.programmeId === event.programmeId ? how(one) : one,
    ),
  });
  switch (event.type) {
    case 'RetentionSet':
      return { ...state, retention: event.retention };
    case 'DestructionProposed': {
      const { programmeId, name, by, keptUntil, reason } = event;
      const proposed = { at, by, keptUntil, reason };
      return {
        ...state,
        destructions: [...others(), { programmeId, name, proposed, confirmed: null, completed: null }],
      };
    }
    case 'DestructionWithdrawn':
      return { ...state, destructions: others() };
    case 'DestructionConfirmed': {
      const { by, heads } = event;
      return change((one) => ({ ...one, confirmed: { at, by, heads } }));
    }
    case 'DestructionCompleted': {
      const { commits, values, texts } = event;
      return change((one) => ({ ...one, completed: { at, commits, values, texts } }));
    }
  }
};
