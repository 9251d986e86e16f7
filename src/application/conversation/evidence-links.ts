const LONGEST_LINK = 2_000;

/** An address that is safe to show as a link: https alone. Null: it is none. */
export const httpsLink = (typed: string): string | null => {
  if (typed.length > LONGEST_LINK || /\s/.test(typed) || !URL.canParse(typed)) return null;
  const url = new URL(typed);
  return url.protocol === 'https:' && url.hostname.includes('.') && url.username === '' ? url.href : null;
};

/** Where Slack and Teams keep what was said: a link to there is one to a message. */
export const isMessageLink = (link: string): boolean => {
  const { hostname, pathname } = new URL(link);
  if (hostname.endsWith('.slack.com')) return pathname.startsWith('/archives/');
  return hostname === 'teams.microsoft.com' && pathname.startsWith('/l/message/');
};
