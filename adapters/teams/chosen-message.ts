import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Occurrence } from '../../src/application/interaction.ts';
import { type TeamsActivity, tenantOf } from './activity.ts';

/** The name of the message extension's action in the manifest. */
export const EVIDENCE_ACTION = 'evidence';

const chosen = z.object({
  commandId: z.literal(EVIDENCE_ACTION),
  messagePayload: z.object({
    linkToMessage: z.url(),
    body: z.object({ content: z.string() }),
    from: z
      .object({ user: z.object({ id: z.string().min(1), displayName: z.string().nullish() }).nullish() })
      .nullish()
      .catch(null),
  }),
});

/** The message that somebody chose, or `null`. Its text is hashed as Teams stores it, HTML included, and goes no further. */
export const chosenMessageOf = (activity: TeamsActivity): Extract<Occurrence, { kind: 'chosenMessage' }> | null => {
  if (activity.name !== 'composeExtension/fetchTask') return null;
  const message = chosen.safeParse(activity.value).data?.messagePayload;
  if (message === undefined) return null;
  const user = message.from?.user ?? null;
  const account = user && { platform: 'teams' as const, workspace: tenantOf(activity) ?? '', user: user.id };
  return {
    kind: 'chosenMessage',
    permalink: message.linkToMessage,
    textSha256: createHash('sha256').update(message.body.content).digest('hex'),
    author: account && { account, name: user?.displayName ?? null },
  };
};
