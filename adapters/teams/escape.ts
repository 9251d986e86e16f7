/**
 * What people wrote, made safe for Adaptive Cards. TextBlock and Fact read Markdown, and every text reads
 * `{{DATE(...)}}`; a TextRun reads no Markdown.
 */

// Control characters except the newline, and marks that turn the direction of the text around what follows.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const ZERO_WIDTH_SPACE = '\u200b';

/** At most `max` characters; a cut shows as "…" and never splits a character. */
export const clip = (text: string, max: number): string =>
  text.length <= max
    ? text
    : `${text
        .slice(0, max - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`;

/** Plain text for a TextRun, a label or a title: no control characters, no date functions, well-formed. */
export const plain = (text: string, max: number): string =>
  clip(text.replaceAll('\r\n', '\n').replaceAll('\t', ' ').replace(INVISIBLE, '').toWellFormed(), max).replace(
    /\{(?=\{)/g,
    `{${ZERO_WIDTH_SPACE}`,
  );

/** One line of plain text. */
export const plainLine = (text: string, max: number): string => plain(text.replace(/\s+/g, ' ').trim(), max);

/** One line for a TextBlock or Fact: the same words, and no Markdown in them. */
export const markdownLine = (text: string, max: number): string =>
  plainLine(text, max)
    .replace(/[\\*_[\]`~<>]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([-+#]|\d+[.)])(?=\s|$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .replace(/^([=-]+)$/, '\\$1');
