/** Ten thousand million euros: far more than any budget, and sums of a thousand of them are still exact. */
const MOST_EUROS_DIGITS = 10;

/** 1250, 1250,5 or 1250.50 */
const PLAIN = /^(\d+)(?:[.,](\d{1,2}))?$/;
/** 1.250,50 or 1,250.50: the sign between thousands is another than that before the cents. */
const GROUPED = [/^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/, /^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/];
/** 1.250.000: two groups of thousands can't be cents. */
const MANY_GROUPS = [/^(\d{1,3}(?:\.\d{3}){2,})$/, /^(\d{1,3}(?:,\d{3}){2,})$/];

/**
 * Whole euro cents of an amount as people write it, with € and a dash for no cents. Null when it is none, when it is below
 * zero, and when it can be read in two ways: 1.250 is twelve hundred and fifty to one and one and a quarter to another.
 */
export const centsFromText = (written: string): number | null => {
  const text = written
    .trim()
    .replace(/^(?:€|EUR)\s*/i, '')
    .replace(/[.,]-{1,2}$/, '');
  const found = [PLAIN, ...GROUPED, ...MANY_GROUPS].map((form) => form.exec(text)).find((match) => match !== null);
  if (found === undefined || found === null) return null;
  const [, euros = '', cents = ''] = found;
  const digits = euros.replaceAll(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  return digits.length > MOST_EUROS_DIGITS ? null : Number(`${digits}${cents.padEnd(2, '0')}`);
};

/** 1250 or 1250.50 (with that sign): what can be read back. */
export const amountText = (cents: number, sign: '.' | ',' = '.'): string => {
  const digits = String(cents).padStart(3, '0');
  const [euros, rest] = [digits.slice(0, -2), digits.slice(-2)];
  return rest === '00' ? euros : `${euros}${sign}${rest}`;
};
