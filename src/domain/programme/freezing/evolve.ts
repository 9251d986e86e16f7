import type { Of } from '../../decider.ts';
import type { Instant } from '../../ids.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { FrozenText, Programme, Signing } from '../state.ts';

export type FreezingEvent = Of<ProgrammeEvent, 'TextFrozen' | 'TextReopened'>;

export const evolveFreezing = (programme: Programme, event: FreezingEvent, at: Instant): Programme => {
  switch (event.type) {
    case 'TextFrozen':
      return { ...programme, phase: 'frozen', texts: [...programme.texts, frozen(programme, event, at)] };
    case 'TextReopened':
      return {
        ...programme,
        phase: 'draft',
        texts: programme.texts.map((text) =>
          text.revision === event.revision ? { ...text, reopened: { at, reason: event.reason } } : text,
        ),
      };
  }
};

const frozen = (
  { setUp }: Programme,
  { revision, textSha256, templateVersion, agreementIds, frozenBy }: Of<ProgrammeEvent, 'TextFrozen'>,
  frozenAt: Instant,
): FrozenText => {
  const signings = (setUp?.parties ?? []).map(
    ({ partyId }): Signing => ({
      partyId,
      answer: { kind: 'open' },
      signatures: [],
      delivered: null,
      notReached: null,
    }),
  );
  return {
    revision,
    textSha256,
    templateVersion,
    frozenAt,
    frozenBy,
    agreementIds,
    signings,
    openedAt: null,
    signBy: null,
    reopened: null,
  };
};
