import { type BotReply, sendCommand, sendEvent, sendInteractivity } from './bot.ts';
import { asJson, asList, textIn } from './limits.ts';
import { type PressOptions, type Sight, sight, type World } from './sight.ts';
import type { FakeMessage, FakeView, Json } from './state.ts';
import { fillIn, type Typed } from './typed.ts';
import { wordsOf } from './words.ts';

export interface Submitted {
  /** Errors by the label of their field. */
  readonly errors: Readonly<Record<string, string>>;
  readonly closed: boolean;
  readonly reply: BotReply;
}

/** Somebody's message in a channel. */
export interface Chosen {
  readonly in: string;
  readonly by: string;
  readonly text: string;
  readonly thread?: string;
}

/** Someone at Slack: sees what the bot shows them, and acts on it. */
export interface FakeSlackUser {
  readonly id: string;
  /** The direct message with the bot. */
  readonly direct: string;
  command(text: string, options?: { readonly in?: string; readonly times?: number }): Promise<BotReply>;
  /** Free text in the direct message. */
  say(text: string): Promise<BotReply>;
  mention(text: string, channel: string): Promise<BotReply>;
  sendFile(name: string, content: string): Promise<BotReply>;
  openHome(): Promise<BotReply>;
  /** Chooses a shortcut in the menu of somebody's message. */
  choose(shortcut: string, message: Chosen): Promise<BotReply>;
  /** Uses a global shortcut. */
  shortcut(name: string): Promise<BotReply>;
  /** Waits for the button, then presses it: in the open dialog, else in the newest message that has it. */
  press(label: string, options?: PressOptions): Promise<BotReply>;
  /** The same on a phone that is not up to date: the button as it stands now, pressed whenever the result is called. */
  hold(label: string, options?: PressOptions): Promise<() => Promise<BotReply>>;
  /** Waits for a form that can be submitted, fills it in by label and submits it. */
  submit(values: Readonly<Record<string, Typed>>, options?: { readonly timeoutMs?: number }): Promise<Submitted>;
  closeDialog(): void;
  /** The words of the open dialog. */
  dialog(): string | null;
  home(): string | null;
  /** What this person reads in a conversation, oldest first; by default the direct message. */
  reads(channel?: string): readonly string[];
  /** Waits until this person reads a text that contains it: in the conversation, the dialog or the home tab. */
  sees(text: string, options?: { readonly in?: string; readonly timeoutMs?: number }): Promise<string>;
}

const TIMEOUT_MS = 10_000;

const messageWords = (message: FakeMessage): string => wordsOf(message.blocks) || message.text;

const repeat = async (times: number, send: (nth: number) => Promise<BotReply>): Promise<BotReply> => {
  const replies = await Promise.all(Array.from({ length: times }, (_, nth) => send(nth)));
  const [first] = replies;
  if (first === undefined) throw new Error('nothing was sent');
  return first;
};

const afterSubmit = ({ state }: World, view: FakeView, reply: BotReply): Submitted => {
  const { response_action: action } = reply.body;
  const labels = Object.fromEntries(
    asList(view.content['blocks']).map((block) => [String(block['block_id']), textIn(block['label'])]),
  );
  const errors = Object.fromEntries(
    Object.entries(asJson(reply.body['errors'])).map(([field, text]) => [labels[field] ?? field, String(text)]),
  );
  if (action === 'update') {
    view.content = asJson(reply.body['view']);
    view.hash = state.newId('h');
  }
  const closed = reply.status === 200 && action !== 'update' && action !== 'errors';
  if (closed) for (const other of [...state.views.values()]) if (other.user === view.user) state.views.delete(other.id);
  state.changed();
  return { errors, closed, reply };
};

const keepFileIn =
  ({ state, url }: World) =>
  (name: string, content: string): Json => {
    const id = state.newId('F');
    const bytes = Buffer.from(content);
    state.files.set(id, bytes);
    return { id, name, size: bytes.length, url_private_download: `${url()}/files/${id}` };
  };

const submitterOf = (world: World, id: string, see: Sight): FakeSlackUser['submit'] => {
  const { state, place, bot } = world;
  return async (values, { timeoutMs = TIMEOUT_MS } = {}) => {
    const view = await state.until(
      `a form for ${id}`,
      () => {
        const open = see.dialog();
        return open?.content['submit'] === undefined ? null : open;
      },
      timeoutMs,
    );
    const filled = fillIn(view.content, values, keepFileIn(world));
    const reply = await sendInteractivity(bot(), {
      type: 'view_submission',
      team: { id: place.workspace },
      user: { id, team_id: place.workspace },
      trigger_id: see.trigger(),
      view: { ...view.content, id: view.id, hash: view.hash, state: filled },
    });
    return afterSubmit(world, view, reply);
  };
};

const holderOf = ({ state, place, bot }: World, id: string, see: Sight): FakeSlackUser['hold'] => {
  return async (label, options = {}) => {
    const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    const { pressable, origin } = await state.until(`[${label}] for ${id}`, () => see.find(label, options), timeoutMs);
    return () => {
      const payload = {
        type: 'block_actions',
        team: { id: place.workspace },
        user: { id, team_id: place.workspace },
        trigger_id: see.trigger(),
        ...origin,
        actions: [{ ...pressable.action, action_ts: state.nextTs() }],
      };
      return repeat(options.times ?? 1, (nth) => sendInteractivity(bot(), payload, nth));
    };
  };
};

const speakerOf = (world: World, id: string, see: Sight) => {
  const { state, place, bot } = world;
  const event = (fields: Json): Promise<BotReply> =>
    sendEvent(bot(), {
      type: 'event_callback',
      team_id: place.workspace,
      event_id: state.newId('Ev'),
      event: { user: id, team: place.workspace, ts: state.nextTs(), ...fields },
    });
  const directly = { type: 'message', channel: see.direct, channel_type: 'im' };
  return {
    say: (text: string) => event({ ...directly, text }),
    mention: (text: string, channel: string) =>
      event({ type: 'app_mention', channel, text: `<@${place.botUser}> ${text}` }),
    sendFile: (name: string, content: string) =>
      event({ ...directly, subtype: 'file_share', text: '', files: [keepFileIn(world)(name, content)] }),
    shortcut: (name: string) =>
      sendInteractivity(bot(), {
        type: 'shortcut',
        callback_id: name,
        team: { id: place.workspace, domain: 'haarlem' },
        user: { id, team_id: place.workspace },
        trigger_id: see.trigger(),
        action_ts: state.nextTs(),
      }),
    choose: (shortcut: string, message: Chosen) =>
      sendInteractivity(bot(), {
        type: 'message_action',
        callback_id: shortcut,
        team: { id: place.workspace, domain: 'haarlem' },
        user: { id, team_id: place.workspace },
        channel: { id: message.in, name: 'wijk' },
        message: {
          type: 'message',
          ts: '1194357012.000200',
          user: message.by,
          text: message.text,
          ...(message.thread === undefined ? {} : { thread_ts: message.thread }),
        },
        trigger_id: see.trigger(),
        action_ts: state.nextTs(),
        response_url: see.responseUrl(message.in),
      }),
    openHome: () => event({ type: 'app_home_opened', tab: 'home', channel: see.direct }),
    command: (text: string, options: { readonly in?: string; readonly times?: number } = {}) => {
      const channel = options.in ?? see.direct;
      const fields = {
        command: '/handslag',
        text,
        team_id: place.workspace,
        channel_id: channel,
        user_id: id,
        trigger_id: see.trigger(),
        response_url: see.responseUrl(channel),
      };
      return repeat(options.times ?? 1, () => sendCommand(bot(), fields));
    },
  };
};

export const createUser = (world: World, id: string): FakeSlackUser => {
  const { state } = world;
  const see = sight(world, id);
  const hold = holderOf(world, id, see);
  const dialog = () => {
    const view = see.dialog();
    return view === null ? null : `${textIn(view.content['title'])}\n${wordsOf(view.content['blocks'])}`;
  };
  const home = () => {
    const content = state.homes.get(id);
    return content === undefined ? null : wordsOf(content['blocks']);
  };
  const reads = (channel = see.direct) => see.messages(channel).map(messageWords);
  return {
    id,
    direct: see.direct,
    ...speakerOf(world, id, see),
    press: async (label, options) => (await hold(label, options))(),
    hold,
    submit: submitterOf(world, id, see),
    closeDialog: () => {
      const view = see.dialog();
      if (view !== null) state.views.delete(view.id);
    },
    dialog,
    home,
    reads,
    sees: (text, { in: channel, timeoutMs = TIMEOUT_MS } = {}) =>
      state.until(
        `"${text}" for ${id}`,
        () => [...reads(channel), dialog() ?? '', home() ?? ''].findLast((words) => words.includes(text)),
        timeoutMs,
      ),
  };
};
