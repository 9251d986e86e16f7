/** What the bot asks of a workspace, and why: docs/slack.md shows the same table. Nothing that it does not use. */
export const SCOPE_REASONS = {
  'app_mentions:read': 'hearing `@Handslag ...` in a channel',
  'chat:write': 'messages in channels that the bot was invited to, and in direct messages; editing its own',
  commands: '`/handslag` and the shortcuts',
  'files:read': 'reading a programme file or a scanned signature that someone sends',
  'im:history':
    "hearing what people write to the bot there, and seeing whether its own message arrived when Slack's answer was lost",
  'im:write': 'opening the direct message with a signatory or owner',
} as const;

export const BOT_SCOPES = Object.keys(SCOPE_REASONS);
