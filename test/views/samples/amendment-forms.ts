import { as } from '../../../src/domain/ids.ts';
import type { Action } from '../../../src/views/actions.ts';
import * as views from '../../../src/views/index.ts';
import type { Reader } from '../../../src/views/models.ts';
import type { Form } from '../../../src/views/vocabulary.ts';
import { amendment, draft } from './amendments.ts';
import { agreement, party, programme, REASON, result } from './base.ts';

const { agreementId } = agreement;

const ofTerms = { programmeId: programme.programmeId, agreementId, what: agreement.what };
const MONEY = [
  { cents: 4_500_000, source: 'wijkbudget' },
  { cents: 100_000, source: 'Woningcorporatie' },
];
const ofAmendment = { programme, amendment: amendment() };
const options = [{ value: 'a', label: 'Iets' }];
const drafts = [{ amendment: draft, consents: ['Politie'], told: ['Welzijn'] }];

export const amendmentForms = (reader: Reader): Readonly<Record<string, Form<Action>>> => ({
  agreementWords: views.agreementWordsForm(
    { programmeId: programme.programmeId, agreementId, isFix: false, values: { what: agreement.what, forWhom: null } },
    reader,
  ),
  'agreementWords, a slip': views.agreementWordsForm(
    { programmeId: programme.programmeId, agreementId, isFix: true, values: { what: agreement.what, forWhom: 'x' } },
    reader,
  ),
  'complete3, amended': views.completeForm(
    {
      what: agreement.what,
      submit: { verb: 'submitAmendTerms', programmeId: programme.programmeId, agreementId, step: 3 },
      step: 3,
      agreements: options,
      values: { result, waitsFor: ['a'] },
    },
    reader,
  ),
  addAgreement: views.addAgreementForm({ programme, projects: options, contributionId: null }, reader),
  'milestone, amended': views.amendMilestoneForm(
    { ...ofTerms, milestoneId: null, values: { name: '', on: null } },
    reader,
  ),
  amendMoney: views.amendMoneyForm({ ...ofTerms, money: MONEY }, reader),
  amendForReaction: views.amendForReactionForm(
    { programme, contributionId: as('reactie-1'), reaction: REASON, agreements: options },
    reader,
  ),
  sendAmendments: views.sendAmendmentsForm(
    { programme, seq: 41, amendmentId: null, drafts: [...drafts, ...drafts], reason: '', again: true },
    reader,
  ),
  'sendAmendments, one': views.sendAmendmentsForm(
    { programme, seq: 41, amendmentId: as('wijziging-a'), drafts, reason: REASON, again: false },
    reader,
  ),
  withdrawAmendment: views.withdrawAmendmentForm(ofAmendment, reader),
  declineAmendmentOwner: views.declineAmendmentOwnerForm(ofAmendment, reader),
  refuseConsent: views.refuseConsentForm({ ...ofAmendment, party }, reader),
  paperConsent: views.paperConsentForm(
    { ...ofAmendment, party, recent: options, values: { how: 'qualified', name: '', function: '' } },
    reader,
  ),
  refreshWindow: views.refreshWindowForm({ programme, weeks: 6 }, reader),
  'reading, an amendment': views.amendmentReadingForm(
    { ...ofAmendment, pages: ['Een', 'Twee', 'Drie'], page: 2, courtesy: true },
    reader,
  ),
});
