import type { KnownBlock } from '@slack/types';
import { type ChangedRun, type Element, type Run, SHAPES } from '../../src/views/vocabulary.ts';
import { canBeStrong, canBeStruck, escaped, LIMITS, marked, pieces, plain, strong, struck } from './render.ts';
import { renderActions } from './render-actions.ts';

type Shown<K extends Element<string>['kind']> = Extract<Element<string>, { readonly kind: K }>;

const BAR = 12;

const section = (text: ReturnType<typeof marked> | ReturnType<typeof plain>): KnownBlock => ({ type: 'section', text });

const plainSections = (text: string): KnownBlock[] =>
  pieces(text, LIMITS.section, (piece) => piece.length).map((piece) => section(plain(piece, LIMITS.section)));

/** `lead` is markup of ours; what follows is escaped, and split where it grows too long. */
const markedSections = (lead: string, text: string): KnownBlock[] => {
  const room = LIMITS.section - lead.length;
  if (room < LIMITS.section / 2) return [section(marked(lead)), ...markedSections('', text)];
  const parts = pieces(text, room, (piece) => escaped(piece).length).map(escaped);
  if (parts.length === 0) return lead.trim() === '' ? [] : [section(marked(lead.trimEnd()))];
  return parts.map((part, index) => section(marked(index === 0 ? lead + part : part)));
};

const renderRuns = (runs: readonly Run[]): KnownBlock[] => {
  const text = runs.map((run) => run.text).join('');
  if (text.trim() === '') return [];
  const shown = runs.map((run) => (run.strong ? spacedStrong(run.text) : escaped(run.text))).join('');
  const isPlain = runs.every((run) => !run.strong);
  if (isPlain || shown.length > LIMITS.section) return plainSections(text);
  return [section(marked(shown))];
};

/** Slack's bold ends only at a word's edge, so the spaces of a strong run stand outside the asterisks. */
const spacedStrong = (text: string): string => spaced(text, strong);

const spaced = (text: string, mark: (inner: string) => string): string => {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.indexOf(inner);
  return text.slice(0, start) + mark(inner) + text.slice(start + inner.length);
};

const renderHeading = ({ text }: Shown<'heading'>): KnownBlock[] => {
  if (text.trim() === '') return [];
  return text.length <= LIMITS.header
    ? [{ type: 'header', text: plain(text, LIMITS.header) }]
    : text.length < LIMITS.section / 6
      ? [section(marked(strong(text)))]
      : plainSections(text);
};

const renderNote = ({ text }: Shown<'note'>): KnownBlock[] =>
  pieces(text, LIMITS.context, (piece) => piece.length).map((piece) => ({
    type: 'context',
    elements: [plain(piece, LIMITS.context)],
  }));

const renderQuote = ({ text }: Shown<'quote'>): KnownBlock[] => {
  const quoted = (piece: string) =>
    escaped(piece)
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
  return pieces(text, LIMITS.section, (piece) => quoted(piece).length).map((piece) =>
    section(marked(quoted(piece.trimEnd()))),
  );
};

const renderFacts = ({ facts }: Shown<'facts'>): KnownBlock[] => {
  const texts = facts.map((fact) => ({
    fact,
    text: `${strong(fact.label)}\n${fact.value.trim() === '' ? '–' : escaped(fact.value)}`,
  }));
  const blocks: KnownBlock[] = [];
  let fields: ReturnType<typeof marked>[] = [];
  const flush = () => {
    if (fields.length > 0) blocks.push({ type: 'section', fields });
    fields = [];
  };
  for (const { fact, text } of texts) {
    if (text.length > LIMITS.sectionField) {
      flush();
      blocks.push(...plainSections(`${fact.label}:\n${fact.value}`));
      continue;
    }
    if (fields.length === LIMITS.sectionFields) flush();
    fields.push(marked(text));
  }
  flush();
  return blocks;
};

const renderCounts = ({ counts }: Shown<'counts'>): KnownBlock[] => {
  const most = Math.max(1, ...counts.map((entry) => entry.count));
  const lines = counts.map((entry) => {
    const filled = entry.count === 0 ? 0 : Math.max(1, Math.round((entry.count / most) * BAR));
    return `${SHAPES[entry.standing]} ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${entry.count} ${entry.word}`;
  });
  return plainSections(lines.join('\n'));
};

const renderChange = ({ label, before, after, words }: Shown<'change'>): KnownBlock[] => {
  const lead = `${strong(label.slice(0, 500))}\n`;
  const marks = words?.every(canBeMarked) ? words : [];
  const shown = marks.some(({ text }) => text.trim() !== '') ? lead + marks.map(changed).join('') : null;
  return shown !== null && shown.length <= LIMITS.section
    ? [section(marked(shown))]
    : markedSections(lead, `${before.trim() || '–'} → ${after.trim() || '–'}`);
};

/** What can't be marked must not look as if it stayed, and what stayed not as if it were marked. */
const canBeMarked = ({ text, is }: ChangedRun): boolean =>
  (is === 'added' || canBeStruck(text)) && (is === 'gone' || canBeStrong(text));

const changed = ({ text, is }: ChangedRun): string => {
  if (is === 'kept') return escaped(text);
  return is === 'added' ? spacedStrong(text) : spaced(text, struck);
};

const renderItem = ({ title, standing, lines, actions }: Shown<'item'>): KnownBlock[] => {
  const shape = standing === null ? '' : `${SHAPES[standing]} `;
  const rest = lines.filter((line) => line.trim() !== '').join('\n');
  const short = escaped(title).length <= LIMITS.section / 3;
  const text = short
    ? markedSections(`${shape}${strong(title)}${rest === '' ? '' : '\n'}`, rest)
    : plainSections(`${shape}${title}\n${rest}`);
  return [...text, ...(actions === null ? [] : renderActions(actions))];
};

const renderLink = ({ label, url }: Shown<'link'>): KnownBlock[] => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return plainSections(`${label}: ${url}`);
  const target = escaped(parsed.href).replaceAll('|', '%7C');
  const shown = escaped(label.trim() || parsed.href).replaceAll('\n', ' ');
  return target.length + shown.length + 3 > LIMITS.section
    ? plainSections(`${label}: ${url}`)
    : [section(marked(`<${target}|${shown}>`))];
};

/** Every element of the vocabulary as blocks, each within Slack's limits; an element without text gives none. */
export const renderElement = (element: Element<string>): KnownBlock[] => {
  switch (element.kind) {
    case 'heading':
      return renderHeading(element);
    case 'text':
      return renderRuns(element.runs);
    case 'note':
      return renderNote(element);
    case 'quote':
      return renderQuote(element);
    case 'facts':
      return renderFacts(element);
    case 'status':
      return markedSections(`${SHAPES[element.standing]} ${strong(element.word.slice(0, 200))} `, element.text);
    case 'counts':
      return renderCounts(element);
    case 'change':
      return renderChange(element);
    case 'actions':
      return renderActions(element.actions);
    case 'item':
      return renderItem(element);
    case 'link':
      return renderLink(element);
    case 'divider':
      return [{ type: 'divider' }];
  }
};
