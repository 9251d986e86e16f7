import { as, type ThemeId, type TimeZone } from '../../domain/ids.ts';
import type { NamedTheme } from '../../domain/municipality/themes/theme.ts';
import type { OutcomeCount, ReviewGrouping, ReviewLine } from '../../domain/programme/closing/review.ts';
import type { Sum } from '../../domain/programme/money/lines.ts';
import { type Language, OUTCOMES } from '../../domain/words.ts';
import { type Words, words } from '../words.ts';
import { accountedWord, reachedText } from './outcome.ts';
import { themeName } from './themes.ts';

export const KINDS = [...OUTCOMES, 'notReported', 'ended'] as const;

export const lineOutcome = ({ outcome }: Pick<ReviewLine, 'outcome'>, w: Words): string =>
  outcome === null ? w.text('review.untold') : accountedWord(outcome, w);

/** "✓ Gelukt: 8, ▲ Deels gelukt: 2" */
export const countsText = (counts: OutcomeCount, w: Words): string =>
  [
    ...KINDS.map((kind) => [accountedWord(kind, w), counts[kind]] as const),
    [w.text('review.untold'), counts.untold] as const,
  ]
    .flatMap(([word, count]) => (count === undefined ? [] : [`${word}: ${count}`]))
    .join(', ');

export const costText = ({ reserved, spent }: Sum, w: Words): string =>
  w.text('review.cost', { reserved: w.money(reserved), spent: w.money(spent) });

interface Known {
  readonly parties: readonly { readonly partyId: string; readonly name: string }[];
  readonly projects: readonly { readonly projectId: string; readonly name: string }[];
  readonly themes: readonly NamedTheme[];
}

/** The name of a group by what it groups. */
export const groupName = (id: string, by: ReviewGrouping, known: Known, language: Language): string => {
  switch (by) {
    case 'party':
      return known.parties.find(({ partyId }) => partyId === id)?.name ?? id;
    case 'project':
      return known.projects.find(({ projectId }) => projectId === id)?.name ?? id;
    case 'theme':
      return themeName(as<ThemeId>(id), known.themes, words({ language, zone: as<TimeZone>('UTC') }));
  }
};

/** What was promised and what was reached, in one line. */
export const promiseText = ({ result, reached }: ReviewLine, w: Words): string =>
  reachedText(reached, result, w) ??
  w.text('review.promised', {
    baseline: w.number(result.baseline),
    target: w.number(result.target),
    unit: result.unit,
  });
