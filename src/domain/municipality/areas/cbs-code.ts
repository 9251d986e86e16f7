import type { AreaLevel } from '../../words.ts';

/**
 * Statistics Netherlands ("Wijk- en buurtkaart"): a municipality is GM and 4 digits, a district WK and 6 (the municipality's
 * 4 first), a neighbourhood BU and 8 (the district's 6 first).
 */
const PATTERNS: Readonly<Record<AreaLevel, RegExp>> = {
  district: /^WK\d{6}$/,
  neighbourhood: /^BU\d{8}$/,
  // An area of the municipality's own making has no code of its own, unless it is the whole municipality.
  area: /^GM\d{4}$/,
};

export const isCodeOf = (level: AreaLevel, cbsCode: string): boolean => PATTERNS[level].test(cbsCode);
