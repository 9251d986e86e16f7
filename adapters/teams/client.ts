import { setTimeout as wait } from 'node:timers/promises';
import type { DirectOutcome, SendOutcome } from '../../src/application/ports/platform.ts';
import { type TeamsConversation, toConversation } from './conversation-ref.ts';
import { directOutcomeOf, editOutcomeOf, outcomeOf } from './errors.ts';
import type { Attempt, Connector } from './sdk.ts';

const ATTEMPT_TIMEOUT_MS = 10_000;

/** Who to open a personal chat with, and where that tenant is served. */
export interface DirectTarget {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly botId: string;
  readonly userId: string;
}

export interface TeamsClient {
  post(ref: TeamsConversation, activity: object): Promise<SendOutcome>;
  edit(ref: TeamsConversation, activityId: string, activity: object): Promise<SendOutcome>;
  openDirect(target: DirectTarget): Promise<DirectOutcome>;
}

interface ClientOptions {
  readonly connector: (serviceUrl: string, attempt: Attempt) => Promise<Connector>;
  /** Stored references are checked again: the list of hosts may have become shorter since. */
  readonly allowedHost: (serviceUrl: string) => boolean;
  readonly timeoutMs?: number;
}

type Unsent = Exclude<SendOutcome, { kind: 'sent' }>;
type Attempted<T> = { readonly done: true; readonly value: T } | { readonly done: false; readonly unsent: Unsent };

/** One task at a time per conversation: Teams refuses parallel sends with 412, and the order would be lost. */
const inOrder = () => {
  const tails = new Map<string, Promise<unknown>>();
  return <T>(key: string, task: () => Promise<T>): Promise<T> => {
    const result = (tails.get(key) ?? Promise.resolve()).then(task);
    tails.set(key, result);
    const forget = () => {
      if (tails.get(key) === result) tails.delete(key);
    };
    result.then(forget, forget);
    return result;
  };
};

/** The connector of Teams. Every call makes at most one request and never throws for a remote failure. */
export const createTeamsClient = (options: ClientOptions): TeamsClient => {
  const timeoutMs = options.timeoutMs ?? ATTEMPT_TIMEOUT_MS;
  const serialised = inOrder();

  const attempt = async <T>(serviceUrl: string, call: (connector: Connector) => Promise<T>): Promise<Attempted<T>> => {
    if (!options.allowedHost(serviceUrl)) {
      return { done: false, unsent: { kind: 'failed', reason: 'service host is not on the list' } };
    }
    let started = false;
    const ended = new AbortController();
    const note = () => {
      started = true;
    };
    const timer = new AbortController();
    const timeout = wait(timeoutMs, undefined, { signal: timer.signal }).then(() => {
      ended.abort();
      throw Object.assign(new Error('no answer in time'), { code: 'TIMEOUT' });
    });
    try {
      const answer = options.connector(serviceUrl, { signal: ended.signal, started: note }).then(call);
      return { done: true, value: await Promise.race([answer, timeout]) };
    } catch (error) {
      return { done: false, unsent: outcomeOf(error, started) };
    } finally {
      timeout.catch(() => undefined);
      timer.abort();
    }
  };

  return {
    post: (ref, activity) =>
      serialised(ref.conversationId, async () => {
        const result = await attempt(ref.serviceUrl, (connector) => connector.send(ref.conversationId, activity));
        if (!result.done) return result.unsent;
        return { kind: 'sent', ref: result.value.id ?? '' };
      }),
    edit: (ref, id, activity) =>
      serialised(ref.conversationId, async () => {
        const result = await attempt(ref.serviceUrl, (connector) =>
          connector.update(ref.conversationId, id, { ...activity, id }),
        );
        return result.done ? { kind: 'sent', ref: id } : editOutcomeOf(result.unsent);
      }),
    openDirect: async (target) => {
      const result = await attempt(target.serviceUrl, (connector) =>
        connector.createConversation({
          isGroup: false,
          bot: { id: target.botId },
          members: [{ id: target.userId }],
          tenantId: target.tenantId,
          channelData: { tenant: { id: target.tenantId } },
        }),
      );
      if (!result.done) return directOutcomeOf(result.unsent);
      const { serviceUrl, botId, tenantId } = target;
      const ref = { serviceUrl, botId, tenantId, conversationId: result.value.id };
      return { kind: 'opened', conversation: toConversation(ref, 'direct') };
    },
  };
};
