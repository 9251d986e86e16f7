import type { IncomingMessage } from 'node:http';
import { Application } from '@microsoft/teams-ai';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Log } from '../../src/application/ports/runtime.ts';
import { invokeKindOf, type TeamsActivity } from './activity.ts';
import type { NotAdmitted } from './admission.ts';
import type { Places } from './places.ts';
import type { HandslagTeamsAdapter } from './sdk.ts';
import type { Afterwards, Turn } from './turn.ts';

const TURN = 'handslag.turn';

interface Running {
  readonly turn: Turn;
  readonly activity: TeamsActivity;
  readonly afterwards: Afterwards;
}
const runningOf = (context: TurnContext): Running => context.turnState.get(TURN) as Running;

/** Our own invoke route: the SDK's one for cards pushes a card of one person to the whole conversation. */
const createRoutes = (): Application => {
  const app = new Application({ startTypingTimer: false, removeRecipientMention: false });
  app.addRoute(
    async (context) => invokeKindOf(runningOf(context).activity) !== null,
    async (context) => {
      const { turn, activity, afterwards } = runningOf(context);
      const body = await turn.answer(activity, afterwards);
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
    },
    true,
  );
  const accepted = [ActivityTypes.Message, ActivityTypes.InstallationUpdate, ActivityTypes.ConversationUpdate];
  app.activity(accepted, async (context) => {
    const { turn, activity, afterwards } = runningOf(context);
    await turn.accept(activity, afterwards);
  });
  return app;
};

/** Before the turn only the token is judged. What stopped that judgement is not the caller's fault. */
const statusBeforeTurn = (error: unknown): number => {
  const { name, statusCode } = error instanceof Error ? (error as Error & { statusCode?: number }) : {};
  return name === 'FetchError' || (statusCode !== undefined && statusCode >= 500) ? 503 : 401;
};

/** The request was authentic, and comes from a place that is not allowed. */
class NotAdmittedError extends Error {}

interface ReceiveParts {
  readonly sdk: HandslagTeamsAdapter;
  readonly places: Places;
  readonly refusalOf: (activity: TeamsActivity) => NotAdmitted | null;
  readonly log: Log;
}

/** What Teams is replied, and what is done after that. */
export interface Received {
  readonly status: number;
  readonly body: unknown;
  readonly tasks: readonly (() => Promise<void>)[];
}

/** Judges the token, then the place, and only then runs the turn. */
export const createReceive = ({ sdk, places, refusalOf, log }: ReceiveParts) => {
  const routes = createRoutes();

  const failed = (error: unknown, authentic: boolean, type: string): number => {
    if (error instanceof NotAdmittedError) {
      log.warn('teams.activity.refused', { because: error.message });
      return 403;
    }
    const status = authentic ? 500 : statusBeforeTurn(error);
    log[status === 401 ? 'warn' : 'error']('teams.activity.failed', { status, type, error });
    return status;
  };

  return async (turn: Turn, activity: TeamsActivity, request: IncomingMessage, body: object): Promise<Received> => {
    const tasks: (() => Promise<void>)[] = [];
    const afterwards: Afterwards = (task) => tasks.push(task);
    let authentic = false;
    try {
      const answer = await sdk.receive(request.headers.authorization ?? '', body, async (context) => {
        authentic = true;
        const refusal = refusalOf(activity);
        if (refusal !== null) throw new NotAdmittedError(refusal);
        places.learn(activity);
        context.turnState.set(TURN, { turn, activity, afterwards } satisfies Running);
        await routes.run(context);
      });
      return { status: answer?.status ?? 200, body: answer?.body, tasks };
    } catch (error) {
      return { status: failed(error, authentic, activity.type), body: undefined, tasks };
    }
  };
};
