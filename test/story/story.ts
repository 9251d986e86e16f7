import { setTimeout as pause } from 'node:timers/promises';
import type { Temporal } from 'temporal-polyfill';
import { CAST, type RoleName } from './cast.ts';
import type { Page } from './page.ts';
import { atSlack, atTeams, type Filled, type Pressing, type Someone } from './someone.ts';
import type { Stage } from './stage.ts';

/** How long words may take to come, in real time. */
const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 15;
const MOST_LINES = 12;
/** Of what was there instead of what was expected. */
const MOST_SEEN = 6;

/** Something came otherwise than the script says. */
export class Surprise extends Error {}

export interface Reading {
  /** In this channel. */
  readonly in?: string;
  /** The most lines that are printed. */
  readonly lines?: number;
  /** Checked, not printed. */
  readonly silent?: boolean;
}

const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

export const dateInWords = (at: Temporal.ZonedDateTime): string => {
  const clock = `${String(at.hour).padStart(2, '0')}.${String(at.minute).padStart(2, '0')}`;
  return `${DAYS[at.dayOfWeek - 1]} ${at.day} ${MONTHS[at.month - 1]} ${at.year}, ${clock}`;
};

/** Plays steps and prints them: who did what where, and the words that came back. */
export class Story {
  readonly stage: Stage;
  readonly page: Page;
  readonly #people = new Map<RoleName, Someone>();
  /** What each person has been told in print already, by place: one message is not read twice. */
  readonly #read = new Map<string, readonly string[]>();

  constructor(stage: Stage, page: Page) {
    this.stage = stage;
    this.page = page;
  }

  person(name: RoleName): Someone {
    const role = CAST[name];
    const someone =
      this.#people.get(name) ??
      (role.on === 'Slack' ? atSlack(this.stage.slack, role) : atTeams(this.stage.teams, role));
    this.#people.set(name, someone);
    return someone;
  }

  operator(did: string, words: string): void {
    this.page.header(dateInWords(this.stage.now()), 'De beheerder', 'terminal');
    this.page.did(did);
    this.page.words(words, MOST_LINES);
  }

  types(who: RoleName, text: string, expected: readonly string[], reading: Reading = {}): Promise<string> {
    const { on } = CAST[who];
    const shown =
      reading.in === undefined && on === 'Teams' ? text : `${on === 'Slack' ? '/handslag' : '@Handslag'} ${text}`;
    return this.#step(who, `typt: ${shown}`, (person) => person.types(text, reading.in), expected, {
      ...reading,
      // The answer to words in a channel of Teams comes in the personal chat.
      ...(on === 'Teams' ? { place: null } : {}),
    });
  }

  presses(
    who: RoleName,
    label: string,
    expected: readonly string[],
    options: Pressing & Reading & { readonly told?: string } = {},
  ): Promise<string> {
    const about = options.under === undefined ? '' : ` bij “${options.under}”`;
    const did = `drukt op [${label}]${about}${options.told ?? ''}`;
    const { in: channel, under, times, home } = options;
    const pressing = {
      ...(channel === undefined ? {} : { in: channel }),
      ...(under === undefined ? {} : { under }),
      ...(times === undefined ? {} : { times }),
      ...(home === undefined ? {} : { home }),
    };
    return this.#step(who, did, (person) => person.presses(label, pressing), expected, options);
  }

  async fillsIn(who: RoleName, values: Filled, expected: readonly string[], reading: Reading = {}): Promise<string> {
    const filled = Object.entries(values).map(([label, value]) => `${label} ${valueInWords(value)}`);
    return this.#step(
      who,
      `vult in: ${filled.join(' · ')}`,
      async (person) => {
        const errors = Object.entries(await person.fillsIn(values));
        if (errors.length > 0)
          throw new Surprise(`the form was refused: ${errors.map((error) => error.join(': ')).join('; ')}`);
      },
      expected,
      reading,
    );
  }

  /** Any other act. */
  does(
    who: RoleName,
    did: string,
    act: (person: Someone) => Promise<void>,
    expected: readonly string[],
    reading: Reading = {},
  ): Promise<string> {
    return this.#step(who, did, act, expected, reading);
  }

  /** Words that came without an act of this person: the newest that hold all that is expected and were not read yet. */
  async reads(who: RoleName, expected: readonly string[], reading: Reading = {}): Promise<string> {
    const person = this.person(who);
    const before = this.#read.get(keyOf(person, reading.in)) ?? [];
    const words = await this.#expect(person, expected, before, reading.in);
    if (reading.silent !== true) {
      this.#header(person, reading.in);
      this.page.did('leest:');
    }
    this.#print(person, words, reading);
    return words;
  }

  async #step(
    who: RoleName,
    did: string,
    act: (person: Someone) => Promise<void>,
    expected: readonly string[],
    reading: Reading & { readonly place?: null },
  ): Promise<string> {
    const person = this.person(who);
    const place = reading.place === null ? undefined : reading.in;
    const before = [...person.sees(place)];
    if (reading.silent !== true) {
      this.#header(person, reading.in);
      this.page.did(did);
    }
    try {
      await act(person);
    } catch (error) {
      throw new Surprise(`${person.name} ${did}\n${error instanceof Error ? error.message : String(error)}`);
    }
    if (expected.length === 0) return '';
    const words = await this.#expect(person, expected, before, place);
    this.#print(person, words, { ...reading, ...(place === undefined ? {} : { in: place }) });
    return words;
  }

  async #expect(
    person: Someone,
    expected: readonly string[],
    before: readonly string[],
    channel: string | undefined,
  ): Promise<string> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      await this.stage.settle();
      const sees = person.sees(channel);
      const found = sees.findLast(
        (text) => expected.every((words) => text.includes(words)) && timesIn(sees, text) > timesIn(before, text),
      );
      if (found !== undefined) {
        const key = keyOf(person, channel);
        this.#read.set(key, [...(this.#read.get(key) ?? []), found]);
        return found;
      }
      if (Date.now() > end) throw new Surprise(whatWasSeen(person, expected, sees, before));
      await pause(LOOK_EVERY_MS);
    }
  }

  #header({ name, is, on }: Someone, channel: string | undefined): void {
    const where = channel === undefined ? on : `${on} ${channelInWords(channel)}`;
    this.page.header(dateInWords(this.stage.now()), `${name} (${is})`, where);
  }

  #print(_person: Someone, words: string, { lines = MOST_LINES, silent = false }: Reading): void {
    if (!silent) this.page.words(words, lines);
  }
}

const timesIn = (texts: readonly string[], text: string): number => texts.filter((each) => each === text).length;

const keyOf = ({ id }: Someone, channel: string | undefined): string => `${id}|${channel ?? ''}`;

const CHANNELS: Readonly<Record<string, string>> = { C0PLEINEN: 'pleinen-en-tuinen' };
const channelInWords = (channel: string): string => `#${CHANNELS[channel] ?? channel}`;

const valueInWords = (value: Filled[string]): string => {
  if (typeof value === 'string') return `“${value}”`;
  return 'name' in value ? value.name : value.map((each) => `“${each}”`).join(' en ');
};

const whatWasSeen = (
  { name, on }: Someone,
  expected: readonly string[],
  sees: readonly string[],
  before: readonly string[],
): string => {
  const fresh = sees.filter((text) => text !== '' && !before.includes(text));
  const seen = fresh.length > 0 ? fresh.slice(-MOST_SEEN) : sees.slice(-MOST_SEEN);
  return [
    `${name} (${on}) would read: ${expected.map((words) => `“${words}”`).join(' and ')}`,
    fresh.length > 0 ? 'New before them was:' : 'Nothing new was before them; the last was:',
    ...seen.map((text) => text.replaceAll(/^/gm, '   | ')),
  ].join('\n');
};
