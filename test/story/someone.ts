import type { FakeSlack } from '../fakes/slack.ts';
import { channelOf, type FakeTeams } from '../fakes/teams.ts';
import type { Role } from './cast.ts';

export type Filled = Readonly<Record<string, string | readonly string[] | { name: string; content: string }>>;

export interface Pressing {
  /** In this channel rather than in the conversation with the bot. */
  readonly in?: string;
  /** The button of the thing in a list that says this. */
  readonly under?: string;
  /** How often the platform delivers it. */
  readonly times?: number;
  /** In the home tab. */
  readonly home?: boolean;
}

/** One person at one platform: acts over HTTP, and sees what the platform shows. */
export interface Someone extends Role {
  /** Everything that stands before them: messages, the dialog, the home tab. One text each, in a fixed order. */
  sees(channel?: string): readonly string[];
  /** What the bot wrote to them in person. */
  messages(): readonly string[];
  types(text: string, channel?: string): Promise<void>;
  presses(label: string, pressing?: Pressing): Promise<void>;
  /** Errors by the label of the field. */
  fillsIn(values: Filled): Promise<Readonly<Record<string, string>>>;
  sendsFile(name: string, content: string): Promise<void>;
  opensHome(): Promise<void>;
  closesDialog(): void;
  /** A button as it stands now, to be pressed later on a screen that is not up to date. */
  holds(label: string): Promise<() => Promise<void>>;
}

const slackId = (id: string): string => `U0${id.toUpperCase()}`;
export const slackDirect = (id: string): string => `D0${id.toUpperCase()}`;

/** The platform's own requests are never refused: a person would see an error of the platform. */
const taken = async (sending: Promise<{ readonly status: number }>): Promise<void> => {
  const { status } = await sending;
  if (status >= 400) throw new Error(`the bot answered with status ${status}`);
};

/** A label that is not there yet may come: the platform delivers a moment later. */
const PATIENCE_MS = 8_000;

export const atSlack = (slack: FakeSlack, role: Role): Someone => {
  const user = slack.user(slackId(role.id));
  return {
    ...role,
    sees: (channel) => [...user.reads(channel), user.home() ?? '', user.dialog() ?? ''],
    messages: () => user.reads(),
    types: async (text, channel) => taken(user.command(text, channel === undefined ? {} : { in: channel })),
    presses: async (label, pressing = {}) => taken(user.press(label, { ...pressing, timeoutMs: PATIENCE_MS })),
    fillsIn: async (values) => (await user.submit(values, { timeoutMs: PATIENCE_MS })).errors,
    sendsFile: async (name, content) => taken(user.sendFile(name, content)),
    opensHome: async () => taken(user.openHome()),
    closesDialog: () => user.closeDialog(),
    holds: async (label) => {
      const press = await user.hold(label, { timeoutMs: PATIENCE_MS });
      return () => taken(press());
    },
  };
};

const asText = (values: Filled): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(
    Object.entries(values).map(([label, value]) => [
      label,
      typeof value === 'object' && 'content' in value ? value.name : value,
    ]),
  );

export const atTeams = (teams: FakeTeams, role: Role): Someone => {
  const user = teams.user(role.id);
  return {
    ...role,
    sees: (channel) => [
      ...(channel === undefined ? user.texts() : teams.textsIn(channelOf(channel))),
      user.notices.join('\n'),
      user.dialog() ?? '',
    ],
    messages: () => user.texts(),
    types: async (text, channel) => taken(channel === undefined ? user.say(text) : user.mention(channel, text)),
    presses: async (label, { in: channel, under } = {}) => taken(user.press(label, channel, under)),
    fillsIn: async (values) => {
      await taken(user.submit(asText(values)));
      return {};
    },
    sendsFile: async (name, content) => taken(user.sendFile(name, content)),
    opensHome: async () => taken(user.say('mijn')),
    closesDialog: () => user.closeDialog(),
    holds: async (label) => () => taken(user.press(label)),
  };
};
