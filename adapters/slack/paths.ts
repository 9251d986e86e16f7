/** Where Slack comes in. */
export const EVENTS_PATH = '/slack/events';
/** Where others install the bot, and where Slack sends them back to. */
export const INSTALL_PATH = '/slack/install';
export const CALLBACK_PATH = '/slack/oauth_redirect';
