import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Account, Interaction, Occurrence } from '../../src/application/interaction.ts';
import type { Instant } from '../../src/domain/ids.ts';
import type { FieldValue, FormValues, SubmittedFile } from '../../src/views/vocabulary.ts';
import {
  accountOf,
  conversationOf,
  invokeKindOf,
  isInstallation,
  isPersonal,
  saidTo,
  sentFilesOf,
  type TeamsActivity,
} from './activity.ts';
import { chosenMessageOf } from './chosen-message.ts';
import { encodeReplyTo, toConversation } from './conversation-ref.ts';
import { BUTTON_DATA } from './render-actions.ts';
import { FIELD_MARKS } from './render-form.ts';

const dataSchema = z.record(z.string(), z.unknown());
const actionValue = z.object({ action: z.object({ data: dataSchema }) });
const taskValue = z.object({ data: dataSchema });

/** The files an account sent before: a form can only name them. */
export type RecentFile = (account: Account, sha256: string) => SubmittedFile | null;

/** What repeats are known by: Teams' ids are unique within a conversation, and only there. */
const idOf = (activity: TeamsActivity): string => {
  const own = activity.id ?? createHash('sha256').update(JSON.stringify(activity)).digest('hex');
  return `teams:${activity.conversation.id}|${own}|${activity.from.id}`;
};

/** Teams tells of one installation twice, by two kinds of activity: within the hour it is the same one. */
const installationIdOf = (activity: TeamsActivity, at: Instant): string =>
  `teams:installed|${conversationOf(activity).conversationId}|${(activity.timestamp ?? at).slice(0, 13)}`;

const decodeChosen = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

const textOf = (value: unknown): string | null => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  return text === '' ? null : text;
};

const valuesOf = (data: z.infer<typeof dataSchema>, fileOf: (sha256: string) => SubmittedFile | null): FormValues => {
  const values: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(data)) {
    const field = name.slice(2);
    const text = textOf(value);
    if (name.startsWith(FIELD_MARKS.text) || name.startsWith(FIELD_MARKS.choice)) values[field] = text;
    if (name.startsWith(FIELD_MARKS.choices)) values[field] = text === null ? [] : text.split(',').map(decodeChosen);
    if (name.startsWith(FIELD_MARKS.file)) values[field] = text === null ? null : (fileOf(text) ?? text);
  }
  return values;
};

interface Pressed {
  readonly what: Occurrence;
  /** It stood in a form in the chat, which its answer takes the place of. */
  readonly inForm: boolean;
}

const pressedOf = (data: unknown, account: Account, recent: RecentFile): Pressed | null => {
  const fields = dataSchema.safeParse(data).data;
  const buttonId = fields?.[BUTTON_DATA.id];
  if (fields === undefined || typeof buttonId !== 'string' || buttonId === '') return null;
  if (fields[BUTTON_DATA.submits] !== true) {
    return { what: { kind: 'press', buttonId }, inForm: fields[BUTTON_DATA.inForm] === true };
  }
  const values = valuesOf(fields, (sha256) => recent(account, sha256));
  return { what: { kind: 'submit', buttonId, values }, inForm: true };
};

const invokedData = (activity: TeamsActivity): unknown =>
  invokeKindOf(activity) === 'action'
    ? actionValue.safeParse(activity.value).data?.action.data
    : taskValue.safeParse(activity.value).data?.data;

/** What the person did, apart from the files that they sent. `null`: nothing for us. */
const occurrenceOf = (activity: TeamsActivity, recent: RecentFile): Pressed | null => {
  if (isInstallation(activity)) return { what: { kind: 'installed' }, inForm: false };
  const chosen = chosenMessageOf(activity);
  if (chosen !== null) return { what: chosen, inForm: false };
  if (activity.type === 'invoke') return pressedOf(invokedData(activity), accountOf(activity), recent);
  if (activity.type !== 'message') return null;
  // Where a client knows no dialogs, an Action.Submit comes as a message with a value.
  const pressed = pressedOf(activity.value, accountOf(activity), recent);
  if (pressed !== null) return pressed;
  const { text, mentioned } = saidTo(activity);
  if (isPersonal(activity)) {
    return text === '' && sentFilesOf(activity).length > 0 ? null : { what: { kind: 'message', text }, inForm: false };
  }
  return mentioned ? { what: { kind: 'command', text }, inForm: false } : null;
};

const interaction = (activity: TeamsActivity, id: string, at: Instant, { what, inForm }: Pressed): Interaction => {
  const conversation = conversationOf(activity);
  const personal = isPersonal(activity);
  return {
    id,
    account: accountOf(activity),
    conversation: toConversation(conversation, personal ? 'direct' : 'channel'),
    at,
    replyTo: encodeReplyTo({
      conversation,
      personal,
      userId: activity.from.id,
      formMessageId: inForm && personal ? (activity.replyToId ?? null) : null,
    }),
    what,
  };
};

/** The interaction in an activity, or `null` when it holds none. */
export const interactionOf = (activity: TeamsActivity, at: Instant, recent: RecentFile): Interaction | null => {
  const pressed = occurrenceOf(activity, recent);
  if (pressed === null || activity.from.id === activity.recipient.id) return null;
  const id = pressed.what.kind === 'installed' ? installationIdOf(activity, at) : idOf(activity);
  return interaction(activity, id, at, pressed);
};

/** The interaction of one sent file, after it was fetched. */
export const fileInteractionOf = (activity: TeamsActivity, at: Instant, file: SubmittedFile): Interaction =>
  interaction(activity, `${idOf(activity)}|${file.sha256}`, at, {
    what: { kind: 'file', name: file.name, sha256: file.sha256 },
    inForm: false,
  });
