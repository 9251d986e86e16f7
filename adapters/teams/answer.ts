import type { BoundCard, BoundForm, Interaction, Response } from '../../src/application/interaction.ts';
import type { InvokeKind } from './activity.ts';
import type { ReplyTo } from './conversation-ref.ts';
import { type AdaptiveCard, renderCard } from './render.ts';
import { dialogOf, renderForm, withValues } from './render-form.ts';
import type { TeamsWords } from './words.ts';

/** The body of an invoke's own reply, and what is shown in the chat after it. */
export interface InvokeAnswer {
  /** `undefined` closes a dialog. */
  readonly body: unknown;
  readonly after: Response | null;
}

export interface AnswerContext {
  readonly words: TeamsWords;
  readonly reply: ReplyTo;
  /** The form that was submitted, when it is still known. */
  readonly submitted: BoundForm | null;
}

const said = (value: string) => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value });
const inPlace = (value: AdaptiveCard) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value,
});
const dialogSays = (value: string) => ({ task: { type: 'message', value } });
const dialogShows = (title: string, card: AdaptiveCard, toRead: boolean) => ({
  task: { type: 'continue', value: dialogOf(title, card, toRead) },
});

/** A card of one line. */
export const lineCard = (text: string): BoundCard => ({
  summary: text,
  elements: [{ kind: 'text', runs: [{ text, strong: false }] }],
});

type Invalid = Extract<Response, { kind: 'invalid' }>;
export const errorsInWords = ({ errors }: Invalid): string => errors.map(({ text }) => text).join('\n');

/** The submitted form with what was typed, for the errors to stand at its fields. */
export const submittedForm = (interaction: Interaction, remembered: BoundForm | null): BoundForm | null =>
  remembered !== null && interaction.what.kind === 'submit' ? withValues(remembered, interaction.what.values) : null;

/** A form in the chat is replaced, for the one who pressed: nobody else can be in a personal chat. */
const answerInForm = (
  interaction: Interaction,
  response: Response,
  { words, submitted }: AnswerContext,
): InvokeAnswer => {
  const show = (card: AdaptiveCard, after: Response | null): InvokeAnswer => ({ body: inPlace(card), after });
  switch (response.kind) {
    case 'form':
      return show(renderForm(response.form, 'formInChat', words), response);
    case 'invalid': {
      const form = submittedForm(interaction, submitted);
      if (form === null) return { body: said(errorsInWords(response)), after: null };
      return show(renderForm(form, 'formInChat', words, response.errors), null);
    }
    case 'home':
      return show(renderCard(response.home, 'full', words), response);
    case 'nothing':
    case 'private':
    case 'closed': {
      const card = response.kind === 'nothing' ? null : response.card;
      const shown = card ?? lineCard(words.done);
      return show(renderCard(shown, 'full', words), { kind: 'private', card: shown });
    }
  }
};

/**
 * A pressed card keeps standing as it is: its copies change through messages, and taking an answer in its place would
 * take its buttons away. The answer is a message in the personal chat.
 */
const answerToPress = (response: Response, { words, reply }: AnswerContext): InvokeAnswer => {
  if (response.kind === 'nothing' || (response.kind === 'closed' && response.card === null)) {
    return { body: said(words.done), after: null };
  }
  const summary = response.kind === 'private' || response.kind === 'closed' ? response.card?.summary : undefined;
  return { body: said(reply.personal ? words.answeredInChat : (summary ?? words.answeredInChat)), after: response };
};

const answerInDialog = (
  kind: 'fetch' | 'submit',
  interaction: Interaction,
  response: Response,
  { words, submitted }: AnswerContext,
): InvokeAnswer => {
  const now = (body: unknown, after: Response | null = null): InvokeAnswer => ({ body, after });
  switch (response.kind) {
    case 'nothing':
      return now(kind === 'submit' ? undefined : dialogSays(words.done));
    case 'form': {
      const { form } = response;
      return now(dialogShows(form.title, renderForm(form, 'dialog', words), form.submit === null));
    }
    case 'invalid': {
      const form = submittedForm(interaction, submitted);
      if (form === null) return now(dialogSays(errorsInWords(response)));
      return now(dialogShows(form.title, renderForm(form, 'dialog', words, response.errors), false));
    }
    case 'private':
      return now(dialogShows(words.title, renderCard(response.card, 'full', words, 'dialog'), false));
    case 'home':
      return now(dialogShows(response.home.title, renderCard(response.home, 'full', words, 'dialog'), true));
    case 'closed': {
      const after: Response | null = response.card === null ? null : { kind: 'private', card: response.card };
      return now(kind === 'submit' ? undefined : dialogSays(words.done), after);
    }
  }
};

/** What Teams is told in the reply to an invoke, and what follows it. */
export const answerTo = (
  kind: InvokeKind,
  interaction: Interaction,
  response: Response,
  context: AnswerContext,
): InvokeAnswer => {
  if (kind !== 'action') return answerInDialog(kind, interaction, response, context);
  const inForm = context.reply.formMessageId !== null;
  return inForm ? answerInForm(interaction, response, context) : answerToPress(response, context);
};

/** The reply when the work takes longer than Teams waits. */
export const busyAnswer = (kind: InvokeKind, words: TeamsWords): unknown =>
  kind === 'action' ? said(words.busy) : dialogSays(words.busy);
