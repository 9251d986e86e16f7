import { as } from '../../../src/domain/ids.ts';
import type { Action } from '../../../src/views/actions.ts';
import * as views from '../../../src/views/index.ts';
import type { Reader } from '../../../src/views/models.ts';
import type { Form } from '../../../src/views/vocabulary.ts';
import { agendaForms } from './agenda.ts';
import { amendmentForms } from './amendment-forms.ts';
import { agreement, means, party, programme, REASON, result } from './base.ts';
import { councilForms } from './council.ts';
import { courseForms } from './course.ts';
import { endForms } from './end.ts';
import { eveningForms } from './evening.ts';
import { handoverId, signatoryRole } from './handovers.ts';
import { SETTINGS } from './home.ts';
import { journalForms } from './journal.ts';
import { judgingForms } from './judging.ts';
import { mandateFormModel, mandatePeriodFormModel, signingRulesFormModel } from './signing.ts';
import { signingTermForms } from './signing-term.ts';
import { successionForms } from './succession.ts';
import { townForms } from './town.ts';

const amendments = [
  { amendmentId: as<never>('wijziging-1'), number: 3, what: agreement.what },
  { amendmentId: as<never>('wijziging-2'), number: null, what: agreement.what },
];
const options = [{ value: 'a', label: 'Iets' }];
const values = { progress: null, cause: null, note: '', consequence: '', correction: '' };
const asked = { programme, activityId: agreement.agreementId, what: agreement.what };
const sources = [
  { source: 'wijkbudget', cents: 125_050, spent: 100 },
  { source: 'fonds', cents: 0, spent: 100 },
];
const completing = (step: 1 | 2 | 3) => ({
  what: agreement.what,
  submit: {
    verb: 'submitComplete',
    programmeId: programme.programmeId,
    activityId: agreement.agreementId,
    step,
  } as const,
});
const signing = { programme, party, revision: 2 };

/** Every form, by the name of its fields. */
export const formsOf = (reader: Reader): Readonly<Record<string, Form<Action>>> => ({
  ...amendmentForms(reader),
  proposal: views.proposalForm(
    {
      programme,
      projectId: null,
      projects: options,
      parties: options,
      values: { what: '', forWhom: '', project: '', lead: '', dueOn: null },
    },
    reader,
  ),
  newProject: views.newProjectForm(
    { programme, agendaItems: options, values: { name: '', description: '', agendaItems: [] } },
    reader,
  ),
  complete1: views.completeForm(
    {
      ...completing(1),
      step: 1,
      parties: options,
      people: options,
      values: { lead: '', ownerFunction: '', owner: '', involved: [], dueOn: as('2008-06-04') },
    },
    reader,
  ),
  complete2: views.completeForm(
    { ...completing(2), step: 2, values: { ...means, money: [...means.money, { cents: 100, source: 'fonds' }] } },
    reader,
  ),
  complete3: views.completeForm(
    { ...completing(3), step: 3, agreements: options, values: { result, waitsFor: [] } },
    reader,
  ),
  takeIn: views.takeInForm({ programme, proposals: options }, reader),
  ...judgingForms(reader),
  settings: views.settingsForm(SETTINGS, reader),
  ...townForms(reader),
  ...councilForms(reader),
  ...successionForms(reader),
  ...agendaForms(reader),
  declineOwnership: views.declineOwnershipForm({ ...asked, ask: 1 }, reader),
  evening: views.eveningForm({ programme, values: { on: null, attendance: 40 } }, reader),
  ...eveningForms(reader),
  correctContribution: views.correctContributionForm({ programme, contributionId: as('c1'), text: REASON }, reader),
  dispositions: views.dispositionsForm(
    { programme, contributions: options, values: { chosen: [], kind: null, reason: '' }, amendments },
    reader,
  ),
  handover: views.handoverForm(
    {
      programme,
      role: signatoryRole,
      words: { of: 'signatory', party: party.name, function: 'directeur' },
      people: options,
    },
    reader,
  ),
  declineHandover: views.declineHandoverForm({ programme, handoverId }, reader),
  leaver: views.leaverForm({ programme, people: options }, reader),
  publishing: views.publishingForm(
    {
      programme,
      published: { on: as('2007-10-02'), withReactions: true },
      address: 'https://handslag.example.nl/bewoners/haarlem/programma/wijkcontract',
    },
    reader,
  ),
  reopen: views.reopenForm({ programme, revision: 2, signed: ['Politie', 'Wijkraad'] }, reader),
  decline: views.declineForm(signing, reader),
  askForChange: views.askForChangeForm(signing, reader),
  answerChange: views.answerChangeForm(
    { programme, changeRequestId: as('change-1'), party: 'Politie', text: REASON },
    reader,
  ),
  otherSignatory: views.otherSignatoryForm(
    { programme, party, people: options, mayGrant: true, values: { person: '', function: '' } },
    reader,
  ),
  paperSignature: views.paperSignatureForm(
    {
      ...signing,
      checkCode: 'ab12cd34',
      recent: options,
      values: { how: 'paper', name: '', function: '', signedOn: null },
    },
    reader,
  ),
  ...signingTermForms(reader),
  mandate: views.mandateForm(mandateFormModel, reader),
  mandatePeriod: views.mandatePeriodForm(mandatePeriodFormModel, reader),
  signingRules: views.signingRulesForm(signingRulesFormModel, reader),
  report: views.reportForm({ agreement, slot: null, progress: null, onBehalfOf: 'Wijkraad', values }, reader),
  reportOffTrack: views.reportForm({ agreement, slot: null, progress: 'offTrack', onBehalfOf: null, values }, reader),
  correctReport: views.correctReportForm({ agreement, reportId: as('report-1'), values }, reader),
  ...endForms(reader),
  ...courseForms(reader),
  ...journalForms(reader),
  snooze: views.snoozeForm({ agreement }, reader),
  sheet: views.sheetForm({ programme, recent: options }, reader),
  column: views.columnForm({ programme, importId: null, headers: options, fields: options }, reader),
  sheetColumns: views.sheetColumnsForm(
    {
      programme,
      importId: 'sheet-1',
      unknown: ['Opmerking', 'Hoeveel', 'Wie', 'Waar', 'Paraaf', 'Nog een'].map((header) => ({ header, example: 'x' })),
      fields: options,
    },
    reader,
  ),
  budget: views.budgetForm(
    { programme, of: null, areas: [...options, { value: 'b', label: 'Daar' }], cents: null },
    reader,
  ),
  changeBudget: views.budgetForm(
    { programme, of: { areaId: null, area: null, source: 'fonds' }, areas: options, cents: 125_050 },
    reader,
  ),
  place: views.placeForm({ ...asked, areas: options, area: 'a' }, reader),
  mostLed: views.mostLedForm({ programme, most: 5 }, reader),
  spending: views.spendingForm({ agreement, corrects: null, sources, onBehalfOf: 'Wijkraad', value: null }, reader),
  correctSpending: views.spendingForm(
    { agreement, corrects: as('spending-1'), sources, onBehalfOf: null, value: { source: 'fonds', cents: 100 } },
    reader,
  ),
  import: views.importForm({ recent: options }, reader),
  reading: views.readingForm(
    {
      programme,
      revision: 2,
      checkCode: 'ab12cd34',
      pages: ['Artikel 1\n\nDe partijen', 'Artikel 2', 'Artikel 3'],
      page: 2,
      courtesy: true,
      differences: [],
    },
    reader,
  ),
  readingDraft: views.readingForm(
    {
      programme,
      revision: 1,
      checkCode: null,
      pages: ['Artikel 1'],
      page: 1,
      courtesy: false,
      differences: [{ label: '5.1', before: '', after: 'Klaar op: 4 juni 2008' }],
    },
    reader,
  ),
});
