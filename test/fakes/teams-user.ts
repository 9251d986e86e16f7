import { channelOf, directoryIdOf, type FakeMessage, type FakeTeams, personalChatOf, userIdOf } from './teams.ts';
import { actionTitled, buttonTitles, cardText, filled, type Json, submitOf } from './teams-card.ts';

export interface BotReply {
  readonly status: number;
  readonly body: Json | null;
}

/** A person in Teams, with a personal chat with the bot. */
export interface FakeTeamsUser {
  readonly name: string;
  readonly id: string;
  readonly directoryId: string;
  readonly chat: string;
  /** Types in the personal chat. */
  say(text: string): Promise<BotReply>;
  /** Mentions the bot in a channel. */
  mention(channel: string, text: string): Promise<BotReply>;
  /** Adds the bot to the personal chat. */
  install(): Promise<BotReply>;
  sendFile(name: string, downloadUrl: string): Promise<BotReply>;
  /** Presses the button with that title: in the open dialog, else in the newest message that has it. */
  press(title: string, channel?: string): Promise<BotReply>;
  /** Fills the fields, by label or name, of the open dialog or the newest form in the chat, and submits. */
  submit(values: Readonly<Record<string, string | readonly string[]>>): Promise<BotReply>;
  /** What stands in the personal chat now, one string per message. */
  texts(): readonly string[];
  messages(): readonly FakeMessage[];
  /** The words of the open dialog, or `null`. */
  dialog(): string | null;
  closeDialog(): void;
  /** The small texts that Teams showed after a press. */
  readonly notices: string[];
}

interface UserParts {
  readonly fake: FakeTeams;
  readonly toBot: (activity: Json) => Promise<BotReply>;
  readonly nextId: () => string;
}

const asJson = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

export const createFakeTeamsUser = (name: string, { fake, toBot, nextId }: UserParts): FakeTeamsUser => {
  const chat = personalChatOf(name);
  const notices: string[] = [];
  let dialog: Json | null = null;

  const activity = (fields: Json, channel?: string): Json => ({
    id: nextId(),
    channelId: 'msteams',
    serviceUrl: fake.serviceUrl,
    timestamp: '2007-10-01T07:00:00.000Z',
    from: { id: userIdOf(name), name, aadObjectId: directoryIdOf(name) },
    recipient: { id: fake.botId, name: 'Handslag' },
    conversation:
      channel === undefined
        ? { id: chat, conversationType: 'personal', tenantId: fake.tenantId }
        : { id: channelOf(channel), conversationType: 'channel', isGroup: true, tenantId: fake.tenantId },
    channelData: { tenant: { id: fake.tenantId } },
    ...fields,
  });

  const readTask = (reply: BotReply): BotReply => {
    const task = asJson(asJson(reply.body).task);
    dialog = task.type === 'continue' ? asJson(asJson(asJson(task.value).card).content) : null;
    if (task.type === 'message') notices.push(String(task.value));
    return reply;
  };

  const readAction = (reply: BotReply, message: FakeMessage): BotReply => {
    const { type, value } = asJson(reply.body);
    if (type === 'application/vnd.microsoft.card.adaptive') message.card = asJson(value);
    if (type === 'application/vnd.microsoft.activity.message') notices.push(String(value));
    return reply;
  };

  const invoke = (invokeName: string, value: Json, more: Json = {}, channel?: string) =>
    toBot(activity({ type: 'invoke', name: invokeName, value, ...more }, channel));

  const act = async (action: Json, inputs: Json, message: FakeMessage | null, channel?: string): Promise<BotReply> => {
    const data = { ...asJson(action.data), ...inputs };
    if (message === null) return readTask(await invoke('task/submit', { data }, {}, channel));
    const replyToId = message.id;
    if (action.type === 'Action.Execute') {
      const value = { action: { type: 'Action.Execute', verb: action.verb, data }, trigger: 'manual' };
      return readAction(await invoke('adaptiveCard/action', value, { replyToId }, channel), message);
    }
    return readTask(await invoke('task/fetch', { data, context: { theme: 'default' } }, { replyToId }, channel));
  };

  const newestWith = (has: (card: Json) => boolean, conversation: string): FakeMessage | undefined =>
    fake.messagesIn(conversation).findLast(({ card }) => has(card));

  return {
    name,
    id: userIdOf(name),
    directoryId: directoryIdOf(name),
    chat,
    notices,
    say: (text) => toBot(activity({ type: 'message', text })),
    mention: (channel, text) =>
      toBot(
        activity(
          {
            type: 'message',
            text: `<at>Handslag</at>&nbsp;${text}`,
            entities: [{ type: 'mention', text: '<at>Handslag</at>', mentioned: { id: fake.botId, name: 'Handslag' } }],
          },
          channel,
        ),
      ),
    install: () => toBot(activity({ type: 'installationUpdate', action: 'add' })),
    sendFile: (file, downloadUrl) =>
      toBot(
        activity({
          type: 'message',
          text: '',
          attachments: [
            {
              contentType: 'application/vnd.microsoft.teams.file.download.info',
              name: file,
              content: { downloadUrl, uniqueId: file, fileType: file.split('.').at(-1) },
            },
          ],
        }),
      ),
    async press(title, channel) {
      const inDialog = dialog === null ? null : actionTitled(dialog, title);
      if (inDialog !== null) return act(inDialog, {}, null, channel);
      const conversation = channel === undefined ? chat : channelOf(channel);
      const message = newestWith((card) => actionTitled(card, title) !== null, conversation);
      const action = message === undefined ? null : actionTitled(message.card, title);
      if (message === undefined || action === null) {
        const seen = fake.messagesIn(conversation).flatMap(({ card }) => buttonTitles(card));
        throw new Error(`${name} sees no button "${title}", only: ${seen.join(', ')}`);
      }
      return act(action, {}, message, channel);
    },
    async submit(values) {
      const message = dialog === null ? newestWith((card) => submitOf(card) !== null, chat) : undefined;
      const card = dialog ?? message?.card;
      const action = card === undefined ? null : submitOf(card);
      if (card === undefined || action === null) throw new Error(`${name} has no form open`);
      return act(action, filled(card, values), message ?? null);
    },
    texts: () => fake.textsIn(chat),
    messages: () => fake.messagesIn(chat),
    dialog: () => (dialog === null ? null : cardText(dialog)),
    closeDialog: () => {
      dialog = null;
    },
  };
};
