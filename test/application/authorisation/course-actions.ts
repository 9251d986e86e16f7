import { as } from '../../../src/domain/ids.ts';
import type { CourseAction } from '../../../src/views/actions/course.ts';
import type { FormValues } from '../../../src/views/vocabulary.ts';
import { milestoneId } from '../../builders/course.ts';
import { activity, programmeId } from '../../builders/haarlem.ts';

const agreementId = activity.square;
const onTheWay = { agreementId, milestoneId } as const;
const inText = { programmeId, activityId: activity.square, milestoneId: null } as const;

export const COURSE_ACTIONS: {
  readonly [V in CourseAction['verb']]: Extract<CourseAction, { readonly verb: V }>;
} = {
  reachMilestone: { verb: 'reachMilestone', ...onTheWay },
  openReachMilestone: { verb: 'openReachMilestone', ...onTheWay },
  submitReachMilestone: { verb: 'submitReachMilestone', ...onTheWay },
  openMilestone: { verb: 'openMilestone', ...inText },
  submitMilestone: { verb: 'submitMilestone', ...inText },
  removeMilestone: { verb: 'removeMilestone', ...inText, milestoneId },
  openEvidence: { verb: 'openEvidence', agreementId, link: '', of: null },
  submitEvidence: { verb: 'submitEvidence', agreementId, of: null },
  withdrawEvidence: { verb: 'withdrawEvidence', agreementId, evidenceId: as('bewijs-1') },
  openMidTermAnswer: { verb: 'openMidTermAnswer', agreementId },
  submitMidTermAnswer: { verb: 'submitMidTermAnswer', agreementId },
  showMidTerm: { verb: 'showMidTerm', programmeId },
  openSetMidTerm: { verb: 'openSetMidTerm', programmeId },
  submitSetMidTerm: { verb: 'submitSetMidTerm', programmeId },
  beginMidTerm: { verb: 'beginMidTerm', programmeId },
  closeMidTerm: { verb: 'closeMidTerm', programmeId },
  showMinutes: { verb: 'showMinutes', programmeId, page: 1 },
  downloadMinutes: { verb: 'downloadMinutes', programmeId, as: 'pdf' },
  openPause: { verb: 'openPause', programmeId },
  submitPause: { verb: 'submitPause', programmeId },
  endPause: { verb: 'endPause', programmeId },
};

export const COURSE_FILLED_IN: FormValues = {
  reached: 'yes',
  reachedOn: '2007-11-19',
  label: 'Foto van het plein',
  link: '',
  useful: 'no',
  onCourse: 'no',
  wishes: ['drop'],
  explanation: 'Niet meer nodig',
};
