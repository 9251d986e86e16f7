import { as } from '../../../src/domain/ids.ts';
import type { AmendmentAction } from '../../../src/views/actions/amendments.ts';
import type { ActionOf } from '../../../src/views/actions.ts';
import { amendmentId } from '../../builders/amendments.ts';
import { activity, party, programmeId } from '../../builders/haarlem.ts';

const agreementId = activity.square;
const ofAgreement = { programmeId, agreementId } as const;
const ofAmendment = { programmeId, amendmentId } as const;
const ofParty = { ...ofAmendment, partyId: party.municipality } as const;

export const AMENDMENT_ACTIONS: { readonly [V in AmendmentAction['verb']]: ActionOf<V> } = {
  showAmendments: { verb: 'showAmendments', programmeId },
  showAmendment: { verb: 'showAmendment', ...ofAmendment },
  readAmendment: { verb: 'readAmendment', ...ofAmendment, page: 1 },
  chooseChange: { verb: 'chooseChange', ...ofAgreement },
  openAmendTerms: { verb: 'openAmendTerms', ...ofAgreement, step: 1 },
  submitAmendTerms: { verb: 'submitAmendTerms', ...ofAgreement, step: 3 },
  openAmendWords: { verb: 'openAmendWords', ...ofAgreement },
  submitAmendWords: { verb: 'submitAmendWords', ...ofAgreement },
  openFixText: { verb: 'openFixText', ...ofAgreement },
  submitFixText: { verb: 'submitFixText', ...ofAgreement },
  openAddAgreement: { verb: 'openAddAgreement', programmeId },
  submitAddAgreement: { verb: 'submitAddAgreement', programmeId, contributionId: null },
  showAmendMilestones: { verb: 'showAmendMilestones', ...ofAgreement },
  openAmendMilestone: { verb: 'openAmendMilestone', ...ofAgreement, milestoneId: null },
  submitAmendMilestone: { verb: 'submitAmendMilestone', ...ofAgreement, milestoneId: null },
  removeAmendMilestone: { verb: 'removeAmendMilestone', ...ofAgreement, milestoneId: as('ontwerp') },
  openAmendMoney: { verb: 'openAmendMoney', ...ofAgreement },
  submitAmendMoney: { verb: 'submitAmendMoney', ...ofAgreement },
  openAmendForReaction: { verb: 'openAmendForReaction', programmeId, contributionId: as('reactie-1') },
  submitAmendForReaction: { verb: 'submitAmendForReaction', programmeId, contributionId: as('reactie-1') },
  proposeEnd: { verb: 'proposeEnd', ...ofAgreement },
  discardAmendment: { verb: 'discardAmendment', ...ofAmendment },
  redoAmendment: { verb: 'redoAmendment', ...ofAmendment },
  openSendAmendments: { verb: 'openSendAmendments', ...ofAmendment, seq: 1 },
  submitSendAmendments: { verb: 'submitSendAmendments', ...ofAmendment, seq: 1 },
  openWithdrawAmendment: { verb: 'openWithdrawAmendment', ...ofAmendment },
  submitWithdrawAmendment: { verb: 'submitWithdrawAmendment', ...ofAmendment },
  openRefreshWindow: { verb: 'openRefreshWindow', programmeId },
  submitRefreshWindow: { verb: 'submitRefreshWindow', programmeId },
  acceptAmendmentOwner: { verb: 'acceptAmendmentOwner', ...ofAmendment },
  openDeclineAmendmentOwner: { verb: 'openDeclineAmendmentOwner', ...ofAmendment },
  submitDeclineAmendmentOwner: { verb: 'submitDeclineAmendmentOwner', ...ofAmendment },
  consent: { verb: 'consent', ...ofParty },
  consentToAll: { verb: 'consentToAll', programmeId, places: [{ amendmentId, partyId: party.municipality }] },
  undoConsent: { verb: 'undoConsent', ...ofParty },
  openRefuseConsent: { verb: 'openRefuseConsent', ...ofParty },
  submitRefuseConsent: { verb: 'submitRefuseConsent', ...ofParty },
  openPaperConsent: { verb: 'openPaperConsent', ...ofParty },
  submitPaperConsent: { verb: 'submitPaperConsent', ...ofParty },
};
