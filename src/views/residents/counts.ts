import type { Counts } from '../models.ts';
import type { Words } from '../words.ts';
import type { PageElement } from './page.ts';

/** In the order in which cards show them too. */
const ORDER = ['onTrack', 'atRisk', 'offTrack', 'noReport', 'done'] as const;

/** What is at zero is left out. */
export const countsElement = (counts: Counts, w: Words): PageElement => {
  const count = ORDER.reduce((sum, standing) => sum + counts[standing], 0);
  return {
    kind: 'counts',
    label: w.text('residents.wholeLabel', { count }),
    counts: ORDER.filter((standing) => counts[standing] > 0).map((standing) => ({
      standing,
      word: w.text(`standing.${standing}`),
      count: counts[standing],
    })),
  };
};
