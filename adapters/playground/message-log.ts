import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BoundCard, Conversation } from '../../src/application/interaction.ts';
import type { Instant } from '../../src/domain/ids.ts';

/** What stands in a conversation of the playground. */
export interface PostedCard {
  readonly kind: 'card';
  readonly ref: string;
  readonly conversation: string;
  /** Only this user sees it; null = everybody in the conversation. */
  readonly onlyFor: string | null;
  readonly key: string | null;
  readonly card: BoundCard;
  readonly at: Instant;
  readonly editedAt: Instant | null;
}

export interface SaidText {
  readonly kind: 'said';
  readonly ref: string;
  readonly conversation: string;
  readonly onlyFor: string | null;
  readonly user: string;
  readonly text: string;
  readonly at: Instant;
}

export type LoggedMessage = PostedCard | SaidText;

type Line =
  | { readonly line: 'added'; readonly message: LoggedMessage }
  | { readonly line: 'edited'; readonly ref: string; readonly card: BoundCard; readonly at: Instant }
  /** The scene was made whole: it need not be made again. */
  | { readonly line: 'made' };

/** The messages of one scene, kept as JSON lines: it is a demo, and one process has the file. */
export interface MessageLog {
  readonly made: boolean;
  in(conversation: Conversation['ref']): readonly LoggedMessage[];
  find(ref: string): LoggedMessage | null;
  add(message: LoggedMessage): void;
  edit(ref: string, card: BoundCard, at: Instant): boolean;
  markMade(): void;
  clear(): void;
  /** Counts the changes since the start. */
  readonly version: number;
  onChange(listener: () => void): () => void;
}

/** `path` null: kept in memory alone. */
export function openMessageLog(path: string | null): MessageLog {
  const messages = new Map<string, LoggedMessage>();
  const listeners = new Set<() => void>();
  let made = false;
  let version = 0;

  const apply = (line: Line): boolean => {
    if (line.line === 'made') made = true;
    if (line.line === 'added') messages.set(line.message.ref, line.message);
    if (line.line === 'edited') {
      const before = messages.get(line.ref);
      if (before?.kind !== 'card') return false;
      messages.set(line.ref, { ...before, card: line.card, editedAt: line.at });
    }
    return true;
  };
  const keep = (line: Line): boolean => {
    if (!apply(line)) return false;
    if (path !== null) appendFileSync(path, `${JSON.stringify(line)}\n`);
    tell();
    return true;
  };
  const tell = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };

  if (path !== null) {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path)) for (const line of readLines(path)) apply(line);
  }
  return {
    get made() {
      return made;
    },
    get version() {
      return version;
    },
    in: (conversation) => [...messages.values()].filter((message) => message.conversation === conversation),
    find: (ref) => messages.get(ref) ?? null,
    add: (message) => void keep({ line: 'added', message }),
    edit: (ref, card, at) => keep({ line: 'edited', ref, card, at }),
    markMade: () => void keep({ line: 'made' }),
    clear() {
      messages.clear();
      made = false;
      if (path !== null) writeFileSync(path, '');
      tell();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The last line can be half written when the process was killed: it is taken away. */
function readLines(path: string): readonly Line[] {
  const text = readFileSync(path, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) writeFileSync(path, whole);
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
