import type { Account, Conversation } from '../../src/application/interaction.ts';
import { accountOf, conversationOf, isPersonal, type TeamsActivity } from './activity.ts';
import { toConversation } from './conversation-ref.ts';
import { createRecent } from './recent.ts';

/** Accounts whose chat is kept at hand; the application stores the conversations themselves. */
const REMEMBERED_ACCOUNTS = 20_000;

/** What incoming activities tell about where people and tenants are. Lost at a restart, and learnt again. */
export interface Places {
  learn(activity: TeamsActivity): void;
  rememberDirect(account: Account, conversation: Conversation): void;
  directOf(account: Account): Conversation | null;
  /** Teams' own id of a person; opening a chat also takes the id of the directory. */
  userIdOf(account: Account): string | null;
  serviceUrlOf(tenantId: string): string | null;
  botIdOf(tenantId: string): string;
}

interface PlaceOptions {
  readonly appId: string;
  /** Where a tenant is looked for that was not heard from yet. */
  readonly defaultServiceUrl: string | null;
}

const keyOf = (account: Account): string => `${account.workspace}|${account.user}`;

/** Only activities that were admitted may be learnt from: a service address is where tokens are sent. */
export const createPlaces = ({ appId, defaultServiceUrl }: PlaceOptions): Places => {
  const directs = createRecent<Conversation>(REMEMBERED_ACCOUNTS);
  const users = createRecent<string>(REMEMBERED_ACCOUNTS);
  const tenants = createRecent<{ serviceUrl: string; botId: string }>(1_000);
  return {
    learn(activity) {
      const account = accountOf(activity);
      const ref = conversationOf(activity);
      users.remember(keyOf(account), activity.from.id);
      tenants.remember(account.workspace, { serviceUrl: ref.serviceUrl, botId: ref.botId });
      if (isPersonal(activity)) directs.remember(keyOf(account), toConversation(ref, 'direct'));
    },
    rememberDirect: (account, conversation) => directs.remember(keyOf(account), conversation),
    directOf: (account) => directs.recall(keyOf(account)),
    userIdOf: (account) => users.recall(keyOf(account)),
    serviceUrlOf: (tenantId) => tenants.recall(tenantId)?.serviceUrl ?? defaultServiceUrl,
    botIdOf: (tenantId) => tenants.recall(tenantId)?.botId ?? `28:${appId}`,
  };
};
