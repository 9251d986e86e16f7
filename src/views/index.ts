export { renderText } from './agreement-text.ts';
export { renderAmendment } from './amendment-text.ts';
export { amendmentCard, amendmentsCard, chooseChangeCard } from './amendments/cards.ts';
export { amendmentConsentText } from './amendments/consent.ts';
export { amendMilestonesCard } from './amendments/milestones.ts';
export { agendaCard } from './answers/agenda.ts';
export { agreementCard } from './answers/agreement.ts';
export { doneCard } from './answers/done.ts';
export { downloadCard } from './answers/download.ts';
export { helpCard } from './answers/help.ts';
export { home, mineCard } from './answers/mine.ts';
export { moneyCard } from './answers/money.ts';
export {
  accountLinkedCard,
  chooseCard,
  errorCard,
  openAgainCard,
  unknownCommandCard,
  unknownPersonCard,
} from './answers/plain.ts';
export { signatureCard } from './answers/signature.ts';
export { statusCard } from './answers/status.ts';
export { whyCard } from './answers/why.ts';
export { archiveReadme } from './archive-readme.ts';
export { type CommandName, parseCommand } from './command-grammar.ts';
export { consentText } from './consent.ts';
export { boardCard } from './coordinator/board.ts';
export { closingCheckCard } from './coordinator/closing-check.ts';
export { columnsCard } from './coordinator/columns.ts';
export { pledgeCard, pledgesCard } from './coordinator/council.ts';
export { eveningCard } from './coordinator/evening.ts';
export { eveningMinutesCard } from './coordinator/evening-minutes.ts';
export { feedbackCard, lettersCard } from './coordinator/feedback.ts';
export { freezeCheckCard } from './coordinator/freeze-check.ts';
export { groupCard, groupsCard } from './coordinator/groups.ts';
export {
  fileIsRightText,
  importErrorsCard,
  importedCard,
  importPreviewCard,
  newProgrammeCard,
} from './coordinator/import.ts';
export { mandatesCard } from './coordinator/mandates.ts';
export { midTermCard, minutesCard } from './coordinator/mid-term.ts';
export { outcomesCard } from './coordinator/outcomes.ts';
export { newCodeCard, peopleCard } from './coordinator/people.ts';
export { proposalsCard } from './coordinator/proposals.ts';
export { publishedCard, publishingForm, REACTIONS_SHOWN } from './coordinator/publishing.ts';
export { retentionCard } from './coordinator/retention.ts';
export { reviewCard } from './coordinator/review.ts';
export { roundCard } from './coordinator/round.ts';
export { sentCard } from './coordinator/sent.ts';
export { manyAtOnceText, sheetCard, sheetErrorsCard, sheetFileName, sheetPreviewCard } from './coordinator/sheet.ts';
export { areasCard, roundsCard, themesCard } from './coordinator/town.ts';
export { parsePledge } from './council-words.ts';
export { type DeclarationModel, declarationDocument } from './declaration.ts';
export { textDifferences } from './differences/text-differences.ts';
export { councilLetter } from './documents/council-letter.ts';
export { eveningMinutesDocument } from './documents/evening-minutes.ts';
export { finalReviewDocument } from './documents/final-review.ts';
export { minutesDocument } from './documents/minutes.ts';
export { storedTextDocument } from './documents/stored-text.ts';
export { erasedText } from './erased.ts';
export { type FieldError, fieldErrorText } from './field-errors.ts';
export { fileErrorWords } from './file-errors.ts';
export { activityThemesForm, agendaItemForm, programmeThemesForm } from './forms/agenda.ts';
export {
  amendForReactionForm,
  amendMilestoneForm,
  amendMoneyForm,
  NEW_AGREEMENT,
} from './forms/amending-terms.ts';
export {
  addAgreementForm,
  agreementWordsForm,
  amendmentReadingForm,
  declineAmendmentOwnerForm,
  paperConsentForm,
  refreshWindowForm,
  refuseConsentForm,
  sendAmendmentsForm,
  withdrawAmendmentForm,
} from './forms/amendments.ts';
export { completeForm } from './forms/complete.ts';
export { pledgeAgreementsForm, pledgeForm, settlePledgeForm, statusOnForm } from './forms/council.ts';
export {
  EVIDENCE_FILES,
  evidenceForm,
  midTermForm,
  milestoneForm,
  pauseForm,
  reachMilestoneForm,
  setMidTermForm,
} from './forms/course.ts';
export { correctContributionForm, dispositionsForm, eveningForm } from './forms/evening.ts';
export { declineHandoverForm, handoverForm, leaverForm } from './forms/handovers.ts';
export { importForm } from './forms/import.ts';
export { criteriaForm, judgeForm, proposeAgainForm } from './forms/judging.ts';
export {
  ABOVE_CEILING,
  mandateForm,
  mandatePeriodForm,
  recessesForm,
  signingRulesForm,
  YES_OR_NO,
} from './forms/mandates.ts';
export { budgetForm, mostLedForm, OTHER_SOURCE, placeForm, spendingForm } from './forms/money.ts';
export { nextProgrammeForm } from './forms/next-programme.ts';
export { notReportedForm, outcomeForm } from './forms/outcome.ts';
export { correctReportForm, reportForm, snoozeForm } from './forms/progress.ts';
export { declineOwnershipForm, newProjectForm, proposalForm, takeInForm } from './forms/proposals.ts';
export { readingForm } from './forms/reading.ts';
export { contributionsForm, groupForm, joinForm, sortForm, withdrawForm } from './forms/residents.ts';
export { destructionForm, retentionForm } from './forms/retention.ts';
export { settingsForm } from './forms/settings.ts';
export { COLUMNS_AT_A_TIME, columnForm, LEFT_OUT, sheetColumnsForm, sheetForm } from './forms/sheet.ts';
export {
  answerChangeForm,
  askForChangeForm,
  declineForm,
  otherSignatoryForm,
  paperSignatureForm,
  reopenForm,
} from './forms/signing.ts';
export { goOnWithoutForm, meetingForm, signByForm, stopForm } from './forms/signing-term.ts';
export { declineTakeOverForm, paperTakeOverForm, successionForm, takeOverForm } from './forms/succession.ts';
export { areaForm, roundForm, roundReasonsForm, themeForm } from './forms/town.ts';
export { leftCard, rolesCard } from './handovers/roles.ts';
export { historyCard, historyText } from './history/history.ts';
export { feedbackLetter } from './letters/feedback.ts';
export { messageCard } from './messages/index.ts';
export { listCard } from './messages/list.ts';
export type * from './models.ts';
export { erasurePreviewCard, personErasedCard } from './operator/erasure.ts';
export { plainText } from './plain-text.ts';
export { fieldOfRefusal, refusalCard, refusalText } from './refusals.ts';
export { areaPage, gonePage, municipalityPage } from './residents/area-page.ts';
export type { Page, PageAddress, PageCount, PageElement, PageSection } from './residents/page.ts';
export { programmePage } from './residents/programme-page.ts';
export { parseRound } from './round-words.ts';
export { WEEKDAYS, zonesWith } from './settings.ts';
export { successionsCard, takeOverCard } from './succession/cards.ts';
export { termsDifferences } from './text/agreement-terms.ts';
export { groupName } from './text/review.ts';
export { TAKE_OVER_TEMPLATE, takeOverConsentText } from './text/succession.ts';
export { themeText } from './text/themes.ts';
export { parseTypedDate } from './typed-date.ts';
