import type { Catalogue } from '../nl/index.ts';
import { agenda, agendaWords } from './agenda.ts';
import { agreementText } from './agreement-text.ts';
import {
  amending,
  amendingDone,
  amendingForms,
  amendmentKinds,
  amendmentRefusals,
  amendmentText,
  whyAmendments,
} from './amendments.ts';
import { answers, command, done, history, nextStep, why } from './answers.ts';
import { archive } from './archive.ts';
import { evening, freeze, gaps, imported, importing, people } from './coordinator.ts';
import { council, councilLetter, councilWords, pledgeWord } from './council.ts';
import { courseWords, evidence, midTerm, midTermWish, milestones, pause, usefulness } from './course.ts';
import { downloads } from './downloads.ts';
import { documents, ending, endWords, outcome, review } from './end.ts';
import { erasure } from './erasure.ts';
import * as eveningWords from './evening.ts';
import { contacts, eveningMinutes, groups, letter, letters, reactions } from './evening.ts';
import { expectedInFile, foundInFile, yamlProblem } from './file-errors.ts';
import { fieldErrors, forms } from './forms.ts';
import { handovers } from './handovers.ts';
import { happened } from './happened.ts';
import { judging, judgingWords, proposalDecided, proposalOutcome, proposalSort } from './judging.ts';
import { mandates, signature, signingDone } from './mandates.ts';
import { money, moneyWords } from './money.ts';
import { kind, progress, summary } from './progress.ts';
import { proposals } from './proposals.ts';
import { notFound, refusals } from './refusals.ts';
import { residents } from './residents.ts';
import { declaration, historyWords, retention, retentionDone, retentionRefusals } from './retention.ts';
import { sent } from './sent.ts';
import * as settingsWords from './settings.ts';
import { settings } from './settings.ts';
import { cause, disposition, phase, platform, programmeKind, role, shared, standing, theme } from './shared.ts';
import { columns, sheet, sheetColumn, sheetError, sheetWords } from './sheet.ts';
import { signing } from './signing.ts';
import { signingTerm, signingTermWords } from './signing-term.ts';
import { succession, successionWords } from './succession.ts';
import { areaLevel, roundWord, town, townWords } from './town.ts';
import { warnings } from './warnings.ts';
import * as workspaceWords from './workspaces.ts';
import { workspaces } from './workspaces.ts';

export const en: Catalogue = {
  agenda,
  agreementText,
  amending,
  amendingForms,
  amendmentText,
  answers,
  archive,
  areaLevel,
  cause,
  command,
  declaration,
  contacts,
  council,
  councilLetter,
  pledgeWord,
  disposition,
  done: {
    ...retentionDone,
    ...done,
    ...eveningWords.done,
    ...signingTermWords.done,
    ...amendingDone,
    ...signingDone,
    ...judgingWords.done,
    ...townWords.done,
    ...councilWords.done,
    ...successionWords.done,
    ...agendaWords.done,
    ...moneyWords.done,
    ...sheetWords.done,
    ...endWords.done,
    ...courseWords.done,
  },
  documents,
  downloads,
  erasure,
  ending,
  evening,
  eveningMinutes,
  evidence,
  expectedInFile,
  fieldErrors: {
    ...fieldErrors,
    ...eveningWords.fieldErrors,
    ...signingTermWords.fieldErrors,
    ...courseWords.fieldErrors,
    ...settingsWords.fieldErrors,
  },
  forms,
  foundInFile,
  freeze,
  groups,
  handovers,
  happened,
  gaps: { ...gaps, ...moneyWords.gaps, ...endWords.gaps, ...courseWords.gaps },
  history: { ...history, ...historyWords },
  imported,
  importing,
  judging,
  notFound: {
    ...notFound,
    ...eveningWords.notFound,
    ...judgingWords.notFound,
    ...townWords.notFound,
    ...councilWords.notFound,
    ...successionWords.notFound,
    ...endWords.notFound,
    ...courseWords.notFound,
  },
  letter,
  letters,
  mandates,
  money,
  outcome,
  nextStep: {
    ...nextStep,
    ...eveningWords.nextStep,
    ...judgingWords.nextStep,
    ...endWords.nextStep,
    ...courseWords.nextStep,
  },
  kind: {
    ...kind,
    ...amendmentKinds,
    ...eveningWords.kind,
    ...signingTermWords.kind,
    ...courseWords.kind,
    ...endWords.kind,
    ...workspaceWords.kind,
    ...successionWords.kind,
  },
  midTerm,
  midTermWish,
  milestones,
  pause,
  people,
  phase,
  platform,
  programmeKind,
  progress,
  proposals,
  proposalDecided,
  proposalOutcome,
  proposalSort,
  reactions,
  residents,
  review,
  refusals: {
    ...refusals,
    ...eveningWords.refusals,
    ...judgingWords.refusals,
    ...townWords.refusals,
    ...councilWords.refusals,
    ...successionWords.refusals,
    ...retentionRefusals,
    ...moneyWords.refusals,
    ...endWords.refusals,
    ...amendmentRefusals,
    ...courseWords.refusals,
  },
  retention,
  sent,
  settings,
  role,
  roundWord,
  shared: { ...shared, ...courseWords.shared },
  sheet,
  columns,
  sheetColumn,
  sheetError,
  signature,
  signing,
  signingTerm,
  standing,
  succession,
  summary: { ...summary, ...courseWords.summary },
  theme,
  town,
  warnings,
  usefulness,
  why: {
    ...why,
    ...whyAmendments,
    ...eveningWords.why,
    ...signingTermWords.why,
    ...judgingWords.why,
    ...courseWords.why,
    ...endWords.why,
    ...workspaceWords.why,
    ...successionWords.why,
  },
  workspaces,
  yamlProblem,
};
