/**
 * A number as people write it, with a point or a comma before the decimals. Null when it is none, and when it can
 * be read in two ways: 1.250 is twelve hundred and fifty to one reader and one and a quarter to the other.
 */
export const decimalFrom = (written: number | string): number | null => {
  if (typeof written === 'number') return Number.isFinite(written) ? written : null;
  const text = written.trim();
  if (!/^-?\d{1,15}([.,]\d{1,9})?$/.test(text) || isAmbiguous(text)) return null;
  return Number(text.replace(',', '.'));
};

/** Whether a number as it was typed may mean thousands as well as decimals. */
export const isAmbiguous = (text: string): boolean => /^-?[1-9]\d{0,2}([.,]\d{3})+$/.test(text.trim());

const MOST_EUROS = 10_000_000_000;

/** Whole cents, or null when it is no amount of zero or more with at most two decimals. */
export const centsFrom = (written: number | string): number | null => {
  const euros = decimalFrom(typeof written === 'string' ? written.replace(/^\s*€\s*/, '') : written);
  if (euros === null || euros < 0 || euros > MOST_EUROS) return null;
  const cents = Math.round(euros * 100);
  return Math.abs(euros * 100 - cents) < 1e-4 ? cents : null;
};
