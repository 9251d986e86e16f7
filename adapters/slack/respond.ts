import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { BoundCard, BoundForm, BoundHome, Interaction, Response } from '../../src/application/interaction.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { decodeConversationRef, decodeReplyTo, type ReplyTo } from './conversation-ref.ts';
import { outcomeOf } from './errors.ts';
import type { SlackLog } from './log.ts';
import type { SlackWords } from './render.ts';
import { type ModalPlace, renderCardModal, renderForm, renderLineModal } from './render-form.ts';
import { renderHome } from './render-surfaces.ts';
import { showPrivately } from './show-privately.ts';

export interface RespondParts {
  readonly web: WebClient;
  readonly words: SlackWords;
  readonly now: () => Instant;
  readonly log: SlackLog;
}

/** The dialog that is open for this interaction, if any: the one it was pressed in, or the one that says "loading". */
const openDialog = (reply: ReplyTo): { view_id: string } | { external_id: string } | null => {
  if (reply.viewId !== undefined) return { view_id: reply.viewId };
  return reply.externalId === undefined ? null : { external_id: reply.externalId };
};

const placeOf = (interaction: Interaction, reply: ReplyTo): ModalPlace => ({
  from: interaction.conversation === null ? null : decodeConversationRef(interaction.conversation.ref),
  externalId: reply.viewId === undefined ? (reply.externalId ?? null) : null,
});

/** Whether a dialog shows this view now. A dialog that was closed meanwhile is not an error. */
export const showInDialog = async (
  { web, log }: RespondParts,
  dialog: { view_id: string } | { external_id: string },
  view: ModalView,
): Promise<boolean> => {
  try {
    await web.views.update({ ...dialog, view });
    return true;
  } catch (error) {
    log.info({ outcome: outcomeOf(error) }, 'a Slack dialog could not be updated');
    return false;
  }
};

const openAgainCard = (words: SlackWords, buttonId: string | undefined): BoundCard => {
  const text = buttonId === undefined ? words.typeAgain : words.formExpired;
  const line = { kind: 'text', runs: [{ text, strong: false }] } as const;
  if (buttonId === undefined) return { summary: text, elements: [line] };
  const button = { label: words.openAgain, act: buttonId, style: 'primary', confirm: null, opens: 'form' } as const;
  const actions = { buttons: [button], more: [], moreLabel: '' };
  return { summary: text, elements: [line, { kind: 'actions', actions }] };
};

const openForm = async (parts: RespondParts, interaction: Interaction, form: BoundForm): Promise<void> => {
  const { web, words, log } = parts;
  const reply = decodeReplyTo(interaction.replyTo);
  const view = renderForm(form, placeOf(interaction, reply), words);
  const dialog = openDialog(reply);
  if (dialog !== null) {
    if (await showInDialog(parts, dialog, view)) return;
  } else if (reply.triggerId !== undefined) {
    try {
      await web.views.open({ trigger_id: reply.triggerId, view });
      return;
    } catch (error) {
      log.info({ outcome: outcomeOf(error) }, 'a Slack form could not be opened');
    }
  }
  await showPrivately(parts, interaction, openAgainCard(words, reply.buttonId));
};

/** In the dialog that the person looks at, else as a message: behind a dialog nobody sees a message. */
const showCard = async (parts: RespondParts, interaction: Interaction, card: BoundCard): Promise<void> => {
  const reply = decodeReplyTo(interaction.replyTo);
  const inDialog = interaction.what.kind === 'press' || reply.externalId !== undefined;
  const dialog = inDialog ? openDialog(reply) : null;
  const shown =
    dialog !== null &&
    (await showInDialog(parts, dialog, renderCardModal(card, placeOf(interaction, reply), parts.words)));
  if (!shown) await showPrivately(parts, interaction, card);
};

/** A dialog that says "loading" must not stay so. */
const endLoading = async (parts: RespondParts, interaction: Interaction): Promise<void> => {
  const reply = decodeReplyTo(interaction.replyTo);
  if (reply.externalId === undefined) return;
  const view = renderLineModal(parts.words.done, placeOf(interaction, reply), parts.words);
  await showInDialog(parts, { external_id: reply.externalId }, view);
};

const publishHome = async ({ web, words, log }: RespondParts, user: string, home: BoundHome): Promise<void> => {
  try {
    await web.views.publish({ user_id: user, view: renderHome(home, words) });
  } catch (error) {
    log.warn({ outcome: outcomeOf(error) }, 'a Slack home tab could not be shown');
  }
};

const errorsCard = (errors: readonly { readonly text: string }[]): BoundCard => ({
  summary: errors[0]?.text ?? '',
  elements: errors.map(({ text }) => ({ kind: 'text', runs: [{ text, strong: false }] })),
});

/** Answers an interaction after its request was acknowledged. */
export const respond = async (parts: RespondParts, interaction: Interaction, response: Response): Promise<void> => {
  switch (response.kind) {
    case 'nothing':
      return endLoading(parts, interaction);
    case 'private':
      return showCard(parts, interaction, response.card);
    case 'form':
      return openForm(parts, interaction, response.form);
    case 'invalid':
      return showCard(parts, interaction, errorsCard(response.errors));
    case 'closed':
      return response.card === null ? endLoading(parts, interaction) : showCard(parts, interaction, response.card);
    case 'home':
      await publishHome(parts, interaction.account.user, response.home);
      return endLoading(parts, interaction);
  }
};
