import { channelOf, directoryIdOf, type FakeMessage, type FakeTeams, personalChatOf, userIdOf } from './teams.ts';
import { actionTitled, buttonTitles, cardText, filled, type Json, submitOf, type Typed } from './teams-card.ts';

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
  /** A file in the personal chat. `at`: somewhere else than where Teams keeps it. */
  sendFile(name: string, content: string, at?: string): Promise<BotReply>;
  /**
   * Waits for a button with that title, then presses it: in the open dialog, else in the newest message that has it.
   * `under`: the first one below what says this, of a thing in a list.
   */
  press(title: string, channel?: string, under?: string): Promise<BotReply>;
  /** The button as it stands now, pressed whenever the result is called: a screen that is not up to date. */
  hold(title: string, channel?: string, under?: string): Promise<() => Promise<BotReply>>;
  /** Waits for a form, fills it in by label or name, and submits it: the open dialog, else the newest in the chat. */
  submit(values: Typed): Promise<BotReply>;
  /** Chooses a command in the menu of somebody's message in a channel. */
  choose(command: string, message: Chosen, channel: string): Promise<BotReply>;
  /** What stands in the personal chat now, one string per message. */
  texts(): readonly string[];
  messages(): readonly FakeMessage[];
  /** The words of the open dialog, or `null`. */
  dialog(): string | null;
  closeDialog(): void;
  /** The small texts that Teams showed after a press. */
  readonly notices: string[];
}

/** Somebody's message in a channel. */
export interface Chosen {
  readonly by: string;
  /** As Teams stores it: HTML. */
  readonly text: string;
  readonly link: string;
}

interface UserParts {
  readonly fake: FakeTeams;
  readonly toBot: (activity: Json) => Promise<BotReply>;
  readonly nextId: () => string;
}

const asJson = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

/** The activities that one person causes. */
const activitiesOf = (name: string, { fake, nextId }: UserParts) => {
  const activity = (fields: Json, channel?: string): Json => ({
    id: nextId(),
    channelId: 'msteams',
    serviceUrl: fake.serviceUrl,
    timestamp: '2007-10-01T07:00:00.000Z',
    from: { id: userIdOf(name), name, aadObjectId: directoryIdOf(name) },
    recipient: { id: fake.botId, name: 'Handslag' },
    conversation:
      channel === undefined
        ? { id: personalChatOf(name), conversationType: 'personal', tenantId: fake.tenantId }
        : { id: channelOf(channel), conversationType: 'channel', isGroup: true, tenantId: fake.tenantId },
    channelData: { tenant: { id: fake.tenantId } },
    ...fields,
  });
  const mention = (text: string, channel: string) => {
    const at = '<at>Handslag</at>';
    const entities = [{ type: 'mention', text: at, mentioned: { id: fake.botId, name: 'Handslag' } }];
    return activity({ type: 'message', text: `${at}&nbsp;${text}`, entities }, channel);
  };
  const file = (fileName: string, downloadUrl: string) => {
    const content = { downloadUrl, uniqueId: fileName, fileType: fileName.split('.').at(-1) };
    const contentType = 'application/vnd.microsoft.teams.file.download.info';
    return activity({ type: 'message', text: '', attachments: [{ contentType, name: fileName, content }] });
  };
  return { activity, mention, file };
};

interface Found {
  readonly action: Json;
  readonly card: Json;
  /** `null`: in the dialog. */
  readonly message: FakeMessage | null;
}

/** What one person has on the screen: an open dialog, and messages. */
const screenOf = (fake: FakeTeams) => {
  const notices: string[] = [];
  const open = { dialog: null as Json | null, submitsAs: 'task/submit' };
  return {
    notices,
    open,
    find(conversation: string, actionIn: (card: Json) => Json | null): Found | null {
      const messages = [...fake.messagesIn(conversation)].reverse();
      const places = [
        ...(open.dialog === null ? [] : [{ card: open.dialog, message: null }]),
        ...messages.map((message) => ({ card: message.card, message })),
      ];
      for (const { card, message } of places) {
        const action = actionIn(card);
        if (action !== null) return { action, card, message };
      }
      return null;
    },
    /** What the reply to a dialog does. */
    readTask(reply: BotReply): BotReply {
      const task = asJson(asJson(reply.body).task);
      open.dialog = task.type === 'continue' ? asJson(asJson(asJson(task.value).card).content) : null;
      if (task.type === 'message') notices.push(String(task.value));
      return reply;
    },
    /** What the reply to a pressed card does. */
    readAction(reply: BotReply, message: FakeMessage): BotReply {
      const { type, value } = asJson(reply.body);
      if (type === 'application/vnd.microsoft.card.adaptive') message.card = asJson(value);
      if (type === 'application/vnd.microsoft.activity.message') notices.push(String(value));
      return reply;
    },
  };
};

export const createFakeTeamsUser = (name: string, parts: UserParts): FakeTeamsUser => {
  const { fake, toBot } = parts;
  const chat = personalChatOf(name);
  const { activity, mention, file } = activitiesOf(name, parts);
  const screen = screenOf(fake);
  const dialogText = () => (screen.open.dialog === null ? null : cardText(screen.open.dialog));

  const invoke = (invokeName: string, value: Json, more: Json, channel?: string) =>
    toBot(activity({ type: 'invoke', name: invokeName, value, ...more }, channel));

  const act = async ({ action, message }: Found, inputs: Json, channel?: string): Promise<BotReply> => {
    const data = { ...asJson(action.data), ...inputs };
    if (message === null) return screen.readTask(await invoke(screen.open.submitsAs, { data }, {}, channel));
    const replyTo = { replyToId: message.id };
    if (action.type === 'Action.Execute') {
      const value = { action: { type: 'Action.Execute', verb: action.verb, data }, trigger: 'manual' };
      return screen.readAction(await invoke('adaptiveCard/action', value, replyTo, channel), message);
    }
    screen.open.submitsAs = 'task/submit';
    return screen.readTask(await invoke('task/fetch', { data, context: { theme: 'default' } }, replyTo, channel));
  };

  const hold: FakeTeamsUser['hold'] = async (title, channel, under) => {
    const conversation = channel === undefined ? chat : channelOf(channel);
    const seen = () => fake.messagesIn(conversation).flatMap(({ card }) => buttonTitles(card));
    const found = await fake
      .until(`${name} to see "${title}"`, () => screen.find(conversation, (card) => actionTitled(card, title, under)))
      .catch((error: Error) => {
        throw new Error(`${error.message}; there is: ${seen().join(', ')}`);
      });
    return () => act(found, {}, channel);
  };

  const choose = async (command: string, { by, text, link }: Chosen, channel: string) => {
    const messagePayload = {
      id: '1194357012000',
      linkToMessage: link,
      body: { contentType: 'html', content: text },
      from: { user: { id: directoryIdOf(by), displayName: by, userIdentityType: 'aadUser' } },
    };
    const value = { commandId: command, commandContext: 'message', context: { theme: 'default' }, messagePayload };
    screen.open.submitsAs = 'composeExtension/submitAction';
    return screen.readTask(await invoke('composeExtension/fetchTask', value, {}, channel));
  };

  const say = (text: string) => toBot(activity({ type: 'message', text }));

  return {
    name,
    id: userIdOf(name),
    directoryId: directoryIdOf(name),
    chat,
    notices: screen.notices,
    say,
    mention: (channel, text) => toBot(mention(text, channel)),
    choose,
    install: () => toBot(activity({ type: 'installationUpdate', action: 'add' })),
    sendFile: (fileName, content, at) => toBot(file(fileName, at ?? fake.keepFile(fileName, content))),
    press: async (title, channel, under) => (await hold(title, channel, under))(),
    hold,
    async submit(values) {
      const found = await fake.until(`a form for ${name}`, () => screen.find(chat, submitOf));
      return act(found, filled(found.card, values));
    },
    texts: () => fake.textsIn(chat),
    messages: () => fake.messagesIn(chat),
    dialog: dialogText,
    closeDialog: () => {
      screen.open.dialog = null;
    },
  };
};
