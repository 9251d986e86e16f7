/** Passwords in addresses, tokens of Slack, and bearer tokens: recognised wherever they turn up. */
const SHAPES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, '$1****@'],
  [/\bx(?:ox[a-z]|app)-[\w-]+/g, 'xox****'],
  [/\b(bearer)\s+[\w.~+/=-]+/gi, '$1 ****'],
];

/** Shorter ones would mask ordinary words. */
const SHORTEST = 6;

/** Returns a function that takes these secrets, and whatever looks like one, out of a text. */
export const maskSecrets = (secrets: readonly string[]): ((text: string) => string) => {
  const known = secrets.filter((secret) => secret.length >= SHORTEST);
  return (text) => {
    const without = known.reduce((masked, secret) => masked.replaceAll(secret, '****'), text);
    return SHAPES.reduce((masked, [pattern, replacement]) => masked.replace(pattern, replacement), without);
  };
};
