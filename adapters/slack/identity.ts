import type { WebClient } from '@slack/web-api';
import { outcomeOf, slackCodeOf } from './errors.ts';

export interface SlackIdentity {
  readonly workspace: string;
  readonly botUser: string;
}

const tokenProblem = (error: unknown): string => {
  const code = slackCodeOf(error);
  if (code !== null)
    return `Slack did not accept SLACK_BOT_TOKEN (${code}): set it to the xoxb- token of the installed app`;
  const outcome = outcomeOf(error);
  return `Slack could not be asked about SLACK_BOT_TOKEN (${'reason' in outcome ? outcome.reason : outcome.kind})`;
};

/** Whose token this is. Asked once; a failure is asked again the next time, and says what to set. */
export const createIdentity = (web: WebClient | null): (() => Promise<SlackIdentity | null>) => {
  if (web === null) return async () => null;
  let known: Promise<SlackIdentity> | null = null;
  const ask = async (): Promise<SlackIdentity> => {
    try {
      const reply = await web.auth.test();
      return { workspace: reply.team_id ?? '', botUser: reply.user_id ?? '' };
    } catch (error) {
      known = null;
      throw new Error(tokenProblem(error));
    }
  };
  return () => {
    known ??= ask();
    return known;
  };
};
