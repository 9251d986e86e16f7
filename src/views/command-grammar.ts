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

/** Damerau-Levenshtein (restricted): letters that are wrong, missing, too many or swapped with a neighbour. */
const slipsBetween = (one: string, other: string): number => {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i += 1) {
    const row: number[] = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + same,
          swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[other.length] ?? 0;
};
