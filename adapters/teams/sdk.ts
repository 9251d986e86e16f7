import { TeamsAdapter } from '@microsoft/teams-ai';
import { type Activity, ConfigurationServiceClientCredentialFactory, type TurnContext } from 'botbuilder';

/** How the bot is known to Microsoft. An empty `appId` switches authentication off: only for a local playground. */
export interface BotIdentity {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: 'SingleTenant' | 'MultiTenant';
  readonly tenantId: string | null;
}

/** The three calls of the connector that we make. */
export interface Connector {
  createConversation(parameters: object): Promise<{ readonly id: string }>;
  send(conversationId: string, activity: object): Promise<{ readonly id?: string }>;
  update(conversationId: string, activityId: string, activity: object): Promise<unknown>;
}

/** What one attempt is told: a signal that ends it, and a note that it was handed to the network. */
export interface Attempt {
  readonly signal: AbortSignal;
  readonly started: () => void;
}

export interface InvokeReply {
  readonly status: number;
  readonly body?: unknown;
}

/** The part of the SDK's client that its types hide. */
interface HiddenPipeline {
  readonly client: {
    readonly pipeline: {
      removePolicy(which: { name: string }): unknown;
      addPolicy(policy: { name: string; sendRequest(request: HiddenRequest, next: HiddenNext): unknown }): void;
    };
  };
}
interface HiddenRequest {
  abortSignal?: AbortSignal;
}
type HiddenNext = (request: HiddenRequest) => unknown;

// The SDK repeats a POST after 500, 502 and resets, and follows redirects: each would be a second message.
const REPEATING_POLICIES = ['defaultRetryPolicy', 'redirectPolicy'];

const configuration = (bot: BotIdentity) => ({
  MicrosoftAppId: bot.appId,
  MicrosoftAppPassword: bot.appPassword,
  MicrosoftAppType: bot.appId === '' ? 'MultiTenant' : bot.appType,
  ...(bot.tenantId === null ? {} : { MicrosoftAppTenantId: bot.tenantId }),
});

/** The SDK's adapter, with what it keeps protected opened for this folder: the turn itself, and a connector of our own. */
export class HandslagTeamsAdapter extends TeamsAdapter {
  private readonly appId: string;

  constructor(bot: BotIdentity) {
    super(configuration(bot), new ConfigurationServiceClientCredentialFactory(configuration(bot)));
    this.appId = bot.appId;
  }

  /**
   * Verifies the request's token, then runs the turn. Unlike `process` it needs no Express, prints nothing and
   * does not send the text of an exception to the caller.
   */
  async receive(authorization: string, activity: object, turn: (context: TurnContext) => Promise<void>) {
    const reply = await this.processActivity(authorization, activity as Activity, turn);
    return reply as InvokeReply | undefined;
  }

  /** A connector that makes one request per call, signed with the bot's own token. */
  async connector(serviceUrl: string, attempt: Attempt): Promise<Connector> {
    const factory = this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(this.appId));
    // The audience of the public cloud is the SDK's default; its type asks for a text all the same.
    const client = await factory.create(serviceUrl, undefined as unknown as string);
    const { pipeline } = (client as unknown as HiddenPipeline).client;
    for (const name of REPEATING_POLICIES) pipeline.removePolicy({ name });
    pipeline.addPolicy({
      name: 'handslagAttempt',
      sendRequest(request, next) {
        attempt.started();
        request.abortSignal = attempt.signal;
        return next(request);
      },
    });
    const { conversations } = client;
    return {
      createConversation: (parameters) => conversations.createConversation(parameters as never),
      send: (conversationId, activity) => conversations.sendToConversation(conversationId, activity as never),
      update: (conversationId, id, activity) => conversations.updateActivity(conversationId, id, activity as never),
    };
  }
}
