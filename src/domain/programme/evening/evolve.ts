import type { Of } from '../../decider.ts';
import type { ProgrammeEvent } from '../events.ts';
import type { Programme } from '../state.ts';
import type { Contribution } from './state.ts';

export type EveningEvent = Of<
  ProgrammeEvent,
  'EveningPlanned' | 'EveningHeld' | 'ContributionRecorded' | 'ContributionCorrected' | 'ContributionsDisposed'
>;

/** Where it belongs, who gave it and what amends for it is told beside it. */
const UNSORTED = { theme: null, groupId: null, contactId: null, amendmentId: null } as const;

export const evolveEvening = (programme: Programme, event: EveningEvent): Programme => {
  switch (event.type) {
    case 'EveningPlanned':
      return { ...programme, evening: { ...programme.evening, plannedOn: event.on } };
    case 'EveningHeld':
      return {
        ...programme,
        evening: { ...programme.evening, held: { on: event.heldOn, attendance: event.attendance } },
      };
    case 'ContributionRecorded': {
      const { contributionId, text } = event;
      const contribution: Contribution = { contributionId, text, disposition: null, ...UNSORTED };
      return { ...programme, contributions: [...programme.contributions, contribution] };
    }
    case 'ContributionCorrected':
      return {
        ...programme,
        contributions: programme.contributions.map((each) =>
          each.contributionId === event.contributionId ? { ...each, text: event.text } : each,
        ),
      };
    case 'ContributionsDisposed': {
      const disposed = new Set(event.contributionIds);
      const disposition = { kind: event.disposition, reason: event.reason };
      return {
        ...programme,
        contributions: programme.contributions.map((each) =>
          disposed.has(each.contributionId) ? { ...each, disposition } : each,
        ),
      };
    }
  }
};
