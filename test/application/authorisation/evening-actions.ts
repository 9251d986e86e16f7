import type { EveningAction } from '../../../src/views/actions/evening.ts';
import type { ActionOf } from '../../../src/views/actions.ts';
import { programmeId } from '../../builders/haarlem.ts';
import { contactId, groupId, letterId, memberId } from '../../builders/residents.ts';

const ofGroup = { programmeId, groupId } as const;

export const EVENING_ACTIONS: { readonly [V in EveningAction['verb']]: ActionOf<V> } = {
  openSort: { verb: 'openSort', programmeId },
  submitSort: { verb: 'submitSort', programmeId },
  downloadEveningMinutes: { verb: 'downloadEveningMinutes', programmeId, as: 'pdf' },
  showEveningMinutes: { verb: 'showEveningMinutes', programmeId },
  showGroups: { verb: 'showGroups', programmeId },
  showGroup: { verb: 'showGroup', ...ofGroup },
  openGroup: { verb: 'openGroup', ...ofGroup },
  submitGroup: { verb: 'submitGroup', programmeId, groupId: null },
  removeGroup: { verb: 'removeGroup', ...ofGroup },
  openJoin: { verb: 'openJoin', ...ofGroup },
  submitJoin: { verb: 'submitJoin', ...ofGroup },
  leaveGroup: { verb: 'leaveGroup', ...ofGroup, memberId },
  openWithdraw: { verb: 'openWithdraw', programmeId },
  submitWithdraw: { verb: 'submitWithdraw', programmeId },
  withdrawContact: { verb: 'withdrawContact', programmeId, contactId },
  showFeedback: { verb: 'showFeedback', programmeId },
  sendFeedback: { verb: 'sendFeedback', programmeId, seq: 1 },
  showLetters: { verb: 'showLetters', programmeId, page: 1 },
  recordFeedback: { verb: 'recordFeedback', programmeId, seq: 1 },
  waiveFeedback: { verb: 'waiveFeedback', programmeId },
  sendLetterAgain: { verb: 'sendLetterAgain', programmeId, letterId },
};
