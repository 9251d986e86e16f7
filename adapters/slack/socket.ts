import type { App, Receiver } from '@slack/bolt';
import { SocketModeClient } from '@slack/socket-mode';
import { quietLogger, type SlackLog } from './log.ts';
import type { Reply } from './receiver.ts';
import { clientOptions } from './web-client.ts';

export interface SocketOptions {
  /** The app-level token, with `connections:write`. */
  readonly appToken: string;
  readonly apiUrl: string;
  readonly log: SlackLog;
}

/** Between two attempts to connect: at once, then ever longer, in milliseconds. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

interface Envelope {
  readonly ack: (response?: object) => Promise<void>;
  readonly body: Record<string, unknown>;
}

/** A receiver for Bolt over a socket that the bot opens itself: nothing needs to be reachable from outside. */
export class SocketReceiver implements Receiver {
  readonly #options: SocketOptions;
  readonly #client: SocketModeClient;
  #app: App | null = null;
  #stopped = true;
  #waitMs = FIRST_WAIT_MS;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: SocketOptions) {
    this.#options = options;
    const { appToken, apiUrl, log } = options;
    this.#client = new SocketModeClient({
      appToken,
      // The client's own way of connecting again lets a refused connection end the process.
      autoReconnectEnabled: false,
      clientOptions: clientOptions(apiUrl, log),
      logger: quietLogger(log),
    });
    this.#client.on('connected', () => {
      this.#waitMs = FIRST_WAIT_MS;
      log.info({}, 'Slack socket connected');
    });
    this.#client.on('disconnected', () => this.#connectLater());
    this.#client.on('slack_event', (envelope: Envelope) => {
      this.#take(envelope).catch((err: unknown) => log.error({ err }, 'a Slack message was not handled'));
    });
  }

  init(app: App): void {
    this.#app = app;
  }

  /** Connects, and again whenever the connection ends. What Slack refuses is logged and tried again: it never throws. */
  async start(): Promise<void> {
    this.#stopped = false;
    await this.#connect();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#client.removeAllListeners('slack_event');
    await Promise.race([this.#client.disconnect(), new Promise((resolve) => setTimeout(resolve, 1000).unref())]);
  }

  async #connect(): Promise<void> {
    try {
      await this.#client.start();
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'the connection ended';
      this.#options.log.warn({ reason }, 'Slack socket not connected');
      this.#connectLater();
    }
  }

  #connectLater(): void {
    if (this.#stopped || this.#timer !== null) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#connect();
    }, this.#waitMs);
    this.#waitMs = Math.min(this.#waitMs * 2, LONGEST_WAIT_MS);
  }

  async #take({ ack, body }: Envelope): Promise<void> {
    let replied = false;
    const reply: Reply = (response) => {
      if (replied) return;
      replied = true;
      // What was noted is not lost with the connection: Slack says it again, and it is known.
      ack(response).catch(() => this.#options.log.info({}, 'a Slack acknowledgement was not sent'));
    };
    await this.#app?.processEvent({ body, ack: async () => undefined, customProperties: { reply } });
    reply();
  }
}
