import type { ProgrammeId } from '../../domain/ids.ts';
import type { Phase } from '../../domain/programme/state.ts';
import { button, type Press } from '../elements.ts';
import type { Words } from '../words.ts';

interface About {
  readonly programmeId: ProgrammeId;
  readonly phase: Phase;
  readonly coordinates: boolean;
}

/** What the end of a programme adds to how it stands. */
export const endButtons = ({ programmeId, phase, coordinates }: About, w: Words): readonly Press[] => {
  if (phase !== 'active' && phase !== 'closed') return [];
  return [
    button(w.text('ending.outcomes'), { verb: 'showOutcomes', programmeId }),
    button(w.text('review.show'), { verb: 'showReview', programmeId, by: 'party', page: 1 }),
    ...(coordinates && phase === 'active'
      ? [button(w.text('ending.check'), { verb: 'showClosing', programmeId })]
      : []),
    ...(coordinates && phase === 'closed'
      ? [button(w.text('ending.next'), { verb: 'openNextProgramme', programmeId })]
      : []),
  ];
};
