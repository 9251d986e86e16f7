import { slipsBetween } from '../domain/slips.ts';
import { en } from './catalogues/en/index.ts';
import { nl } from './catalogues/nl/index.ts';

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

/** Both languages always work. */
const WORDS: ReadonlyMap<string, CommandName> = new Map(
  COMMANDS.flatMap((command) => [[nl.command[command], command] as const, [en.command[command], command] as const]),
);

/** Typed wrong, the nearest is offered: a word of which it is the start, or one with at most two slips. */
export const parseCommand = (text: string): ParsedCommand => {
  const typed = text.trim();
  if (typed === '') return { kind: 'empty' };
  const [first = ''] = typed.split(/\s+/, 1);
  const word = first.toLowerCase().replace(/^\/+|[.,!?:]+$/g, '');
  const command = WORDS.get(word);
  if (command !== undefined) return { kind: 'command', command, rest: typed.slice(first.length).trim() };
  return { kind: 'unknown', typed: first, nearest: nearestTo(word) };
};

const nearestTo = (word: string): CommandName | null => {
  const started = [...WORDS].find(([known]) => word.length >= 3 && (known.startsWith(word) || word.startsWith(known)));
  if (started !== undefined) return started[1];
  const [best] = [...WORDS]
    .map(([known, command]) => ({ command, known, slips: slipsBetween(word, known) }))
    .filter(({ known, slips }) => slips <= (known.length <= 4 ? 1 : 2))
    .toSorted((one, other) => one.slips - other.slips);
  return best?.command ?? null;
};
