import type { Means, Result } from '../../domain/programme/terms.ts';
import type { Words } from '../words.ts';

/** "€ 1.250,00 (gemeente Haarlem), 40 uur en zaaigoed"; null when nothing is named. */
export const meansText = (means: Means | null, w: Words): string | null => {
  if (means === null) return null;
  const parts = [
    ...means.money.map(({ cents, source }) => w.text('shared.money', { amount: w.money(cents), source })),
    ...(means.hours === null ? [] : [w.text('shared.hours', { count: means.hours })]),
    ...means.goods,
  ];
  return parts.length === 0 ? null : w.list(parts);
};

/** "Meldingen van zwerfvuil: van 120 naar 60 per jaar" */
export const resultText = (result: Result | null, w: Words): string | null =>
  result === null
    ? null
    : w.text('shared.result', {
        indicator: result.indicator,
        baseline: w.number(result.baseline),
        target: w.number(result.target),
        unit: result.unit,
      });
