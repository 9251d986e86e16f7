import type { LocalDate } from '../domain/ids.ts';
import type { TextData } from '../domain/programme/agreement-text.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Language } from '../domain/words.ts';
import type { Action } from './actions.ts';
import type { FieldError } from './field-errors.ts';
import type * as models from './models.ts';
import type { Reader } from './models.ts';
import type { Card, Form, Home } from './vocabulary.ts';

export { COMMANDS, type CommandName, type ParsedCommand, parseCommand } from './command-grammar.ts';
export type { FieldError } from './field-errors.ts';
export { type FieldId, FORM_FIELDS, type FormName } from './field-ids.ts';
export type * from './models.ts';

const notYet = (): never => {
  throw new Error('not yet');
};
const card = <Model>(_model: Model, _reader: Reader): Card<Action> => notYet();
const form = <Model>(_model: Model, _reader: Reader): Form<Action> => notYet();

// Messages
export const messageCard = (_message: models.SingleMessage, _reader: Reader): Card<Action> => notYet();
export const listCard = card<models.ListModel>;

// Private answers
export const helpCard = card<models.HelpModel>;
export const mineCard = card<models.MineModel>;
export const statusCard = card<models.StatusModel>;
export const agreementCard = card<models.AgreementDetailModel>;
export const whyCard = card<models.WhyModel>;
export const refusalCard = card<models.RefusalModel>;
export const unknownCommandCard = card<models.UnknownCommandModel>;
export const chooseCard = card<models.ChooseModel>;
export const doneCard = card<models.Done>;
export const accountLinkedCard = card<models.AccountLinkedModel>;
/** A command of the grammar that this version can't do yet. */
export const laterCard = card<models.LaterModel>;
/** Something failed: a short reference, never a stack. */
export const errorCard = card<models.ErrorModel>;
/** A form that could not be opened in time. */
export const openAgainCard = card<models.OpenAgainModel>;
export const unknownPersonCard = (_reader: Reader): Card<Action> => notYet();
export const busyCard = (_reader: Reader): Card<Action> => notYet();
/** Somebody pressed what was meant for another. */
export const strangerCard = (_reader: Reader): Card<Action> => notYet();
/** "nieuw": a programme from a file. */
export const newProgrammeCard = (_reader: Reader): Card<Action> => notYet();

// Coordinator
export const peopleCard = card<models.PeopleModel>;
export const newCodeCard = card<models.NewCodeModel>;
export const takeInCard = card<models.TakeInListModel>;
export const eveningCard = card<models.EveningModel>;
export const freezeCheckCard = card<models.FreezeCheckModel>;
export const boardCard = card<models.BoardModel>;
export const importPreviewCard = card<models.ImportPreviewModel>;
export const importErrorsCard = card<models.ImportErrorsModel>;
export const importedCard = card<models.ImportedModel>;

// Forms
export const proposalForm = form<models.ProposalFormModel>;
export const newProjectForm = form<models.NewProjectFormModel>;
export const completeForm = form<models.CompleteFormModel>;
export const takeInForm = form<models.TakeInFormModel>;
export const declineOwnershipForm = form<models.DeclineOwnershipFormModel>;
export const eveningForm = form<models.EveningFormModel>;
export const contributionsForm = form<models.ContributionsFormModel>;
export const correctContributionForm = form<models.CorrectContributionFormModel>;
export const dispositionsForm = form<models.DispositionsFormModel>;
export const reopenForm = form<models.ReopenFormModel>;
export const declineForm = form<models.DeclineFormModel>;
export const askForChangeForm = form<models.AskForChangeFormModel>;
export const answerChangeForm = form<models.AnswerChangeFormModel>;
export const otherSignatoryForm = form<models.OtherSignatoryFormModel>;
export const paperSignatureForm = form<models.PaperSignatureFormModel>;
export const reportForm = form<models.ReportFormModel>;
export const correctReportForm = form<models.CorrectReportFormModel>;
export const snoozeForm = form<models.SnoozeFormModel>;
export const importForm = form<models.ImportFormModel>;
/** The whole text, paged with previous and next. */
export const readingForm = form<models.ReadingModel>;
/** Opened at once while the real form is being made. */
export const loadingForm = (_reader: Reader): Form<Action> => notYet();

export const home = (_model: models.HomeModel, _reader: Reader): Home<Action> => notYet();

// Words
/** What a signatory agrees to with "Teken": shown above the button, and hashed with the signature. */
export const consentText = (_model: models.ConsentModel, _reader: Reader): string => notYet();
export const refusalText = (_model: models.RefusalModel, _reader: Reader): string => notYet();
/** The words at a form's field. */
export const fieldErrorText = (_error: FieldError, _reader: Reader): string => notYet();
/** The field of a form at which a refusal is best shown; null = as a card. */
export const fieldOfRefusal = (_refusal: Refusal, _fields: readonly string[]): string | null => notYet();
/** Where two stored texts differ, line by line, under the heading of their article. */
export const textDifferences = (_before: string, _after: string): readonly models.TextDifference[] => notYet();
/** A date as people type it (4 juni, 4-6-2027, over 2 weken, next Friday), as an ISO date; null when it is not understood. */
export const parseTypedDate = (_typed: string, _today: LocalDate): LocalDate | null => notYet();

export interface RenderedText {
  readonly pages: readonly string[];
  /** The bytes that are hashed and stored: the pages in one. */
  readonly text: string;
  readonly templateVersion: string;
}
/** The text that the parties sign. In another language than the programme's it is a courtesy translation. */
export const renderText = (_data: TextData, _language: Language): RenderedText => notYet();
/** The pages of a stored text, the same as when it was rendered. */
export const pagesOf = (_text: string): readonly string[] => notYet();
