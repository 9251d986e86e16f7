import { createHash } from 'node:crypto';
import type { Interaction } from '../../src/application/interaction.ts';
import type { Instant } from '../../src/domain/ids.ts';
import { chosenMessage, EVIDENCE_SHORTCUT } from './chosen-message.ts';
import { conversationOf, encodeReplyTo, heardIn, type ReplyTo } from './conversation-ref.ts';
import type { Loading } from './loading.ts';
import type { GlobalShortcut, MessageAction } from './payloads.ts';
import { PROPOSE_SHORTCUT } from './shortcuts.ts';

/** What somebody used, with the dialog that opens at once and is filled after. */
export interface Used {
  readonly interaction: Interaction;
  readonly loading: Loading;
}

/** A message that somebody chose, from its menu. */
export const parseMessageShortcut = (action: MessageAction, at: Instant): Used | null => {
  if (action.callback_id !== EVIDENCE_SHORTCUT) return null;
  const workspace = action.user.team_id ?? action.team.id;
  const id = `slack:shortcut:${workspace}:${action.user.id}:${action.message.ts}:${action.action_ts}`;
  const externalId = createHash('sha256').update(id).digest('hex');
  const reply: ReplyTo = {
    surface: 'message',
    triggerId: action.trigger_id,
    externalId,
    ...(action.response_url ? { responseUrl: action.response_url } : {}),
  };
  const interaction: Interaction = {
    id,
    account: { platform: 'slack', workspace, user: action.user.id },
    conversation: conversationOf(action.team.id, action.channel.id),
    at,
    replyTo: encodeReplyTo(reply),
    what: chosenMessage(action),
  };
  return { interaction, loading: { triggerId: action.trigger_id, externalId } };
};

/** The same as typing it: the dialog opens at once and is filled with the form, or with what there is to choose. */
export const parseGlobalShortcut = (used: GlobalShortcut, at: Instant): Used | null => {
  const workspace = used.user.team_id ?? used.team?.id;
  if (used.callback_id !== PROPOSE_SHORTCUT || workspace === undefined) return null;
  const id = `slack:shortcut:${workspace}:${used.user.id}:${used.action_ts}`;
  const externalId = createHash('sha256').update(id).digest('hex');
  const interaction: Interaction = {
    id,
    account: { platform: 'slack', workspace, user: used.user.id },
    conversation: null,
    at,
    replyTo: encodeReplyTo({
      surface: 'message',
      triggerId: used.trigger_id,
      externalId,
      ...heardIn(used.team?.id, workspace),
    }),
    what: { kind: 'command', text: 'voorstel' },
  };
  return { interaction, loading: { triggerId: used.trigger_id, externalId } };
};
