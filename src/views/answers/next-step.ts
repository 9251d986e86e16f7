import type { ProgrammeId } from '../../domain/ids.ts';
import { button, type Press } from '../elements.ts';
import type { NextStep } from '../models.ts';
import type { Words } from '../words.ts';

/** What the coordinator does next, in a sentence. */
export const nextStepText = (next: NextStep, w: Words): string => {
  switch (next.step) {
    case 'recordEvening':
      return w.text('nextStep.recordEvening', { date: w.date(next.on) });
    case 'takeIn':
    case 'waitForProposers':
    case 'waitForOwners':
    case 'dispose':
    case 'feedback':
    case 'fillGaps':
    case 'decideLateStart':
    case 'outcomes':
      return w.text(`nextStep.${next.step}`, { count: next.count });
    case 'collectSignatures':
      return w.text('nextStep.collectSignatures', { signed: next.signed, total: next.total });
    case 'decideOnDecline':
      return w.text('nextStep.decideOnDecline', { party: next.party });
    case 'paused':
      return w.text('nextStep.paused', { date: w.date(next.until) });
    case 'midTerm':
      return w.text('nextStep.midTerm', { open: next.open });
    default:
      return w.text(`nextStep.${next.step}`);
  }
};

/** The button that does it; null when there is only waiting. */
export const nextStepButton = (next: NextStep, programmeId: ProgrammeId, w: Words): Press | null => {
  switch (next.step) {
    case 'propose':
      return button(w.text('proposals.propose'), { verb: 'openProposal', programmeId, projectId: null }, 'primary');
    case 'takeIn':
    case 'waitForProposers':
      return button(w.text('judging.show'), { verb: 'showProposals', programmeId, page: 1 }, 'primary');
    case 'waitForOwners':
      return button(w.text('people.show'), { verb: 'showPeople', programmeId }, 'primary');
    case 'planEvening':
    case 'recordEvening':
    case 'present':
      return button(w.text('progress.recordEvening'), { verb: 'openEvening', programmeId }, 'primary');
    case 'dispose':
      return button(w.text('evening.dispose'), { verb: 'openDispositions', programmeId }, 'primary');
    case 'feedback':
      return button(w.text('letters.show'), { verb: 'showFeedback', programmeId }, 'primary');
    case 'fillGaps':
    case 'freeze':
      return button(w.text('freeze.check'), { verb: 'showFreezeCheck', programmeId }, 'primary');
    case 'collectSignatures':
    case 'decideOnDecline':
      return button(w.text('signing.board'), { verb: 'showBoard', programmeId }, 'primary');
    case 'decideLateStart':
      return button(w.text('answers.mine'), { verb: 'showMine' }, 'primary');
    case 'outcomes':
      return button(w.text('ending.outcomes'), { verb: 'showOutcomes', programmeId }, 'primary');
    case 'close':
      return button(w.text('ending.check'), { verb: 'showClosing', programmeId }, 'primary');
    case 'closed':
      return button(w.text('review.show'), { verb: 'showReview', programmeId, by: 'party', page: 1 }, 'primary');
    case 'midTerm':
      return button(w.text('midTerm.name'), { verb: 'showMidTerm', programmeId }, 'primary');
    case 'paused':
    case 'nothing':
      return null;
  }
};
