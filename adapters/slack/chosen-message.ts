import { createHash } from 'node:crypto';
import type { Occurrence } from '../../src/application/interaction.ts';
import type { MessageAction } from './payloads.ts';
import { unescaped } from './render.ts';

/** The name of the message shortcut in the manifest. */
export const EVIDENCE_SHORTCUT = 'evidence';

/**
 * Where a message stands, as Slack's own "copy link" gives it. Made here and not asked of Slack, which answers only for
 * channels that the bot is in.
 */
const permalinkOf = ({ team, channel, message: { ts, thread_ts: thread } }: MessageAction): string => {
  const link = new URL(`https://${team.domain}.slack.com/archives/${channel.id}/p${ts.replace('.', '')}`);
  if (thread !== undefined && thread !== ts) {
    link.searchParams.set('thread_ts', thread);
    link.searchParams.set('cid', channel.id);
  }
  return link.href;
};

/** The message that somebody chose: its text is hashed here and goes no further. */
export const chosenMessage = (action: MessageAction): Extract<Occurrence, { kind: 'chosenMessage' }> => {
  const { message, team } = action;
  const { user } = message;
  const account = user === undefined ? null : { platform: 'slack' as const, workspace: message.team ?? team.id, user };
  return {
    kind: 'chosenMessage',
    permalink: permalinkOf(action),
    textSha256: createHash('sha256').update(unescaped(message.text)).digest('hex'),
    author: account === null ? null : { account, name: null },
  };
};
