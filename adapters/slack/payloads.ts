import { z } from 'zod';

/** The parts of Slack's payloads that are read; everything else is left where it is. */

const id = z.string().min(1).max(255);

export const slackFile = z.object({
  name: z.string().default('file'),
  size: z.number().optional(),
  url_private_download: z.string().optional(),
  url_private: z.string().optional(),
});
export type SlackFile = z.infer<typeof slackFile>;

export const eventEnvelope = z.object({
  type: z.literal('event_callback'),
  team_id: id,
  event_id: id,
  /** In seconds since 1970. */
  event_time: z.number().optional(),
  event: z.object({
    type: z.string(),
    subtype: z.string().optional(),
    user: id.optional(),
    /** The team of the person; in a shared channel another one than the app's. */
    user_team: id.optional(),
    team: id.optional(),
    bot_id: z.string().optional(),
    text: z.string().optional(),
    channel: z.string().optional(),
    channel_type: z.string().optional(),
    tab: z.string().optional(),
    files: z.array(slackFile).optional(),
    /** The users whose tokens were revoked, of `tokens_revoked`. */
    tokens: z.object({ bot: z.array(z.string()).nullish() }).optional(),
  }),
});
export type EventEnvelope = z.infer<typeof eventEnvelope>;

export const slashCommand = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: id,
  channel_id: z.string(),
  user_id: id,
  trigger_id: id,
  response_url: z.url().optional(),
});
export type SlashCommand = z.infer<typeof slashCommand>;

const option = z.object({ value: z.string() });
const person = z.object({ id, team_id: id.nullish() });
const team = z.object({ id }).nullish();

export const blockActions = z.object({
  type: z.literal('block_actions'),
  team,
  user: person,
  channel: z.object({ id: z.string() }).nullish(),
  message: z.object({ ts: z.string() }).nullish(),
  view: z.object({ id, type: z.string(), private_metadata: z.string().default('') }).nullish(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        action_ts: z.string(),
        value: z.string().optional(),
        selected_option: option.nullish(),
      }),
    )
    .min(1),
  trigger_id: id,
  response_url: z.url().or(z.literal('')).nullish(),
});
export type BlockActions = z.infer<typeof blockActions>;

/** A global shortcut: something chosen beside the box where messages are written, or in the search. */
export const globalShortcut = z.object({
  type: z.literal('shortcut'),
  callback_id: z.string(),
  team,
  user: person,
  trigger_id: id,
  action_ts: z.string(),
});
export type GlobalShortcut = z.infer<typeof globalShortcut>;

/** A message shortcut: something chosen in the menu of a message. */
export const messageAction = z.object({
  type: z.literal('message_action'),
  callback_id: z.string(),
  team: z.object({ id, domain: z.string().regex(/^[a-z0-9-]+(\.enterprise)?$/) }),
  user: person,
  channel: z.object({ id }),
  message: z.object({
    ts: z.string().regex(/^\d+\.\d+$/),
    thread_ts: z.string().optional(),
    text: z.string().default(''),
    user: id.optional(),
    team: id.optional(),
  }),
  trigger_id: id,
  action_ts: z.string(),
  response_url: z.url().or(z.literal('')).nullish(),
});
export type MessageAction = z.infer<typeof messageAction>;

const stateValue = z.object({
  type: z.string(),
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
  files: z.array(slackFile).nullish(),
});
export type StateValue = z.infer<typeof stateValue>;

const text = z.looseObject({ type: z.string(), text: z.string() });

export const viewSubmission = z.object({
  type: z.literal('view_submission'),
  team,
  user: person,
  trigger_id: id.optional(),
  view: z.object({
    id,
    hash: z.string(),
    private_metadata: z.string().default(''),
    title: text,
    submit: text.nullish(),
    close: text.nullish(),
    blocks: z.array(
      z.looseObject({
        type: z.string(),
        block_id: z.string().optional(),
        element: z.looseObject({ type: z.string(), action_id: z.string().optional() }).optional(),
      }),
    ),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), stateValue)) }),
  }),
});
export type ViewSubmission = z.infer<typeof viewSubmission>;

export const modalMetadata = z.object({ submit: z.string().nullable(), from: z.string().nullable() });
