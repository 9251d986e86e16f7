import type * as nl from '../nl/warnings.ts';
import type { SameKeys } from '../same-keys.ts';

export const warnings: SameKeys<typeof nl.warnings> = {
  title: '{count, plural, one {Please note: # thing} other {Please note: # things}}',
  neverBlock: 'This does not hold up the freeze.',
  sourceSpelling: 'It says “{source}”. Do you mean “{nearest}”? Write the same source the same everywhere.',
  sourceLater: 'You wrote “{source}”. Do you mean “{nearest}”? At the end you correct it with one tap.',
  useSource: 'Yes, “{nearest}”',
  leadsMany: 'Owner of {count} agreements.',
  leadsManyBefore: 'Owner of {count} agreements, {before} before {date}.',
};
