import { type ChangedRun, type Element, type Run, SHAPES } from '../../src/views/vocabulary.ts';
import { markdownLine, plain, plainLine } from './escape.ts';
import { type Block, type Place, renderActions } from './render-actions.ts';

/** What one card shares between its elements. */
export interface Rendering {
  readonly place: Place;
  /** Ids of parts that fold, unique in the card. */
  readonly nextId: () => string;
}

const COLOURS = {
  onTrack: 'good',
  atRisk: 'warning',
  offTrack: 'attention',
  noReport: 'default',
  done: 'accent',
} as const;
const FILLS = {
  onTrack: 'good',
  atRisk: 'warning',
  offTrack: 'attention',
  noReport: 'emphasis',
  done: 'accent',
} as const;

// Each line is a block of its own (a TextRun does not break lines), and costs some 100 bytes.
const MAX_LINES = 120;
const HEADING_MAX = 300;
const LABEL_MAX = 150;

const run = (text: string, looks: Block = {}): Block => ({ type: 'TextRun', text, ...looks });
const lineOf = (inlines: readonly Block[], looks: Block = {}): Block => ({ type: 'RichTextBlock', inlines, ...looks });

/** Runs cut at their newlines. After `MAX_LINES` lines the rest follows on one line, so nothing is lost. */
const intoLines = (runs: readonly Run[]): Run[][] => {
  const lines: Run[][] = [[]];
  for (const { text, strong } of runs) {
    text.split('\n').forEach((part, index) => {
      if (index > 0 && lines.length < MAX_LINES) lines.push([]);
      const joined = index > 0 && lines.length >= MAX_LINES ? ` ${part}` : part;
      if (joined !== '') lines.at(-1)?.push({ text: joined, strong });
    });
  }
  return lines;
};

/** Text in TextRuns, which read no Markdown; an empty line becomes space before the next. */
const paragraphs = (runs: readonly Run[], max: number, looks: Block = {}): Block[] => {
  let left = max;
  const taken = runs.flatMap(({ text, strong }) => {
    const clean = left > 0 ? plain(text, left) : '';
    left -= clean.length;
    return clean === '' ? [] : [{ text: clean, strong }];
  });
  let gap = false;
  return intoLines(taken).flatMap((line, index) => {
    if (line.length === 0) {
      gap = true;
      return [];
    }
    const spacing = index === 0 ? 'default' : gap ? 'medium' : 'none';
    gap = false;
    const inlines = line.map(({ text, strong }) => run(text, { ...looks, ...(strong ? { weight: 'bolder' } : {}) }));
    return [lineOf(inlines, { spacing })];
  });
};

const words = (text: string, max: number, looks: Block = {}): Block[] =>
  paragraphs([{ text, strong: false }], max, looks);

type Counts = Extract<Element<string>, { kind: 'counts' }>['counts'];

/** A bar of columns as wide as their share, and the same in words under it. */
const renderCounts = (counts: Counts): Block[] => {
  const present = counts.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  const bar = present.map(({ standing, count }) => ({
    type: 'Column',
    // Wide enough for the number in it, on a phone too.
    width: Math.max(18, Math.round((count / total) * 100)),
    spacing: 'none',
    style: FILLS[standing],
    items: [{ type: 'TextBlock', text: `${SHAPES[standing]} ${count}`, horizontalAlignment: 'center', size: 'small' }],
  }));
  const said = counts.map(({ standing, word, count }) => `${SHAPES[standing]} ${plainLine(word, 60)} ${count}`);
  return [
    ...(bar.length === 0 ? [] : [{ type: 'ColumnSet', columns: bar, spacing: 'small' }]),
    lineOf([run(said.join('   '))], { spacing: 'small' }),
  ];
};

type Item = Extract<Element<string>, { kind: 'item' }>;

const renderItem = (item: Item, rendering: Rendering, max: number): Block[] => {
  const shape = item.standing === null ? [] : [run(`${SHAPES[item.standing]} `, { color: COLOURS[item.standing] })];
  return [
    {
      type: 'Container',
      spacing: 'medium',
      items: [
        lineOf([...shape, run(plainLine(item.title, HEADING_MAX), { weight: 'bolder' })]),
        ...item.lines.flatMap((line) =>
          words(line, Math.min(max, 1000)).map((block) => ({ ...block, spacing: 'none' })),
        ),
        ...(item.actions === null ? [] : renderActions(item.actions, rendering.place, rendering.nextId)),
      ],
    },
  ];
};

const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

const renderLink = (label: string, url: string): Block[] =>
  isWebAddress(url)
    ? [{ type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: plainLine(label, 80), url }] }]
    : words(`${label}: ${url}`, 500);

const CHANGED = {
  kept: {},
  gone: { strikethrough: true },
  added: { weight: 'bolder', underline: true },
} as const;

const renderChange = ({
  label,
  before,
  after,
  words: changed,
}: Extract<Element<string>, { kind: 'change' }>): Block[] => [
  lineOf([
    run(`${plainLine(label, LABEL_MAX)}: `, { weight: 'bolder' }),
    ...(changed === null
      ? [run(plainLine(before, 500) || '–', { strikethrough: true }), run(' → '), run(plainLine(after, 500) || '–')]
      : changedRuns(changed)),
  ]),
];

/** The blank after a run stands outside of its mark. */
const changedRuns = (changed: readonly ChangedRun[]): Block[] =>
  changed.flatMap(({ text, is }) => {
    const shown = run(plainLine(text, 1000), CHANGED[is]);
    return /\s$/u.test(text) ? [shown, run(' ')] : [shown];
  });

/** The blocks of one element. `max`: at most so many characters of running text; a cut shows as "…". */
export const renderElement = (element: Element<string>, rendering: Rendering, max: number): Block[] => {
  switch (element.kind) {
    case 'heading':
      return [
        {
          type: 'TextBlock',
          text: markdownLine(element.text, HEADING_MAX),
          style: 'heading',
          wrap: true,
          size: 'large',
        },
      ];
    case 'text':
      return paragraphs(element.runs, max);
    case 'note':
      return words(element.text, max, { size: 'small', isSubtle: true });
    case 'quote':
      return [{ type: 'Container', style: 'emphasis', items: words(element.text, max, { italic: true }) }];
    case 'facts':
      return [
        {
          type: 'FactSet',
          facts: element.facts.map(({ label, value }) => ({
            title: markdownLine(label, LABEL_MAX),
            value: markdownLine(value, Math.min(max, 1000)),
          })),
        },
      ];
    case 'status':
      return [
        lineOf([
          run(`${SHAPES[element.standing]} `, { color: COLOURS[element.standing] }),
          run(plainLine(element.word, 60), { weight: 'bolder' }),
          ...(element.text === '' ? [] : [run(` · ${plainLine(element.text, Math.min(max, 1000))}`)]),
        ]),
      ];
    case 'counts':
      return renderCounts(element.counts);
    case 'change':
      return renderChange(element);
    case 'actions':
      return renderActions(element.actions, rendering.place, rendering.nextId);
    case 'item':
      return renderItem(element, rendering, max);
    case 'link':
      return renderLink(element.label, element.url);
    case 'divider':
      return [{ type: 'TextBlock', text: ' ', separator: true, spacing: 'small', size: 'small' }];
  }
};
