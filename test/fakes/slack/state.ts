import { randomBytes } from 'node:crypto';
import { wordsOf } from './words.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface FakeMessage {
  readonly channel: string;
  readonly ts: string;
  /** Set for an ephemeral message: the only one who sees it. */
  readonly onlyFor: string | null;
  text: string;
  blocks: readonly unknown[];
  metadata: Json | null;
  edits: number;
}

export interface FakeView {
  readonly id: string;
  readonly user: string;
  hash: string;
  content: Json;
}

export interface Call {
  readonly method: string;
  readonly body: Json;
}

export type Fault =
  | 'rateLimited'
  | 'serverError'
  /** Does it and never answers. */
  | 'hang'
  /** Drops the connection and does nothing. */
  | 'reset'
  /** Does it, then drops the connection. */
  | 'replyLost'
  /** Answers `ok: false` with that error. */
  | { readonly error: string };

export type Moment = 'arrives' | 'done';

/** Everything that the fake remembers. */
export class FakeState {
  readonly messages: FakeMessage[] = [];
  readonly views = new Map<string, FakeView>();
  readonly homes = new Map<string, Json>();
  readonly triggers = new Map<string, { readonly user: string; readonly at: number }>();
  readonly responseUrls = new Map<string, { readonly user: string; readonly channel: string; uses: number }>();
  readonly files = new Map<string, Buffer>();
  readonly gone = new Set<string>();
  readonly calls: Call[] = [];
  readonly faults: { readonly fault: Fault; readonly matches: (method: string) => boolean }[] = [];
  readonly moments: {
    readonly method: string;
    readonly moment: Moment;
    readonly run: () => void | Promise<void>;
  }[] = [];
  /** Without the history scopes, reading back is refused. */
  historyAllowed = true;
  /** Every trigger is too old, as after a slow answer. */
  triggersExpired = false;
  readonly #watchers = new Set<() => void>();
  #clock = 0;

  /** Increasing, as Slack's are: seconds and a serial number. */
  nextTs(): string {
    this.#clock += 1;
    return `${Math.floor(Date.now() / 1000)}.${String(this.#clock).padStart(6, '0')}`;
  }

  newId(prefix: string): string {
    return prefix + randomBytes(5).toString('hex').toUpperCase();
  }

  changed(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** Resolves as soon as `check` gives something; looked at after each change. */
  until<T>(what: string, check: () => T | null | undefined | false, timeoutMs: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = check();
        if (found === null || found === undefined || found === false) return;
        stop();
        resolve(found);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`fake Slack: waited ${timeoutMs} ms for ${what}. It shows:\n${this.describe()}`));
      }, timeoutMs);
      const stop = () => {
        clearTimeout(timer);
        this.#watchers.delete(look);
      };
      this.#watchers.add(look);
      look();
    });
  }

  /** What everybody sees, for a failing test's message. */
  describe(): string {
    const messages = this.messages.map((message) => {
      const whom = message.onlyFor === null ? '' : ` only for ${message.onlyFor}`;
      return `-- ${message.channel}${whom}\n${wordsOf(message.blocks) || message.text}`;
    });
    const views = [...this.views.values()].map(
      (view) => `-- dialog of ${view.user}\n${wordsOf(view.content['blocks'])}`,
    );
    return [...messages.slice(-8), ...views].join('\n');
  }

  takeFault(method: string): Fault | null {
    const at = this.faults.findIndex((entry) => entry.matches(method));
    return at < 0 ? null : (this.faults.splice(at, 1)[0]?.fault ?? null);
  }

  async reach(method: string, moment: Moment): Promise<void> {
    const at = this.moments.findIndex((entry) => entry.method === method && entry.moment === moment);
    if (at >= 0) await this.moments.splice(at, 1)[0]?.run();
  }
}
