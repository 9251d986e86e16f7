export const COMMANDS = [
  'help',
  'join',
  'mine',
  'status',
  'report',
  'propose',
  'away',
  'new',
  'people',
  'evening',
  'freeze',
  'change',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** `rest` is what was typed after the command, trimmed. */
export type ParsedCommand =
  | { readonly kind: 'command'; readonly command: CommandName; readonly rest: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown'; readonly typed: string; readonly nearest: CommandName | null };

/** Both languages always work; typed wrong, the nearest is offered. */
export const parseCommand = (_text: string): ParsedCommand => {
  throw new Error('not yet');
};
