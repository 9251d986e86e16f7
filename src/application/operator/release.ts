import { words } from '../../views/words.ts';
import type { Ports } from '../ports.ts';
import { type HeldLetter, type HeldMessage, heldLetters, heldMessages } from '../quarantine/held.ts';
import { type Hold, holdOf } from '../quarantine/hold.ts';
import { release, type Waiting } from '../quarantine/release.ts';
import type { Report } from './import.ts';

export interface ToRelease {
  /** False: only say what waits. */
  readonly confirmed: boolean;
  /** Ids of the list, or the word `all`. */
  readonly skip: readonly string[];
  readonly operator: string;
}

/** Shows what is held since the start, and lets it go when the operator has seen it. */
export async function releaseAsOperator(ports: Ports, { confirmed, skip, operator }: ToRelease): Promise<Report> {
  const hold = await holdOf(ports);
  if (hold === null) return { ok: true, text: 'Nothing is held: messages go out.' };
  const waiting: Waiting = { messages: await heldMessages(ports), letters: await heldLetters(ports) };
  if (!confirmed) return { ok: true, text: [...whyHeld(hold), '', ...listed(ports, waiting), '', ...HOW].join('\n') };
  const ids = new Set([...waiting.messages, ...waiting.letters].map(({ id }) => id));
  const skipped = skip.includes('all') ? ids : new Set(skip);
  const unknown = [...skipped].filter((id) => !ids.has(id));
  if (unknown.length > 0)
    return { ok: false, text: `Nothing was released. These do not wait (any more): ${unknown.join(', ')}.` };
  await release(ports, waiting, skipped, operator);
  const sent = ids.size - skipped.size;
  return { ok: true, text: `Released. ${sent} go out within a minute of the bot's clock, ${skipped.size} do not.` };
}

const whyHeld = ({ since, because, lastTick }: Hold): readonly string[] => [
  `All sending is held since ${since}.`,
  because === 'asked'
    ? 'The bot was started with --quarantine.'
    : `Before that start, the last tick in the database was at ${lastTick}: more than 6 hours earlier.`,
];

function listed({ defaultReader }: Ports, { messages, letters }: Waiting): readonly string[] {
  if (messages.length + letters.length === 0) return ['Nothing waits now.'];
  const w = words({ ...defaultReader, language: 'en' });
  const kindsOf = ({ deliveries }: HeldMessage) =>
    [...new Set(deliveries.map(({ kind }) => w.text(`kind.${kind}`)))].join(', ');
  const lineOf = (held: HeldMessage) =>
    `  ${held.id}  ${held.message.sendAt}  to ${held.message.recipient}: ${kindsOf(held)} (${held.deliveries.length})`;
  const letterLine = ({ id, dueAt, programme }: HeldLetter) =>
    `  ${id}  ${dueAt}  to a resident, by mail: ${programme}`;
  return [`${messages.length + letters.length} wait:`, ...messages.map(lineOf), ...letters.map(letterLine)];
}

const HOW = [
  'Was the database restored from a backup? Then some of this may have gone out before.',
  '',
  '  handslag release --yes                      sends all of it',
  '  handslag release --yes --skip 1a2b3c4d ...  sends the others',
  '  handslag release --yes --skip all           sends none of it',
  '',
  'What is skipped stands in the record as what may have arrived; a coordinator can have it sent again.',
];
