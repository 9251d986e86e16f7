import { z } from 'zod';
import type { Account } from '../../src/application/interaction.ts';
import type { TeamsConversation } from './conversation-ref.ts';

const MAX_TEXT = 20_000;

const someone = z.object({ id: z.string().min(1), aadObjectId: z.string().min(1).nullish() });

/** The parts of an activity that we read. The token does not cover the body: all of it is a client's word. */
const activitySchema = z.object({
  type: z.string(),
  id: z.string().min(1).nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  channelId: z.string(),
  serviceUrl: z.url(),
  timestamp: z.string().nullish().catch(null),
  text: z.string().max(MAX_TEXT).nullish(),
  from: someone,
  recipient: z.object({ id: z.string().min(1) }),
  replyToId: z.string().nullish(),
  conversation: z.object({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  channelData: z
    .object({ tenant: z.object({ id: z.string() }).nullish() })
    .nullish()
    .catch(null),
  membersAdded: z.array(someone).nullish(),
  entities: z.array(z.unknown()).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  value: z.unknown().optional(),
});
export type TeamsActivity = z.infer<typeof activitySchema>;

const mentionSchema = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});
const downloadSchema = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().min(1).max(255),
  content: z.object({ downloadUrl: z.url() }),
});
/** A file that was sent in the personal chat and still has to be fetched. */
export interface SentFile {
  readonly name: string;
  readonly downloadUrl: string;
}

/** `null` when it is not an activity that we can read. */
export const parseActivity = (body: unknown): TeamsActivity | null => activitySchema.safeParse(body).data ?? null;

export const tenantOf = (activity: TeamsActivity): string | null =>
  activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? null;

export type InvokeKind = 'action' | 'fetch' | 'submit';

const INVOKES: Readonly<Record<string, InvokeKind>> = {
  'adaptiveCard/action': 'action',
  'task/fetch': 'fetch',
  'task/submit': 'submit',
  // The same dialog, opened from the menu of somebody's message.
  'composeExtension/fetchTask': 'fetch',
  'composeExtension/submitAction': 'submit',
};
export const invokeKindOf = (activity: TeamsActivity): InvokeKind | null =>
  activity.type === 'invoke' ? (INVOKES[activity.name ?? ''] ?? null) : null;

export const isPersonal = (activity: TeamsActivity): boolean => activity.conversation.conversationType === 'personal';

/** A reply in a channel carries the id of its thread; messages of ours start their own. */
export const conversationOf = (activity: TeamsActivity): TeamsConversation => ({
  serviceUrl: activity.serviceUrl,
  conversationId: activity.conversation.id.replace(/;messageid=.*$/, ''),
  botId: activity.recipient.id,
  tenantId: tenantOf(activity) ?? '',
});

export const accountOf = (activity: TeamsActivity): Account => ({
  platform: 'teams',
  workspace: tenantOf(activity) ?? '',
  user: activity.from.aadObjectId ?? activity.from.id,
});

export const isInstallation = (activity: TeamsActivity): boolean =>
  (activity.type === 'installationUpdate' && activity.action === 'add') ||
  (activity.type === 'conversationUpdate' &&
    (activity.membersAdded ?? []).some((member) => member.id === activity.recipient.id));

/** Teams gives the text of a mention as it stands in the message, and spaces as HTML. */
export const saidTo = (activity: TeamsActivity): { readonly text: string; readonly mentioned: boolean } => {
  const mentions = (activity.entities ?? [])
    .map((entity) => mentionSchema.safeParse(entity).data)
    .filter((mention) => mention?.mentioned.id === activity.recipient.id);
  const text = mentions.reduce((rest, mention) => rest.replace(mention?.text ?? '', ' '), activity.text ?? '');
  return {
    text: text
      .replace(/&nbsp;|\s/g, ' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
    mentioned: mentions.length > 0,
  };
};

/** Teams hands files to a bot in the personal chat only. */
export const sentFilesOf = (activity: TeamsActivity): SentFile[] =>
  activity.type !== 'message' || !isPersonal(activity)
    ? []
    : (activity.attachments ?? []).flatMap((attachment) => {
        const file = downloadSchema.safeParse(attachment).data;
        return file === undefined ? [] : [{ name: file.name, downloadUrl: file.content.downloadUrl }];
      });
