import type { MrkdwnElement, PlainTextElement } from '@slack/types';

/** What Slack accepts: its block reference, and for `messageCharacters` what it refuses in practice. Characters of blocks are counted as JSON. */
export const LIMITS = {
  messageBlocks: 50,
  messageCharacters: 13_200,
  smallMessageBlocks: 20,
  smallMessageCharacters: 4000,
  viewBlocks: 100,
  /** Not documented: kept well under what a request may carry. */
  viewCharacters: 60_000,
  section: 3000,
  sectionField: 2000,
  sectionFields: 10,
  header: 150,
  context: 2000,
  buttonLabel: 75,
  actionsInBlock: 25,
  overflowOptions: 5,
  selectOptions: 100,
  optionLabel: 75,
  modalTitle: 24,
  modalButton: 24,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  fieldLabel: 2000,
  fieldHint: 2000,
  inputCharacters: 3000,
  fallbackText: 3000,
} as const;

/** The few words that the adapter says itself; they come from the catalogue. */
export interface SlackWords {
  /** Stands where a list was cut: "en nog 12", with the place to see them. */
  andMore(count: number): string;
  /** The title of a dialog that only holds a card. At most 24 characters. */
  readonly title: string;
  readonly close: string;
  readonly loading: string;
  /** A form was submitted and its answer takes longer than Slack waits. */
  readonly busy: string;
  readonly done: string;
  /** Label of the button that opens a form which Slack would not open any more. */
  readonly openAgain: string;
  /** Above that button. */
  readonly formExpired: string;
  /** The same for a form that a typed command asked for. */
  readonly typeAgain: string;
  readonly failed: string;
  readonly fileNotRead: string;
  /** In place of a choice that has no options. */
  readonly nothingToChoose: string;
  /** Under a field whose earlier value was longer than Slack's fields are. */
  readonly shortened: string;
}

/** What Slack asks to have escaped: without these three there are no mentions, links or commands in text. */
export const escaped = (text: string): string =>
  text.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Undoes what Slack did to a text that it sent. */
export const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Cuts visibly, at whole characters; an empty text is a dash, since Slack refuses empty ones. */
export const shorten = (text: string, max: number): string => {
  const whole = text.trim() === '' ? '–' : text.toWellFormed();
  if (whole.length <= max) return whole;
  return `${whole.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
};

/** Literal text: no markup, no emoji names. */
export const plain = (text: string, max: number): PlainTextElement => ({
  type: 'plain_text',
  text: shorten(text, max),
  emoji: false,
});

/** Text that was escaped already. `verbatim` keeps Slack from turning names and addresses into links. */
export const marked = (text: string): MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });

/** Bold, unless the text itself holds what would end the bold: then exact wins over emphasis. */
export const strong = (text: string): string => {
  const shown = escaped(text).trim();
  return shown === '' || !canBeStrong(shown) ? shown : `*${shown}*`;
};

/** Struck through. Only for a text in which nothing ends it: see `canBeStruck`. */
export const struck = (text: string): string => `~${escaped(text).trim()}~`;

export const canBeStruck = (text: string): boolean => !/[~\n]/.test(text);
export const canBeStrong = (text: string): boolean => !/[*\n]/.test(text);

const breakBefore = (text: string, end: number): number => {
  if (end >= text.length) return text.length;
  const window = text.slice(0, end);
  const at = Math.max(window.lastIndexOf('\n'), window.lastIndexOf(' '));
  if (at > end / 2) return at + 1;
  return /[\uD800-\uDBFF]$/.test(window) ? end - 1 : end;
};

/** Pieces whose measured length is at most `max` each, cut at a line or a word; together they are the whole text. */
export const pieces = (text: string, max: number, measure: (piece: string) => number): readonly string[] => {
  const found: string[] = [];
  let rest = text.toWellFormed();
  while (rest !== '') {
    let end = Math.min(rest.length, max);
    while (measure(rest.slice(0, end)) > max) end = Math.floor((end * 9) / 10);
    const cut = breakBefore(rest, end);
    found.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return found.filter((piece) => piece.trim() !== '');
};
