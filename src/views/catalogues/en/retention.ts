import type * as nl from '../nl/retention.ts';
import type { SameKeys } from '../same-keys.ts';

export const retentionRefusals: SameKeys<typeof nl.retentionRefusals> = {
  yearsNotACount: 'Give a whole number of years, or leave it empty for ever.',
  retentionNotSet: 'There is no retention period yet. Set it first, or give a reason.',
  mustBeKept: 'This must still be kept. Give a reason if it has to go.',
  mustBeKeptUntil: 'This must be kept until {date} at least. Give a reason if it has to go before.',
  destructionNotProposed: 'Nobody proposed to destroy this. Do that first.',
  secondPersonNeeded: 'You proposed this yourself. Somebody else has to confirm it.',
  alreadyDestroyed: 'This programme was destroyed. That can’t be undone.',
};
