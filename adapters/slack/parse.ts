import { createHash } from 'node:crypto';
import type { Conversation, Interaction } from '../../src/application/interaction.ts';
import { as, type Instant } from '../../src/domain/ids.ts';
import { conversationOf, encodeReplyTo, heardIn, type ReplyTo } from './conversation-ref.ts';
import type { Loading } from './loading.ts';
import { parseGlobalShortcut, parseMessageShortcut, type Used } from './parse-shortcut.ts';
import { parseSubmission, type Submission } from './parse-submission.ts';
import {
  type BlockActions,
  blockActions,
  type EventEnvelope,
  eventEnvelope,
  globalShortcut,
  messageAction,
  modalMetadata,
  type SlackFile,
  type SlashCommand,
  slashCommand,
  viewSubmission,
} from './payloads.ts';
import { unescaped } from './render.ts';
import { OPENS_FORM, PRESSES } from './render-actions.ts';

export type Incoming =
  | { readonly kind: 'ignored' }
  | { readonly kind: 'interaction'; readonly interaction: Interaction; readonly loading: Loading | null }
  /** Files sent in the direct message; each becomes an interaction once it was read. */
  | { readonly kind: 'files'; readonly base: Omit<Interaction, 'what'>; readonly files: readonly SlackFile[] }
  | ({ readonly kind: 'submission' } & Submission)
  /** The app was taken away, or its token. */
  | { readonly kind: 'uninstalled'; readonly at: Instant };

const IGNORED: Incoming = { kind: 'ignored' };

const place = (workspace: string, channel: string | null | undefined): Conversation | null =>
  channel === null || channel === undefined || channel === '' ? null : conversationOf(workspace, channel);

const plainly = (interaction: Interaction): Incoming => ({ kind: 'interaction', interaction, loading: null });

const endOf = ({ event, event_time }: EventEnvelope, at: Instant): Incoming | null => {
  const revoked = event.type === 'tokens_revoked' && (event.tokens?.bot ?? []).length > 0;
  if (event.type !== 'app_uninstalled' && !revoked) return null;
  return { kind: 'uninstalled', at: event_time === undefined ? at : as(new Date(event_time * 1000).toISOString()) };
};

const parseEvent = (envelope: EventEnvelope, at: Instant): Incoming => {
  const { event, event_id, team_id } = envelope;
  const { user, channel } = event;
  const end = endOf(envelope, at);
  if (end !== null) return end;
  if (user === undefined || event.bot_id !== undefined) return IGNORED;
  const base = {
    id: `slack:event:${event_id}`,
    account: { platform: 'slack' as const, workspace: event.user_team ?? event.team ?? team_id, user },
    at,
  };
  if (event.type === 'app_home_opened') {
    if (event.tab !== 'home') return IGNORED;
    return plainly({
      ...base,
      conversation: null,
      replyTo: encodeReplyTo({ surface: 'home', ...heardIn(team_id, base.account.workspace) }),
      what: { kind: 'home' },
    });
  }
  const spoken = { ...base, conversation: place(team_id, channel), replyTo: encodeReplyTo({ surface: 'message' }) };
  const text = unescaped(event.text ?? '').trim();
  if (event.type === 'app_mention') {
    const words = text.replace(/<@[A-Z0-9]+(\|[^>]*)?>/g, ' ').trim();
    return plainly({ ...spoken, what: { kind: 'command', text: words } });
  }
  if (event.type !== 'message' || event.channel_type !== 'im') return IGNORED;
  if (event.files !== undefined && event.files.length > 0) return { kind: 'files', base: spoken, files: event.files };
  return event.subtype === undefined ? plainly({ ...spoken, what: { kind: 'message', text } }) : IGNORED;
};

const parseCommand = (command: SlashCommand, at: Instant): Incoming => {
  const reply: ReplyTo = {
    surface: 'message',
    triggerId: command.trigger_id,
    ...(command.response_url === undefined ? {} : { responseUrl: command.response_url }),
  };
  return plainly({
    id: `slack:command:${command.trigger_id}`,
    account: { platform: 'slack', workspace: command.team_id, user: command.user_id },
    conversation: place(command.team_id, command.channel_id),
    at,
    replyTo: encodeReplyTo(reply),
    what: { kind: 'command', text: unescaped(command.text).trim() },
  });
};

/** What a button or a line of a menu carries: the hint, and the opaque id. */
const pressedOf = (action: BlockActions['actions'][number]): { buttonId: string; opensForm: boolean } | null => {
  if (action.value !== undefined) return { buttonId: action.value, opensForm: action.action_id.startsWith(OPENS_FORM) };
  const chosen = action.selected_option?.value ?? '';
  for (const prefix of [OPENS_FORM, PRESSES])
    if (chosen.startsWith(prefix)) return { buttonId: chosen.slice(prefix.length), opensForm: prefix === OPENS_FORM };
  return null;
};

const metadataOf = (text: string): { submit: string | null; from: string | null } => {
  if (text === '') return { submit: null, from: null };
  return modalMetadata.parse(JSON.parse(text));
};

const replyToPress = (body: BlockActions, buttonId: string, externalId: string | null): ReplyTo => {
  const surface = body.view?.type === 'modal' ? 'modal' : body.view?.type === 'home' ? 'home' : 'message';
  return {
    surface,
    triggerId: body.trigger_id,
    buttonId,
    ...heardIn(body.team?.id, body.user.team_id ?? ''),
    ...(surface === 'modal' && body.view ? { viewId: body.view.id } : {}),
    ...(body.response_url ? { responseUrl: body.response_url } : {}),
    ...(externalId === null ? {} : { externalId }),
  };
};

const parsePress = (body: BlockActions, at: Instant): Incoming => {
  const [action] = body.actions;
  const pressed = action === undefined ? null : pressedOf(action);
  const workspace = body.user.team_id ?? body.team?.id;
  if (action === undefined || pressed === null || workspace === undefined) return IGNORED;
  const inModal = body.view?.type === 'modal';
  const subject = body.message?.ts ?? body.view?.id ?? 'none';
  const id = `slack:press:${workspace}:${body.user.id}:${subject}:${action.action_ts}`;
  const externalId = createHash('sha256').update(id).digest('hex');
  const opens = pressed.opensForm && !inModal;
  const channel = inModal ? metadataOf(body.view?.private_metadata ?? '').from : body.channel?.id;
  const interaction: Interaction = {
    id,
    account: { platform: 'slack', workspace, user: body.user.id },
    conversation: place(body.team?.id ?? workspace, channel),
    at,
    replyTo: encodeReplyTo(replyToPress(body, pressed.buttonId, opens ? externalId : null)),
    what: { kind: 'press', buttonId: pressed.buttonId },
  };
  return { kind: 'interaction', interaction, loading: opens ? { triggerId: body.trigger_id, externalId } : null };
};

const used = (shortcut: Used | null): Incoming => (shortcut === null ? IGNORED : { kind: 'interaction', ...shortcut });

const hasType = (body: unknown, type: string): boolean =>
  typeof body === 'object' && body !== null && 'type' in body && body.type === type;

/**
 * What a verified payload of Slack means. Payloads that are not for us are ignored; one that is for us and not shaped
 * as documented throws, so that it shows.
 */
export const parse = (body: unknown, at: Instant): Incoming => {
  if (hasType(body, 'event_callback')) return parseEvent(eventEnvelope.parse(body), at);
  if (hasType(body, 'block_actions')) return parsePress(blockActions.parse(body), at);
  if (hasType(body, 'shortcut')) return used(parseGlobalShortcut(globalShortcut.parse(body), at));
  if (hasType(body, 'message_action')) return used(parseMessageShortcut(messageAction.parse(body), at));
  if (hasType(body, 'view_submission')) {
    const submitted = viewSubmission.parse(body);
    const submission = parseSubmission(submitted, metadataOf(submitted.view.private_metadata), at);
    return submission === null ? IGNORED : { kind: 'submission', ...submission };
  }
  if (typeof body === 'object' && body !== null && 'command' in body) return parseCommand(slashCommand.parse(body), at);
  return IGNORED;
};
